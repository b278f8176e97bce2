import type { ProblemTexts } from "./texts.ts";

/** Dutch. */
export const nl: ProblemTexts = {
  near: "Bedoelde u ‘{word}’?",
  possible: "Opgegeven: {words}.",
  noneDeclared: "Er is nog niets opgegeven.",
  sentences: {
    "yaml-syntax": "Dit is geen YAML: {why}",
    "duplicate-key": "De sleutel ‘{key}’ staat hier twee keer. Houd er één.",
    "yaml-alias": "Aliassen (*naam) worden niet aanvaard. Schrijf de waarde uit.",
    "too-large": "Het register heeft {length} tekens; er passen er hoogstens {most}.",
    "too-deep": "De tekst is te diep genest.",
    "unknown-key": "Er is geen sleutel ‘{key}’.",
    "missing-key": "‘{key}’ ontbreekt hier.",
    "wrong-key": "De sleutel {found} past niet. Verwacht: {expected}.",
    "wrong-value": "Verwacht: {expected}. Gevonden: {found}.",
    "wrong-value.one-of": "Verwacht een van {valid}. Gevonden: {found}.",
    "wrong-value.empty-text": "Deze tekst is leeg. Schrijf hem, of laat hem weg.",
    "wrong-value.too-long": "Deze tekst heeft {length} tekens; er passen er hoogstens {most}.",
    "wrong-value.empty-list": "Deze lijst is leeg. Noem er minstens één, of laat hem weg.",
    "wrong-value.too-many": "Hier passen er hoogstens {most}; het zijn er {length}.",
    "wrong-value.number": "Verwacht een geheel getal van {least} tot {most}. Gevonden: {found}.",
    "wrong-value.repeated": "{found} staat twee keer in deze lijst.",
    "wrong-value.empty-mapping": "Hier staat nog niets.",
    "unknown-provider": "Er is geen aanbieder {found}.",
    "unknown-category": "Er is geen categorie {found}.",
    "unknown-service": "Er is geen dienst {found}.",
    "unknown-area": "Er is geen deel {found}.",
    "item-kind.none": "Dit onderdeel zegt niet wat het is. Geef het een van {kinds}.",
    "item-kind.several": "Dit onderdeel is tegelijk {kinds}. Maak van elk een onderdeel.",
    "item-purpose.none": "Dit onderdeel zegt niet waarvoor het is. Geef het een doel.",
    "item-purpose.both":
      "Dit onderdeel heeft één doel en een lijst van doelen. Zet het ene in de lijst.",
    "duplicate-item": "‘{name}’ ({kind}) is al opgegeven bij de dienst ‘{service}’.",
    "same-name": "De dienst ‘{service}’ heeft dezelfde naam. Zeg wat ze onderscheidt.",
    "too-many-stars":
      "‘{pattern}’ heeft {stars} sterren en mag er {most} hebben: hulpmiddelen die het als reguliere expressie lezen kunnen eindeloos bezig zijn. Schrijf een paar eenvoudiger patronen.",
    "pattern-too-broad":
      "‘{pattern}’ dekt elke naam van deze soort ({kind}) die nergens anders is opgegeven. Schrijf waarmee de namen beginnen of eindigen.",
    "shadowed-pattern":
      "‘{pattern}’ geldt nooit: ‘{over}’ van de dienst ‘{service}’ dekt al zijn namen en gaat voor. Laat een van beide weg.",
    "overlapping-patterns.one":
      "Sommige namen passen bij ‘{pattern}’ en bij ‘{over}’ van de dienst ‘{service}’, die voorgaat. Maak een van beide nauwer.",
    "overlapping-patterns.several":
      "Sommige namen passen bij ‘{pattern}’, bij ‘{over}’ van de dienst ‘{service}’ en bij nog {more}, die voorgaan. Maak ze nauwer.",
    "public-suffix":
      "‘{host}’ zou elke site onder het openbare achtervoegsel {suffix} dekken en geldt daarom nooit. Noem de eigen hosts van de dienst, zoals {example}.",
    "shared-suffix":
      "Klanten die niets met elkaar te maken hebben delen {suffix}, en ‘{host}’ dekt ze allemaal. Noem de eigen hosts van de dienst, zoals {example}.",
    "duplicate-host":
      "De host ‘{host}’ is al opgegeven bij de dienst ‘{service}’, en dat geldt. Laat hem hier weg.",
    "mixed-purposes":
      "Dit doel heeft geen eigen grond van vrijstelling, dus moet de dienst er toestemming voor vragen. Noem de grond, of geef het doel op bij een dienst die vraagt.",
    "exempt-not-needed":
      "De categorie ‘{category}’ vergt geen toestemming, dus is er niets om van vrij te stellen. Laat de grond weg.",
    "exempt-marketing":
      "Geen grond van vrijstelling dekt marketing. Kies de categorie die zegt waarvoor de dienst is, of laat de grond weg.",
    "exempt-renewed":
      "De vrijstelling voor publieksmeting geldt niet voor wat elk bezoek verlengt. Laat het op zijn dag eindigen, of vraag toestemming.",
    "legal-basis.asks":
      "De dienst moet toestemming vragen, maar de rechtsgrond is een andere ({basis}). Kies toestemming.",
    "legal-basis.free":
      "De rechtsgrond is toestemming, maar niemand wordt gevraagd: de dienst hoeft dat niet. Kies de grond die geldt.",
    "lifetime-over-cap":
      "{lifetime} is meer dan de 400 dagen die browsers een cookie bewaren. Geef P400D of minder op.",
    "statistical-lifetime":
      "{lifetime} is meer dan de 13 maanden die toezichthouders voor statistiek aanbevelen.",
    "theme-contrast.onAccent":
      "{front} op {behind} heeft een contrast van {ratio}:1, maar de woorden op accepteren en weigeren hebben minstens {least}:1 nodig.",
    "theme-contrast.text":
      "{front} op {behind} heeft een contrast van {ratio}:1, maar tekst heeft minstens {least}:1 nodig.",
    "theme-contrast.muted":
      "{front} op {behind} heeft een contrast van {ratio}:1, maar bijtekst heeft minstens {least}:1 nodig.",
    "theme-contrast.link":
      "{front} op {behind} heeft een contrast van {ratio}:1, maar links hebben minstens {least}:1 nodig.",
    "theme-contrast.accent":
      "{front} op {behind} heeft een contrast van {ratio}:1, maar de rand van accepteren en weigeren heeft minstens {least}:1 nodig.",
    "google-before-consent":
      "De geavanceerde stand legt contact met Google voordat de bezoeker is gevraagd; dat overtreedt de regel waar eerst gevraagd moet worden. Laat de stand weg, dan geldt de gewone.",
    "regime-default":
      "Deze regel ({regime}) zou dan ook gelden voor bezoekers uit Europa van wie de regio niet bekend is. Laat hem weg, en noem regio’s.",
    "regime-too-weak":
      "{region} ligt in de EER, waar eerst wordt gevraagd. Kies dat, of laat de regio weg.",
    "regime-no-header":
      "Niemand zegt in welke regio een bezoeker is, dus worden deze nooit gebruikt. Noem de kop waarin uw proxy dat zegt.",
    "tcf-incomplete.unregistered":
      "Zonder cmpId, het kenmerk van uw eigen bij IAB Europe ingeschreven CMP, worden tekenreeksen alleen gelezen, en dit wordt niet gebruikt: {keys}.",
    "tcf-incomplete.no-list":
      "Zonder de lijst van aanbieders kan geen TC-tekenreeks worden gemaakt. Zeg waar u uw kopie aanbiedt (gvl), zoals /gvl/vendor-list.json.",
    "tcf-incomplete.nothing":
      "Geen tekenreeks drukt hierbij toestemming uit, want er is niets genoemd: {key}.",
    "adapter-cookie":
      "Het onthoudt de keuze in de cookies {example}, die geen dienst opgeeft. Geef ze op bij een noodzakelijke dienst.",
    "text-missing": "Deze tekst ontbreekt in: {languages}.",
    "category-description": "De categorie ‘{category}’ zegt niet wat ze betekent. Beschrijf haar.",
    "third-party-policy":
      "De aanbieder ‘{provider}’ is een derde. Geef het adres van zijn privacybeleid.",
    "transfer-safeguard":
      "De aanbieder ‘{provider}’ zit in {country}, buiten de EER. Geef de doorgifte en haar waarborg op.",
    "review-date": "{day} is geen dag. Schrijf er een zoals 2027-06-30.",
    "review-passed":
      "De herziening had op {day} moeten gebeuren. Lees het register door en stel de dag van de volgende vast.",
    todo: "Te doen: {text}",
    "todo.write": "Te doen: dit schrijven.",
  },
  expected: {
    nothing: "niets",
    "a list": "een lijst",
    "a mapping": "een reeks sleutels met waarden",
    "a text": "een tekst",
    "true or false": "waar of onwaar",
    "a value": "een waarde",
    "another kind of value": "een waarde van een andere soort",
    "another key": "een andere sleutel",
    "a text, the same in all languages, or one text per language":
      "een tekst, in alle talen dezelfde of één per taal",
    "a language tag such as fr or pt-br": "een taalcode zoals fr of pt-br",
    "an http or https address": "een http- of https-adres",
    "a path that starts with /": "een pad dat met / begint",
    "lower-case letters, digits and hyphens, at most 32, starting with a letter":
      "kleine letters, cijfers en koppeltekens, hoogstens 32, eerst een letter",
    "an e-mail address": "een e-mailadres",
    "a telephone number": "een telefoonnummer",
    "a text, or the name and email of the data protection officer":
      "een tekst, of de naam en het e-mailadres van de functionaris gegevensbescherming",
    "the day the register is reviewed at the latest, such as 2027-06-30":
      "een dag zoals 2027-06-30",
    "a cookie name of letters, digits, _ and -": "een cookienaam van letters, cijfers, _ en -",
    "a colour such as #1f3a5f": "een kleur zoals #1f3a5f",
    "a CSS font-family list": "een lijst van lettertypen zoals in CSS",
    "first part of our scripts' file names, such as glassjar":
      "het eerste deel van een bestandsnaam, zoals glassjar",
    "name of the banner's element, with a hyphen, such as jar-notice":
      "de naam van een element, met een koppelteken, zoals jar-notice",
    "an ISO 3166 country or region code such as FR or US-CA":
      "een code van een land of regio zoals FR of US-CA",
    "an ISO 3166 country code": "een landcode zoals FR",
    "the request header in which a proxy tells the visitor's region, or two: country and region":
      "de naam van een kop, of van twee: land en regio",
    "name of a request header that a proxy sets": "de naam van een kop",
    "identifier of a category": "het kenmerk van een categorie",
    "identifier of a service": "het kenmerk van een dienst",
    "where the operator serves its copy of the Global Vendor List: https or a path":
      "een https-adres of een pad",
    "a host name, or *. and a host name for it and all below it":
      "een hostnaam, of *. en een hostnaam voor die en alles daaronder",
    "a name; * stands for any characters": "een naam; * staat voor willekeurige tekens",
    "the path of a worker's script, which starts with /; * stands for any characters":
      "een pad dat met / begint; * staat voor willekeurige tekens",
    "an ISO 8601 duration such as P13M, or session, or persistent":
      "een duur volgens ISO 8601 zoals P13M, of session, of persistent",
    "the Domain attribute": "een domein",
    "an item: exactly one kind key such as cookie, and a purpose":
      "een onderdeel: wat het is, en zijn doel",
    "a purpose: its text, and its own ground": "een doel: zijn tekst en zijn eigen grond",
    "a country outside the EEA that data goes to, and the safeguard there":
      "een land buiten de EER en de waarborg daar",
    "the providers that receive the data too": "kenmerken van aanbieders",
    "in place of purpose: several, each with the ground on which it owes no consent":
      "meer doelen, elk met zijn grond",
    "how visitors are asked": "hoe bezoekers worden gevraagd",
    "colours; accept and refuse share accent and onAccent": "kleuren",
    "names a filter list cannot know": "namen",
    "the rule that applies to visitors, by region": "regels per regio",
    "what Global Privacy Control refuses": "wat Global Privacy Control weigert",
    "categories that Global Privacy Control refuses besides marketing": "kenmerken van categorieën",
    "who else is told about the choice; each is loaded only when declared":
      "wie nog meer de keuze verneemt",
    "IAB TCF; without a cmpId, strings that others put into the page are only read":
      "de opties van IAB TCF",
    "the TCF purposes that a category covers": "nummers van TCF-doelen",
    "whether a page without a link to the preferences gets a small control (default true)":
      "waar of onwaar",
    "true when the lifetime begins again with each visit": "waar of onwaar",
    "true when a visit may well not see it; an audit then does not miss it": "waar of onwaar",
  },
};
