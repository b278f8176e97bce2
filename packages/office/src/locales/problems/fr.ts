import type { ProblemTexts } from "./texts.ts";

/** French. */
export const fr: ProblemTexts = {
  near: "Vouliez-vous dire « {word} » ?",
  possible: "Déclarés : {words}.",
  noneDeclared: "Rien n’est encore déclaré.",
  sentences: {
    "yaml-syntax": "Ce n’est pas du YAML : {why}",
    "duplicate-key": "La clé « {key} » figure deux fois ici. Gardez-en une.",
    "yaml-alias": "Les alias (*nom) ne sont pas acceptés. Écrivez la valeur en toutes lettres.",
    "too-large": "Le registre compte {length} caractères ; {most} au plus sont possibles.",
    "too-deep": "Le texte est trop profondément imbriqué.",
    "unknown-key": "Il n’y a pas de clé « {key} ».",
    "missing-key": "« {key} » manque ici.",
    "wrong-key": "La clé {found} ne convient pas. Attendu : {expected}.",
    "wrong-value": "Attendu : {expected}. Trouvé : {found}.",
    "wrong-value.one-of": "Attendu : l’un de {valid}. Trouvé : {found}.",
    "wrong-value.empty-text": "Ce texte est vide. Écrivez-le, ou omettez-le.",
    "wrong-value.too-long": "Ce texte compte {length} caractères ; {most} au plus sont possibles.",
    "wrong-value.empty-list": "Cette liste est vide. Nommez-en au moins un, ou omettez-la.",
    "wrong-value.too-many": "{most} au plus sont possibles ici ; il y en a {length}.",
    "wrong-value.number": "Attendu : un nombre entier de {least} à {most}. Trouvé : {found}.",
    "wrong-value.repeated": "{found} figure deux fois dans cette liste.",
    "wrong-value.empty-mapping": "Il n’y a encore rien ici.",
    "unknown-provider": "Il n’y a pas de fournisseur {found}.",
    "unknown-category": "Il n’y a pas de catégorie {found}.",
    "unknown-service": "Il n’y a pas de service {found}.",
    "unknown-area": "Il n’y a pas d’espace {found}.",
    "item-kind.none": "Cet élément ne dit pas ce qu’il est. Donnez-lui l’un de {kinds}.",
    "item-kind.several": "Cet élément est à la fois {kinds}. Faites-en un élément pour chacun.",
    "item-purpose.none": "Cet élément ne dit pas à quoi il sert. Donnez-lui une finalité.",
    "item-purpose.both":
      "Cet élément a une finalité et une liste de finalités. Placez la première dans la liste.",
    "duplicate-item": "« {name} » ({kind}) est déjà déclaré par le service « {service} ».",
    "same-name": "Le service « {service} » porte le même nom. Dites ce qui les distingue.",
    "too-many-stars":
      "« {pattern} » a {stars} étoiles et peut en avoir {most} : les outils qui le lisent comme une expression régulière pourraient ne jamais finir. Écrivez plusieurs motifs plus simples.",
    "pattern-too-broad":
      "« {pattern} » couvre tous les noms de ce type ({kind}) que rien d’autre ne déclare. Écrivez par quoi les noms commencent ou finissent.",
    "shadowed-pattern":
      "« {pattern} » ne s’applique jamais : « {over} » du service « {service} » couvre tous ses noms et l’emporte. Omettez l’un des deux.",
    "overlapping-patterns.one":
      "Certains noms correspondent à la fois à « {pattern} » et à « {over} » du service « {service} », qui l’emporte. Restreignez l’un des deux.",
    "overlapping-patterns.several":
      "Certains noms correspondent à « {pattern} », à « {over} » du service « {service} » et à {more} autres, qui l’emportent. Restreignez-les.",
    "public-suffix":
      "« {host} » couvrirait tous les sites sous le suffixe public {suffix} et n’est donc jamais pris en compte. Nommez les hôtes propres au service, par exemple {example}.",
    "shared-suffix":
      "Des clients sans lien entre eux partagent {suffix}, et « {host} » les couvre tous. Nommez les hôtes propres au service, par exemple {example}.",
    "duplicate-host":
      "L’hôte « {host} » est déjà déclaré par le service « {service} », qui prévaut. Omettez-le ici.",
    "mixed-purposes":
      "Cette finalité n’a pas de motif d’exemption propre ; le service doit donc demander un consentement pour elle. Indiquez le motif, ou déclarez la finalité dans un service qui demande.",
    "exempt-not-needed":
      "La catégorie « {category} » ne demande pas de consentement : il n’y a rien dont exempter. Omettez le motif.",
    "exempt-marketing":
      "Aucun motif d’exemption ne couvre le marketing. Choisissez la catégorie qui dit à quoi sert le service, ou omettez le motif.",
    "exempt-renewed":
      "L’exemption de la mesure d’audience ne vaut pas pour ce que chaque visite prolonge. Laissez-le prendre fin à sa date, ou demandez le consentement.",
    "legal-basis.asks":
      "Le service doit demander un consentement, mais sa base légale est autre ({basis}). Choisissez le consentement.",
    "legal-basis.free":
      "La base légale est le consentement, mais personne n’est interrogé : le service n’en demande pas. Choisissez la base qui s’applique.",
    "lifetime-over-cap":
      "{lifetime} dépasse les 400 jours pendant lesquels les navigateurs gardent un cookie. Déclarez P400D ou moins.",
    "statistical-lifetime":
      "{lifetime} dépasse les 13 mois que les autorités recommandent pour les statistiques.",
    "theme-contrast.onAccent":
      "{front} sur {behind} a un contraste de {ratio}:1, mais les mots d’acceptation et de refus demandent au moins {least}:1.",
    "theme-contrast.text":
      "{front} sur {behind} a un contraste de {ratio}:1, mais le texte demande au moins {least}:1.",
    "theme-contrast.muted":
      "{front} sur {behind} a un contraste de {ratio}:1, mais le texte secondaire demande au moins {least}:1.",
    "theme-contrast.link":
      "{front} sur {behind} a un contraste de {ratio}:1, mais les liens demandent au moins {least}:1.",
    "theme-contrast.accent":
      "{front} sur {behind} a un contraste de {ratio}:1, mais le bord des boutons d’acceptation et de refus demande au moins {least}:1.",
    "google-before-consent":
      "Le mode avancé contacte Google avant que le visiteur ait été interrogé, ce qui enfreint la règle là où il faut demander d’abord. Omettez le mode : le mode de base s’applique.",
    "regime-default":
      "Cette règle ({regime}) vaudrait alors aussi pour les visiteurs d’Europe dont la région n’est pas connue. Omettez-la, et nommez des régions.",
    "regime-too-weak":
      "{region} est dans l’EEE, où l’on demande d’abord. Choisissez cela, ou omettez la région.",
    "regime-no-header":
      "Rien n’indique dans quelle région se trouve un visiteur : ces règles ne servent donc jamais. Nommez l’en-tête dans lequel votre serveur mandataire l’indique.",
    "tcf-incomplete.unregistered":
      "Sans cmpId, l’identifiant de votre propre CMP enregistrée auprès d’IAB Europe, les chaînes sont seulement lues, et ceci ne sert pas : {keys}.",
    "tcf-incomplete.no-list":
      "Aucune chaîne TC ne peut être produite sans la liste des fournisseurs. Dites où vous servez votre copie (gvl), par exemple /gvl/vendor-list.json.",
    "tcf-incomplete.nothing":
      "Aucune chaîne n’exprime de consentement ici, puisque rien n’est nommé : {key}.",
    "adapter-cookie":
      "Il retient le choix dans les cookies {example}, qu’aucun service ne déclare. Déclarez-les dans un service nécessaire.",
    "text-missing": "Ce texte manque en : {languages}.",
    "category-description":
      "La catégorie « {category} » ne dit pas ce qu’elle signifie. Décrivez-la.",
    "third-party-policy":
      "Le fournisseur « {provider} » est un tiers. Indiquez l’adresse de sa politique de confidentialité.",
    "transfer-safeguard":
      "Le fournisseur « {provider} » est en {country}, hors de l’EEE. Déclarez le transfert et sa garantie.",
    "review-date": "{day} n’est pas un jour. Écrivez-en un tel que 2027-06-30.",
    "review-passed":
      "La révision était due le {day}. Relisez le registre et fixez le jour de la suivante.",
    todo: "À faire : {text}",
    "todo.write": "À faire : écrire ceci.",
  },
  expected: {
    nothing: "rien",
    "a list": "une liste",
    "a mapping": "une correspondance",
    "a text": "un texte",
    "true or false": "vrai ou faux",
    "a value": "une valeur",
    "another kind of value": "une valeur d’un autre type",
    "another key": "une autre clé",
    "a text, the same in all languages, or one text per language":
      "un texte, le même dans toutes les langues ou un par langue",
    "a language tag such as fr or pt-br": "un code de langue tel que fr ou pt-br",
    "an http or https address": "une adresse http ou https",
    "a path that starts with /": "un chemin qui commence par /",
    "lower-case letters, digits and hyphens, at most 32, starting with a letter":
      "minuscules, chiffres et traits d’union, 32 au plus, une lettre d’abord",
    "an e-mail address": "une adresse électronique",
    "a telephone number": "un numéro de téléphone",
    "a text, or the name and email of the data protection officer":
      "un texte, ou le nom et l’adresse électronique du délégué à la protection des données",
    "the day the register is reviewed at the latest, such as 2027-06-30":
      "un jour tel que 2027-06-30",
    "a cookie name of letters, digits, _ and -":
      "un nom de cookie fait de lettres, de chiffres, de _ et de -",
    "a colour such as #1f3a5f": "une couleur telle que #1f3a5f",
    "a CSS font-family list": "une liste de familles de polices comme en CSS",
    "first part of our scripts' file names, such as glassjar":
      "la première partie d’un nom de fichier, par exemple glassjar",
    "name of the banner's element, with a hyphen, such as jar-notice":
      "le nom d’un élément, avec un trait d’union, par exemple jar-notice",
    "an ISO 3166 country or region code such as FR or US-CA":
      "un code de pays ou de région tel que FR ou US-CA",
    "an ISO 3166 country code": "un code de pays tel que FR",
    "the request header in which a proxy tells the visitor's region, or two: country and region":
      "le nom d’un en-tête de requête, ou de deux : pays et région",
    "name of a request header that a proxy sets": "le nom d’un en-tête de requête",
    "identifier of a category": "l’identifiant d’une catégorie",
    "identifier of a service": "l’identifiant d’un service",
    "where the operator serves its copy of the Global Vendor List: https or a path":
      "une adresse https ou un chemin",
    "a host name, or *. and a host name for it and all below it":
      "un nom d’hôte, ou *. et un nom d’hôte pour lui et tout ce qui en dépend",
    "a name; * stands for any characters": "un nom ; * remplace n’importe quels caractères",
    "the path of a worker's script, which starts with /; * stands for any characters":
      "un chemin qui commence par / ; * remplace n’importe quels caractères",
    "an ISO 8601 duration such as P13M, or session, or persistent":
      "une durée ISO 8601 telle que P13M, ou session, ou persistent",
    "the Domain attribute": "un domaine",
    "an item: exactly one kind key such as cookie, and a purpose":
      "un élément : ce qu’il est, et sa finalité",
    "a purpose: its text, and its own ground": "une finalité : son texte et son propre motif",
    "a country outside the EEA that data goes to, and the safeguard there":
      "un pays hors de l’EEE et la garantie qui y vaut",
    "the providers that receive the data too": "des identifiants de fournisseurs",
    "in place of purpose: several, each with the ground on which it owes no consent":
      "plusieurs finalités, chacune avec son motif",
    "how visitors are asked": "la façon dont les visiteurs sont interrogés",
    "colours; accept and refuse share accent and onAccent": "des couleurs",
    "names a filter list cannot know": "des noms",
    "the rule that applies to visitors, by region": "des règles par région",
    "what Global Privacy Control refuses": "ce que Global Privacy Control refuse",
    "categories that Global Privacy Control refuses besides marketing":
      "des identifiants de catégories",
    "who else is told about the choice; each is loaded only when declared":
      "qui d’autre apprend le choix",
    "IAB TCF; without a cmpId, strings that others put into the page are only read":
      "les options d’IAB TCF",
    "the TCF purposes that a category covers": "des numéros de finalités TCF",
    "whether a page without a link to the preferences gets a small control (default true)":
      "vrai ou faux",
    "true when the lifetime begins again with each visit": "vrai ou faux",
    "true when a visit may well not see it; an audit then does not miss it": "vrai ou faux",
  },
};
