import type { ProblemTexts } from "./texts.ts";

/** Catalan. */
export const ca: ProblemTexts = {
  near: "Volíeu dir «{word}»?",
  possible: "Declarats: {words}.",
  noneDeclared: "Encara no n’hi ha cap de declarat.",
  sentences: {
    "yaml-syntax": "Això no és YAML: {why}",
    "duplicate-key": "La clau «{key}» hi és dues vegades. Deixeu-ne una.",
    "yaml-alias": "No s’accepten àlies (*nom). Escriviu el valor sencer.",
    "too-large": "El registre té {length} caràcters; n’hi caben {most} com a màxim.",
    "too-deep": "El text està imbricat massa endins.",
    "unknown-key": "No hi ha cap clau «{key}».",
    "missing-key": "Aquí falta «{key}».",
    "wrong-key": "La clau {found} no encaixa. S’esperava: {expected}.",
    "wrong-value": "S’esperava: {expected}. Trobat: {found}.",
    "wrong-value.one-of": "S’esperava un de {valid}. Trobat: {found}.",
    "wrong-value.empty-text": "Aquest text és buit. Escriviu-lo o traieu-lo.",
    "wrong-value.too-long": "Aquest text té {length} caràcters; n’hi caben {most} com a màxim.",
    "wrong-value.empty-list": "Aquesta llista és buida. Anomeneu-ne almenys un o traieu-la.",
    "wrong-value.too-many": "Aquí n’hi caben {most} com a màxim; n’hi ha {length}.",
    "wrong-value.number": "S’esperava un nombre enter de {least} a {most}. Trobat: {found}.",
    "wrong-value.repeated": "{found} és dues vegades en aquesta llista.",
    "wrong-value.empty-mapping": "Aquí encara no hi ha res.",
    "unknown-provider": "No hi ha cap proveïdor {found}.",
    "unknown-category": "No hi ha cap categoria {found}.",
    "unknown-service": "No hi ha cap servei {found}.",
    "unknown-area": "No hi ha cap àrea {found}.",
    "item-kind.none": "Aquest element no diu què és. Doneu-li un de {kinds}.",
    "item-kind.several": "Aquest element és {kinds} alhora. Feu un element de cadascun.",
    "item-purpose.none": "Aquest element no diu per a què serveix. Doneu-li una finalitat.",
    "item-purpose.both":
      "Aquest element té una finalitat i una llista de finalitats. Passeu la primera a la llista.",
    "duplicate-item": "«{name}» ({kind}) ja està declarat al servei «{service}».",
    "same-name": "El servei «{service}» té el mateix nom. Digueu què els distingeix.",
    "too-many-stars":
      "«{pattern}» té {stars} asteriscos i en pot tenir {most}: les eines que el llegeixen com a expressió regular podrien no acabar mai. Escriviu diversos patrons més senzills.",
    "pattern-too-broad":
      "«{pattern}» abasta tots els noms d’aquest tipus ({kind}) que res més no declara. Escriviu com comencen o acaben els noms.",
    "shadowed-pattern":
      "«{pattern}» no s’aplica mai: «{over}» del servei «{service}» n’abasta tots els noms i té preferència. Traieu-ne un dels dos.",
    "overlapping-patterns.one":
      "Alguns noms encaixen en «{pattern}» i en «{over}» del servei «{service}», que té preferència. Feu-ne un de més estret.",
    "overlapping-patterns.several":
      "Alguns noms encaixen en «{pattern}», en «{over}» del servei «{service}» i en {more} més, que tenen preferència. Feu-los més estrets.",
    "public-suffix":
      "«{host}» abastaria tots els llocs sota el sufix públic {suffix}, i per això no es té mai en compte. Anomeneu els servidors propis del servei, per exemple {example}.",
    "shared-suffix":
      "Clients sense relació entre ells comparteixen {suffix}, i «{host}» els abasta tots. Anomeneu els servidors propis del servei, per exemple {example}.",
    "duplicate-host":
      "El servidor «{host}» ja està declarat al servei «{service}», que és el que val. Traieu-lo d’aquí.",
    "mixed-purposes":
      "Aquesta finalitat no té un motiu d’exempció propi, de manera que el servei ha de demanar consentiment per a ella. Indiqueu el motiu, o declareu la finalitat en un servei que pregunti.",
    "exempt-not-needed":
      "La categoria «{category}» no exigeix consentiment, de manera que no hi ha res de què eximir. Traieu el motiu.",
    "exempt-marketing":
      "Cap motiu d’exempció no cobreix el màrqueting. Trieu la categoria que diu per a què serveix el servei, o traieu el motiu.",
    "exempt-renewed":
      "L’exempció del mesurament d’audiència no val per al que cada visita prolonga. Deixeu que acabi el seu dia, o demaneu consentiment.",
    "legal-basis.asks":
      "El servei ha de demanar consentiment, però la seva base jurídica és una altra ({basis}). Trieu el consentiment.",
    "legal-basis.free":
      "La base jurídica és el consentiment, però no es pregunta a ningú: el servei no l’exigeix. Trieu la base que correspongui.",
    "lifetime-over-cap":
      "{lifetime} supera els 400 dies que els navegadors conserven una galeta. Declareu P400D o menys.",
    "statistical-lifetime":
      "{lifetime} supera els 13 mesos que les autoritats recomanen per a l’estadística.",
    "theme-contrast.onAccent":
      "{front} sobre {behind} té un contrast de {ratio}:1, però les paraules d’acceptar i rebutjar necessiten almenys {least}:1.",
    "theme-contrast.text":
      "{front} sobre {behind} té un contrast de {ratio}:1, però el text necessita almenys {least}:1.",
    "theme-contrast.muted":
      "{front} sobre {behind} té un contrast de {ratio}:1, però el text secundari necessita almenys {least}:1.",
    "theme-contrast.link":
      "{front} sobre {behind} té un contrast de {ratio}:1, però els enllaços necessiten almenys {least}:1.",
    "theme-contrast.accent":
      "{front} sobre {behind} té un contrast de {ratio}:1, però la vora d’acceptar i rebutjar necessita almenys {least}:1.",
    "google-before-consent":
      "El mode avançat contacta amb Google abans de preguntar al visitant, cosa que incompleix la regla on cal preguntar primer. Traieu el mode i valdrà el bàsic.",
    "regime-default":
      "Aquesta regla ({regime}) valdria llavors també per als visitants d’Europa la regió dels quals no es coneix. Traieu-la i anomeneu regions.",
    "regime-too-weak": "{region} és a l’EEE, on primer es pregunta. Trieu això, o traieu la regió.",
    "regime-no-header":
      "Ningú no diu en quina regió és un visitant, de manera que aquestes no s’usen mai. Anomeneu la capçalera en què el vostre servidor intermediari ho indica.",
    "tcf-incomplete.unregistered":
      "Sense cmpId, l’identificador de la vostra CMP registrada a IAB Europe, les cadenes només es llegeixen, i això no s’usa: {keys}.",
    "tcf-incomplete.no-list":
      "Sense la llista de proveïdors no es pot fer cap cadena TC. Digueu on en serviu la còpia (gvl), per exemple /gvl/vendor-list.json.",
    "tcf-incomplete.nothing":
      "Cap cadena no expressa aquí consentiment, perquè no s’anomena res: {key}.",
    "adapter-cookie":
      "Recorda la tria a les galetes {example}, que cap servei no declara. Declareu-les en un servei necessari.",
    "text-missing": "Aquest text falta en: {languages}.",
    "category-description": "La categoria «{category}» no diu què significa. Descriviu-la.",
    "third-party-policy":
      "El proveïdor «{provider}» és un tercer. Indiqueu l’adreça de la seva política de privacitat.",
    "transfer-safeguard":
      "El proveïdor «{provider}» és a {country}, fora de l’EEE. Declareu la transferència i la seva garantia.",
    "review-date": "{day} no és cap dia. Escriviu-ne un com 2027-06-30.",
    "review-passed":
      "La revisió vencia el {day}. Rellegiu el registre i fixeu el dia de la pròxima.",
    todo: "Pendent: {text}",
    "todo.write": "Pendent: escriure això.",
  },
  expected: {
    nothing: "res",
    "a list": "una llista",
    "a mapping": "una correspondència",
    "a text": "un text",
    "true or false": "cert o fals",
    "a value": "un valor",
    "another kind of value": "un valor d’un altre tipus",
    "another key": "una altra clau",
    "a text, the same in all languages, or one text per language":
      "un text, el mateix en totes les llengües o un per llengua",
    "a language tag such as fr or pt-br": "una etiqueta de llengua com fr o pt-br",
    "an http or https address": "una adreça http o https",
    "a path that starts with /": "un camí que comença amb /",
    "lower-case letters, digits and hyphens, at most 32, starting with a letter":
      "minúscules, xifres i guionets, 32 com a màxim, primer una lletra",
    "an e-mail address": "una adreça electrònica",
    "a telephone number": "un número de telèfon",
    "a text, or the name and email of the data protection officer":
      "un text, o el nom i l’adreça electrònica del delegat de protecció de dades",
    "the day the register is reviewed at the latest, such as 2027-06-30": "un dia com 2027-06-30",
    "a cookie name of letters, digits, _ and -": "un nom de galeta amb lletres, xifres, _ i -",
    "a colour such as #1f3a5f": "un color com #1f3a5f",
    "a CSS font-family list": "una llista de famílies tipogràfiques com en CSS",
    "first part of our scripts' file names, such as glassjar":
      "la primera part d’un nom de fitxer, per exemple glassjar",
    "name of the banner's element, with a hyphen, such as jar-notice":
      "el nom d’un element, amb guionet, per exemple jar-notice",
    "an ISO 3166 country or region code such as FR or US-CA":
      "un codi de país o de regió com FR o US-CA",
    "an ISO 3166 country code": "un codi de país com FR",
    "the request header in which a proxy tells the visitor's region, or two: country and region":
      "el nom d’una capçalera, o de dues: país i regió",
    "name of a request header that a proxy sets": "el nom d’una capçalera",
    "identifier of a category": "l’identificador d’una categoria",
    "identifier of a service": "l’identificador d’un servei",
    "where the operator serves its copy of the Global Vendor List: https or a path":
      "una adreça https o un camí",
    "a host name, or *. and a host name for it and all below it":
      "un nom de servidor, o *. i un nom per a ell i tots els que en depenen",
    "a name; * stands for any characters": "un nom; * representa qualsevol caràcter",
    "the path of a worker's script, which starts with /; * stands for any characters":
      "un camí que comença amb /; * representa qualsevol caràcter",
    "an ISO 8601 duration such as P13M, or session, or persistent":
      "una durada ISO 8601 com P13M, o session, o persistent",
    "the Domain attribute": "un domini",
    "an item: exactly one kind key such as cookie, and a purpose":
      "un element: què és i la seva finalitat",
    "a purpose: its text, and its own ground": "una finalitat: el seu text i el seu propi motiu",
    "a country outside the EEA that data goes to, and the safeguard there":
      "un país fora de l’EEE i la garantia que hi val",
    "the providers that receive the data too": "identificadors de proveïdors",
    "in place of purpose: several, each with the ground on which it owes no consent":
      "diverses finalitats, cadascuna amb el seu motiu",
    "how visitors are asked": "com es pregunta als visitants",
    "colours; accept and refuse share accent and onAccent": "colors",
    "names a filter list cannot know": "noms",
    "the rule that applies to visitors, by region": "regles per regió",
    "what Global Privacy Control refuses": "el que Global Privacy Control rebutja",
    "categories that Global Privacy Control refuses besides marketing":
      "identificadors de categories",
    "who else is told about the choice; each is loaded only when declared":
      "qui més coneix la tria",
    "IAB TCF; without a cmpId, strings that others put into the page are only read":
      "les opcions d’IAB TCF",
    "the TCF purposes that a category covers": "números de finalitats TCF",
    "whether a page without a link to the preferences gets a small control (default true)":
      "cert o fals",
    "true when the lifetime begins again with each visit": "cert o fals",
    "true when a visit may well not see it; an audit then does not miss it": "cert o fals",
  },
};
