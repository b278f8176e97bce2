import type { ProblemTexts } from "./texts.ts";

/** German. */
export const de: ProblemTexts = {
  near: "Meinten Sie „{word}“?",
  possible: "Aufgeführt: {words}.",
  noneDeclared: "Noch ist nichts aufgeführt.",
  sentences: {
    "yaml-syntax": "Das ist kein YAML: {why}",
    "duplicate-key": "Der Schlüssel „{key}“ steht hier zweimal. Behalten Sie einen.",
    "yaml-alias": "Aliasse (*name) werden nicht angenommen. Schreiben Sie den Wert aus.",
    "too-large": "Das Verzeichnis hat {length} Zeichen; höchstens {most} sind möglich.",
    "too-deep": "Der Text ist zu tief verschachtelt.",
    "unknown-key": "Einen Schlüssel „{key}“ gibt es nicht.",
    "missing-key": "„{key}“ fehlt hier.",
    "wrong-key": "Der Schlüssel {found} passt nicht. Erwartet: {expected}.",
    "wrong-value": "Erwartet: {expected}. Gefunden: {found}.",
    "wrong-value.one-of": "Erwartet: eines von {valid}. Gefunden: {found}.",
    "wrong-value.empty-text": "Dieser Text ist leer. Schreiben Sie ihn oder lassen Sie ihn weg.",
    "wrong-value.too-long": "Dieser Text hat {length} Zeichen; höchstens {most} sind möglich.",
    "wrong-value.empty-list":
      "Diese Liste ist leer. Nennen Sie mindestens eines oder lassen Sie sie weg.",
    "wrong-value.too-many": "Höchstens {most} sind hier möglich; es sind {length}.",
    "wrong-value.number": "Erwartet: eine ganze Zahl von {least} bis {most}. Gefunden: {found}.",
    "wrong-value.repeated": "{found} steht zweimal in dieser Liste.",
    "wrong-value.empty-mapping": "Hier steht noch nichts.",
    "unknown-provider": "Einen Anbieter {found} gibt es nicht.",
    "unknown-category": "Eine Kategorie {found} gibt es nicht.",
    "unknown-service": "Einen Dienst {found} gibt es nicht.",
    "unknown-area": "Einen Bereich {found} gibt es nicht.",
    "item-kind.none": "Dieser Eintrag sagt nicht, was er ist. Geben Sie ihm eines von {kinds}.",
    "item-kind.several": "Dieser Eintrag ist zugleich {kinds}. Machen Sie daraus je einen Eintrag.",
    "item-purpose.none": "Dieser Eintrag sagt nicht, wofür er da ist. Geben Sie einen Zweck an.",
    "item-purpose.both":
      "Dieser Eintrag hat einen Zweck und eine Liste von Zwecken. Nehmen Sie den einen in die Liste auf.",
    "duplicate-item": "„{name}“ ({kind}) ist schon beim Dienst „{service}“ aufgeführt.",
    "same-name": "Der Dienst „{service}“ heißt genauso. Sagen Sie, was beide unterscheidet.",
    "too-many-stars":
      "„{pattern}“ hat {stars} Sterne und darf {most} haben: Werkzeuge, die es als regulären Ausdruck lesen, könnten endlos brauchen. Schreiben Sie mehrere einfachere Muster.",
    "pattern-too-broad":
      "„{pattern}“ erfasst jeden Namen dieser Art ({kind}), den sonst nichts aufführt. Schreiben Sie, womit die Namen beginnen oder enden.",
    "shadowed-pattern":
      "„{pattern}“ gilt nie: „{over}“ des Dienstes „{service}“ erfasst alle seine Namen und hat Vorrang. Lassen Sie eines davon weg.",
    "overlapping-patterns.one":
      "Manche Namen passen sowohl zu „{pattern}“ als auch zu „{over}“ des Dienstes „{service}“, das Vorrang hat. Fassen Sie eines davon enger.",
    "overlapping-patterns.several":
      "Manche Namen passen zu „{pattern}“, zu „{over}“ des Dienstes „{service}“ und zu {more} weiteren, die Vorrang haben. Fassen Sie sie enger.",
    "public-suffix":
      "„{host}“ würde jede Website unter der öffentlichen Endung {suffix} erfassen und wird deshalb nie beachtet. Nennen Sie die eigenen Hosts des Dienstes, etwa {example}.",
    "shared-suffix":
      "Unter {suffix} sind Kunden, die nichts miteinander zu tun haben, und „{host}“ erfasst sie alle. Nennen Sie die eigenen Hosts des Dienstes, etwa {example}.",
    "duplicate-host":
      "Der Host „{host}“ ist schon beim Dienst „{service}“ aufgeführt, und das gilt. Lassen Sie ihn hier weg.",
    "mixed-purposes":
      "Dieser Zweck hat keinen eigenen Ausnahmegrund, deshalb braucht der Dienst dafür eine Einwilligung. Nennen Sie den Grund, oder führen Sie den Zweck in einem Dienst auf, der fragt.",
    "exempt-not-needed":
      "Die Kategorie „{category}“ braucht keine Einwilligung, also gibt es nichts auszunehmen. Lassen Sie den Grund weg.",
    "exempt-marketing":
      "Kein Ausnahmegrund deckt Marketing ab. Wählen Sie die Kategorie, die sagt, wofür der Dienst da ist, oder lassen Sie den Grund weg.",
    "exempt-renewed":
      "Die Ausnahme der Reichweitenmessung gilt nicht für das, was jeder Besuch verlängert. Lassen Sie es an seinem Tag enden, oder fragen Sie nach Einwilligung.",
    "legal-basis.asks":
      "Der Dienst braucht eine Einwilligung, aber seine Rechtsgrundlage ist eine andere ({basis}). Wählen Sie die Einwilligung.",
    "legal-basis.free":
      "Die Rechtsgrundlage ist die Einwilligung, aber niemand wird gefragt: Der Dienst braucht keine. Wählen Sie die Grundlage, die gilt.",
    "lifetime-over-cap":
      "{lifetime} ist mehr als die 400 Tage, die Browser ein Cookie behalten. Geben Sie P400D oder weniger an.",
    "statistical-lifetime":
      "{lifetime} ist mehr als die 13 Monate, die Aufsichtsbehörden für Statistik empfehlen.",
    "theme-contrast.onAccent":
      "{front} auf {behind} hat einen Kontrast von {ratio}:1, die Worte auf Annehmen und Ablehnen brauchen aber mindestens {least}:1.",
    "theme-contrast.text":
      "{front} auf {behind} hat einen Kontrast von {ratio}:1, Text braucht aber mindestens {least}:1.",
    "theme-contrast.muted":
      "{front} auf {behind} hat einen Kontrast von {ratio}:1, Nebentext braucht aber mindestens {least}:1.",
    "theme-contrast.link":
      "{front} auf {behind} hat einen Kontrast von {ratio}:1, Links brauchen aber mindestens {least}:1.",
    "theme-contrast.accent":
      "{front} auf {behind} hat einen Kontrast von {ratio}:1, der Rand von Annehmen und Ablehnen braucht aber mindestens {least}:1.",
    "google-before-consent":
      "Der erweiterte Modus nimmt Kontakt zu Google auf, bevor die Besucher gefragt wurden; das verstößt gegen die Regel, wo zuerst zu fragen ist. Lassen Sie den Modus weg, dann gilt der einfache.",
    "regime-default":
      "Diese Regel ({regime}) gälte dann auch für Besucher aus Europa, deren Region nicht bekannt ist. Lassen Sie sie weg, und nennen Sie Regionen.",
    "regime-too-weak":
      "{region} liegt im EWR, wo zuerst gefragt wird. Wählen Sie das, oder lassen Sie die Region weg.",
    "regime-no-header":
      "Niemand sagt, in welcher Region ein Besucher ist, deshalb werden diese nie verwendet. Nennen Sie die Kopfzeile, in der Ihr Proxy sie angibt.",
    "tcf-incomplete.unregistered":
      "Ohne cmpId, die Kennung Ihrer eigenen bei IAB Europe eingetragenen CMP, werden Zeichenfolgen nur gelesen, und dies wird nicht verwendet: {keys}.",
    "tcf-incomplete.no-list":
      "Ohne die Liste der Anbieter kann keine TC-Zeichenfolge entstehen. Geben Sie an, wo Sie Ihre Kopie bereitstellen (gvl), etwa /gvl/vendor-list.json.",
    "tcf-incomplete.nothing":
      "Keine Zeichenfolge drückt hierzu eine Einwilligung aus, da nichts genannt ist: {key}.",
    "adapter-cookie":
      "Es merkt sich die Wahl in den Cookies {example}, die kein Dienst aufführt. Führen Sie sie in einem notwendigen Dienst auf.",
    "text-missing": "Dieser Text fehlt auf: {languages}.",
    "category-description":
      "Die Kategorie „{category}“ sagt nicht, was sie bedeutet. Beschreiben Sie sie.",
    "third-party-policy":
      "Der Anbieter „{provider}“ ist ein Dritter. Geben Sie die Adresse seiner Datenschutzerklärung an.",
    "transfer-safeguard":
      "Der Anbieter „{provider}“ sitzt in {country}, außerhalb des EWR. Geben Sie die Übermittlung und ihre Garantie an.",
    "review-date": "{day} ist kein Tag. Schreiben Sie einen wie 2027-06-30.",
    "review-passed":
      "Die Überprüfung war am {day} fällig. Lesen Sie das Verzeichnis durch, und setzen Sie den Tag der nächsten fest.",
    todo: "Zu tun: {text}",
    "todo.write": "Zu tun: dies schreiben.",
  },
  expected: {
    nothing: "nichts",
    "a list": "eine Liste",
    "a mapping": "eine Zuordnung",
    "a text": "ein Text",
    "true or false": "wahr oder falsch",
    "a value": "ein Wert",
    "another kind of value": "eine andere Art von Wert",
    "another key": "ein anderer Schlüssel",
    "a text, the same in all languages, or one text per language":
      "ein Text, in allen Sprachen gleich oder je Sprache einer",
    "a language tag such as fr or pt-br": "ein Sprachkürzel wie fr oder pt-br",
    "an http or https address": "eine http- oder https-Adresse",
    "a path that starts with /": "ein Pfad, der mit / beginnt",
    "lower-case letters, digits and hyphens, at most 32, starting with a letter":
      "Kleinbuchstaben, Ziffern und Bindestriche, höchstens 32, zuerst ein Buchstabe",
    "an e-mail address": "eine E-Mail-Adresse",
    "a telephone number": "eine Telefonnummer",
    "a text, or the name and email of the data protection officer":
      "ein Text, oder Name und E-Mail-Adresse der datenschutzbeauftragten Person",
    "the day the register is reviewed at the latest, such as 2027-06-30": "ein Tag wie 2027-06-30",
    "a cookie name of letters, digits, _ and -": "ein Cookie-Name aus Buchstaben, Ziffern, _ und -",
    "a colour such as #1f3a5f": "eine Farbe wie #1f3a5f",
    "a CSS font-family list": "eine Liste von Schriftfamilien wie in CSS",
    "first part of our scripts' file names, such as glassjar":
      "der erste Teil eines Dateinamens, etwa glassjar",
    "name of the banner's element, with a hyphen, such as jar-notice":
      "der Name eines Elements, mit Bindestrich, etwa jar-notice",
    "an ISO 3166 country or region code such as FR or US-CA":
      "ein Code eines Landes oder einer Region wie FR oder US-CA",
    "an ISO 3166 country code": "ein Ländercode wie FR",
    "the request header in which a proxy tells the visitor's region, or two: country and region":
      "der Name einer Kopfzeile, oder zweier: Land und Region",
    "name of a request header that a proxy sets": "der Name einer Kopfzeile",
    "identifier of a category": "die Kennung einer Kategorie",
    "identifier of a service": "die Kennung eines Dienstes",
    "where the operator serves its copy of the Global Vendor List: https or a path":
      "eine https-Adresse oder ein Pfad",
    "a host name, or *. and a host name for it and all below it":
      "ein Hostname, oder *. und ein Hostname für ihn und alle darunter",
    "a name; * stands for any characters": "ein Name; * steht für beliebige Zeichen",
    "the path of a worker's script, which starts with /; * stands for any characters":
      "ein Pfad, der mit / beginnt; * steht für beliebige Zeichen",
    "an ISO 8601 duration such as P13M, or session, or persistent":
      "eine Dauer nach ISO 8601 wie P13M, oder session, oder persistent",
    "the Domain attribute": "eine Domain",
    "an item: exactly one kind key such as cookie, and a purpose":
      "ein Eintrag: was er ist, und sein Zweck",
    "a purpose: its text, and its own ground": "ein Zweck: sein Text und sein eigener Grund",
    "a country outside the EEA that data goes to, and the safeguard there":
      "ein Land außerhalb des EWR und die Garantie dort",
    "the providers that receive the data too": "Kennungen von Anbietern",
    "in place of purpose: several, each with the ground on which it owes no consent":
      "mehrere Zwecke, jeder mit seinem Grund",
    "how visitors are asked": "wie Besucher gefragt werden",
    "colours; accept and refuse share accent and onAccent": "Farben",
    "names a filter list cannot know": "Namen",
    "the rule that applies to visitors, by region": "Regeln nach Region",
    "what Global Privacy Control refuses": "was Global Privacy Control ablehnt",
    "categories that Global Privacy Control refuses besides marketing": "Kennungen von Kategorien",
    "who else is told about the choice; each is loaded only when declared":
      "wer noch von der Wahl erfährt",
    "IAB TCF; without a cmpId, strings that others put into the page are only read":
      "die Optionen von IAB TCF",
    "the TCF purposes that a category covers": "Nummern von TCF-Zwecken",
    "whether a page without a link to the preferences gets a small control (default true)":
      "wahr oder falsch",
    "true when the lifetime begins again with each visit": "wahr oder falsch",
    "true when a visit may well not see it; an audit then does not miss it": "wahr oder falsch",
  },
};
