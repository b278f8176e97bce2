import type { FindingTexts } from "./texts.ts";

/** German. */
export const de: FindingTexts = {
  "accept-ambiguous":
    "Das Bedienelement zum Annehmen sagt nur, dass etwas zur Kenntnis genommen wurde",
  "asks-again-after-refusal":
    "Das Banner kommt nach einer Ablehnung wieder, nach einer Einwilligung nicht",
  "attributes-differ": "Einem Cookie fehlen Attribute, die aufgeführt sind",
  "audience-exemption-unavailable":
    "Reichweitenmessung ist im Verzeichnis ausgenommen und speichert ohne Einwilligung",
  "banner-direction": "Das Banner läuft gegen die Schreibrichtung seiner Sprache",
  "banner-language": "Das Banner spricht eine andere Sprache als die Seite",
  "banner-off-screen":
    "Auf einem Telefon ist das Banner breiter als das Fenster oder verdeckt ein Bedienelement",
  "banner-wall": "Das Banner verhindert, dass die Seite gelesen wird, bis es beantwortet ist",
  "banner-without-name": "Das Banner hat keine Rolle oder keinen Namen",
  "banner-without-policy-link": "Das Banner verweist nicht auf die Richtlinie",
  "beyond-choice": "Eine nicht bewilligte Kategorie ist neben der bewilligten aktiv",
  "choice-long-lived": "Eine Einwilligung wird länger als 24 Monate behalten",
  "choice-not-kept": "Das Banner fragt nach einer Wahl erneut",
  "choice-short-lived": "Eine Ablehnung ist in weniger als sechs Monaten vergessen",
  "cname-cloaking": "Ein Host der Website ist ein Alias einer anderen Firma",
  "consent-mode-pings": "Googles Tags senden Signale ohne Einwilligung",
  "consent-or-pay": "Das Banner verlangt Geld oder Einwilligung",
  "consequences-not-told": "Die erste Ebene sagt nicht, was aus Annehmen oder Ablehnen folgt",
  "contacted-after-rejection":
    "Ein Host, dessen Dienst Einwilligung braucht, wird nach einer Ablehnung kontaktiert",
  "contacted-after-withdrawal":
    "Ein Host, dessen Dienst Einwilligung braucht, wird nach einem Widerruf kontaktiert",
  "contacted-before-choice":
    "Ein Host, dessen Dienst Einwilligung braucht, wird vor einer Wahl kontaktiert",
  "contacted-despite-gpc":
    "Ein Host eines Marketingdienstes wird entgegen Global Privacy Control kontaktiert",
  "control-unreadable": "Der Text einer Antwort hebt sich kaum vom Hintergrund ab",
  "control-without-role": "Ein Bedienelement des Banners hat keine Rolle oder keinen Namen",
  "controller-not-named": "Die erste Ebene sagt nicht, wer fragt",
  "cookie-over-http": "Ein Cookie wird über unverschlüsseltes HTTP gesetzt oder gesendet",
  "cookie-refused": "Ein Cookie wurde gesetzt, das kein Browser speichert",
  "cookie-syncing": "Die Kennung eines Dritten wird an einen anderen Dritten weitergegeben",
  "csp-violation": "Eine Seite verstößt gegen ihre eigene Content Security Policy",
  "declared-host-not-seen": "Ein aufgeführter Host wurde nie kontaktiert",
  "declared-not-seen": "Etwas ist aufgeführt, das dieser Besuch nicht sah",
  "exempt-audience-shared":
    "Ausgenommene Reichweitenmessung liegt ohne Einwilligung auf einem fremden Host",
  "exempt-mixed-purpose":
    "Etwas als ausgenommen Aufgeführtes hat einen Zweck, der es nicht ist, und wurde ohne Einwilligung gespeichert",
  "fingerprint-without-consent":
    "Eigenschaften, die Geräte unterscheiden, werden ohne Einwilligung gelesen",
  "going-on-as-consent": "Das Banner sagt, dass zustimmt, wer weitermacht",
  "gpc-file-missing": "/.well-known/gpc.json fehlt oder sagt nichts",
  "gpc-not-shown": "Die Seite sagt nicht, dass sie Global Privacy Control beachtet",
  "granted-without-answer": "Etwas, das keine Antwort ist, wurde als Einwilligung genommen",
  "identifier-in-address": "Eine Kennung wird ohne Einwilligung an einen Dritten gegeben",
  "keyboard-unreachable": "Ein Bedienelement des Banners ist mit der Tastatur nicht erreichbar",
  "left-after-withdrawal": "Nach einem Widerruf bleibt etwas auf dem Gerät",
  "legitimate-interest-claimed": "Das Banner beruft sich auf ein berechtigtes Interesse",
  "lifetime-longer": "Etwas hält länger als aufgeführt",
  "lifetime-over-13-months": "Ein Tracker hält länger als 13 Monate",
  "lifetime-over-400-days":
    "Ein Cookie verlangt mindestens die 400 Tage, die Browser höchstens gewähren",
  "link-decoration": "Ein Link auf eine andere Website trägt eine Kennung",
  "mixed-content": "Eine sichere Seite fordert etwas über unverschlüsseltes HTTP an",
  "needless-banner": "Ein Banner fragt, obwohl kein aufgeführter Dienst Einwilligung braucht",
  "nobody-asks": "Dienste brauchen Einwilligung, und kein Banner fragt danach",
  "not-granular": "Besucher können nur alles annehmen oder nichts",
  "objection-missing":
    "Reichweitenmessung ist ausgenommen, und die Richtlinie bietet keinen Widerspruch an",
  "offer-in-banner": "Das Banner spricht von einem Vorteil",
  "other-storage":
    "Etwas, das weder Cookie noch Webspeicher ist, wird ohne Einwilligung aufbewahrt",
  "party-differs": "Ein Eintrag gehört einer anderen Partei als aufgeführt",
  "pixel-without-consent": "Ein Zählpixel oder Beacon geht ohne Einwilligung an einen Dritten",
  "policy-differs": "Die Richtlinienseite lässt weg, was das Verzeichnis aufführt",
  "policy-leaves-out": "Etwas wird gespeichert, das die Richtlinienseite nicht nennt",
  "policy-missing": "Die Richtlinienseite fehlt",
  "policy-unversioned": "Die Richtlinie sagt nicht, welche Version sie ist",
  "policy-without-lifetimes": "Die Richtlinie nennt, was gespeichert wird, und nicht wie lange",
  "pre-ticked": "Eine Auswahl ist vorab angekreuzt oder eingeschaltet",
  "provider-without-policy":
    "Ein Dritter wird kontaktiert, dessen Anbieter auf keine Richtlinie verweist",
  "purpose-vague": "Der einzige Zweck, den das Banner nennt, ist ein besseres Erlebnis",
  "purposes-not-named": "Die erste Ebene nennt keinen Zweck",
  "read-after-rejection":
    "Ein Cookie, das Einwilligung braucht, wird nach einer Ablehnung gesendet",
  "read-after-withdrawal":
    "Ein Cookie, das Einwilligung braucht, wird nach einem Widerruf gesendet",
  "read-before-choice": "Ein Cookie, das Einwilligung braucht, wird vor einer Wahl gesendet",
  "read-despite-gpc": "Ein Marketing-Cookie wird entgegen Global Privacy Control gesendet",
  "refusal-discouraged": "Das Banner stellt eine Ablehnung als Verlust oder Fehler dar",
  "refusal-loses-service":
    "Eine Seite, die nach einer Einwilligung antwortet, versagt nach einer Ablehnung",
  "refusal-shorter": "Eine Ablehnung ist früher vergessen als eine Einwilligung",
  "refuse-font": "Das Bedienelement zum Ablehnen ist in kleinerer oder dünnerer Schrift gesetzt",
  "refuse-harder": "Ablehnen braucht mehr Klicks als Annehmen",
  "refuse-less-emphasis": "Das Bedienelement zum Annehmen sticht mehr hervor",
  "refuse-missing": "Auf der ersten Ebene lässt sich annehmen, aber nicht ebenso ablehnen",
  "refuse-out-of-view": "Das Bedienelement zum Ablehnen ist außer Sicht, das zum Annehmen nicht",
  "refuse-smaller": "Das Bedienelement zum Ablehnen ist kleiner als das zum Annehmen",
  "renewed-on-revisit": "Eine Lebensdauer beginnt mit jeder Seite von neuem",
  respawned: "Ein gelöschter Eintrag kam mit demselben Wert zurück",
  "scope-differs": "Ein Cookie hat einen anderen Pfad oder eine andere Domain als aufgeführt",
  "second-layer-without-refuse":
    "Auf einer weiteren Ebene lässt sich alles annehmen, aber nicht alles ablehnen",
  "sign-in-unprotected":
    "Ein Anmelde-Cookie kann von Skripten gelesen oder unverschlüsselt gesendet werden",
  "stored-after-rejection":
    "Etwas, das Einwilligung braucht, wird nach einer Ablehnung gespeichert",
  "stored-after-withdrawal":
    "Etwas, das Einwilligung braucht, wird nach einem Widerruf wieder gespeichert",
  "stored-before-choice": "Etwas, das Einwilligung braucht, wird vor einer Wahl gespeichert",
  "stored-despite-gpc": "Etwas fürs Marketing wird entgegen Global Privacy Control gespeichert",
  "tag-manager-before-choice": "Ein Tag-Manager wird vor einer Wahl geladen",
  "target-too-small": "Ein Bedienelement des Banners ist zu klein, um es leicht zu treffen",
  "third-party-cookie-unprotected":
    "Ein Cookie eines Dritten wird unverschlüsselt gesendet oder zwischen Websites geteilt",
  "two-banners": "Mehrere Oberflächen fragen zugleich nach Einwilligung",
  "undeclared-host": "Ein Dritter wird kontaktiert, den das Verzeichnis nicht aufführt",
  "undeclared-item": "Etwas wird gespeichert, das das Verzeichnis nicht aufführt",
  "visit-incomplete": "Etwas hat den Besuch behindert",
  "withdraw-harder": "Widerrufen braucht mehr Klicks als Zustimmen",
  "withdraw-missing": "Es wurde kein Bedienelement zum Widerrufen gefunden",
  "withdraw-not-everywhere": "Eine Seite hat kein Bedienelement, das die Auswahl öffnet",
  "withdraw-state-not-shown": "Wieder geöffnet, zeigt die Auswahl etwas anderes als gewählt wurde",
  "withdrawal-loses-service":
    "Eine Seite, die nach einer Einwilligung antwortet, versagt nach einem Widerruf",
  "withdrawal-not-told": "Die erste Ebene sagt nicht, dass die Antwort geändert werden kann",
};
