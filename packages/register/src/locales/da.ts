import type { Locale } from "./locale.ts";

/** Danish, in the words of Datatilsynet and Digitaliseringsstyrelsen. */
export const da = {
  words: {
    session: "indtil browseren lukkes",
    persistent: "indtil den slettes",
    notStored: "lagres ikke",
    renewed: "{duration}, fornyes ved hvert besøg",
    firstParty: "førstepart",
    thirdParty: "tredjepart",
    thirdPartyOf: "tredjepart, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "cookie",
    localStorage: "lokalt lager",
    sessionStorage: "sessionslager",
    indexedDB: "browserens database",
    cacheStorage: "browserens cache",
    serviceWorker: "baggrundsscript",
    fingerprint: "enhedens fingeraftryk",
  },
  categories: {
    necessary: {
      name: "Nødvendige",
      description:
        "Uden dem kan hjemmesiden ikke gøre det, du beder om, for eksempel holde dig logget ind eller huske, hvad du har besluttet om cookies. De kræver ikke samtykke.",
    },
    preferences: {
      name: "Præferencer",
      description:
        "De husker indstillinger, som gør hjemmesiden mere behagelig for dig. De bruges kun med dit samtykke, medmindre tabellen angiver, hvorfor samtykke ikke er nødvendigt.",
    },
    statistical: {
      name: "Statistik",
      description:
        "De viser, hvor mange der besøger hjemmesiden, og hvilke sider de læser. Loven i nogle lande undtager dem fra samtykke på visse betingelser: De bruges kun til denne hjemmeside, giver kun anonym statistik, kombineres ikke med andre oplysninger, følger ingen fra én hjemmeside til en anden, og du kan gøre indsigelse. Tabellen angiver, hvor denne hjemmeside støtter sig til det; i alle andre tilfælde bruges de kun med dit samtykke.",
    },
    marketing: {
      name: "Markedsføring og indhold fra tredjeparter",
      description:
        "De bruges til at vælge eller måle reklamer eller til at vise indhold fra andre tjenester, som kan genkende dig fra den ene hjemmeside til den anden. De bruges kun med dit samtykke.",
    },
  },
  parties: {
    first: {
      name: "Førstepart",
      description: "Hører til denne hjemmeside, og kun denne hjemmeside læser den.",
    },
    third: {
      name: "Tredjepart",
      description:
        "Hører til en anden organisation, hvis indhold eller tjeneste er en del af siden. Organisationen kan også genkende din browser på andre hjemmesider.",
    },
  },
  grounds: {
    "consent-choice": "den husker dit valg om cookies",
    authentication: "den holder dig logget ind",
    basket: "den gemmer din indkøbskurv",
    customisation: "den gemmer en indstilling, du har bedt om",
    "load-balancing": "den fordeler besøgene mellem servere",
    "paywall-metering": "den tæller de gratis artikler, du har læst",
    "audience-measurement":
      "denne hjemmeside støtter sig til lovens undtagelse for anonym statistik",
    security: "den beskytter hjemmesiden og dens besøgende",
    transmission: "siden ikke kan overføres uden den",
  },
  legalBases: {
    consent: "samtykke",
    contract: "opfyldelse af en kontrakt",
    "legal-obligation": "retlig forpligtelse",
    "vital-interests": "vitale interesser",
    "public-task": "opgave i samfundets interesse",
    "legitimate-interests": "legitime interesser",
  },
  safeguards: {
    adequacy: "en afgørelse fra Europa-Kommissionen om tilstrækkeligt beskyttelsesniveau",
    scc: "standardkontraktbestemmelser",
    bcr: "bindende virksomhedsregler",
    derogation: "en undtagelse i særlige situationer",
  },
  areas: {
    front: "offentlig del",
    back: "administration",
    frontAndBack: "offentlig del og administration",
  },
  policy: {
    title: "Cookiepolitik",
    published: "Version {version}, offentliggjort den {date}.",
    draft: "Udkast af {date}, endnu ikke offentliggjort.",
    superseded: "Denne version er erstattet af en nyere.",
    current: "Læs den gældende version",
    contents: "På denne side",
    who: {
      heading: "Hvem der er ansvarlig",
      text: "{controller} er ansvarlig for hjemmesiden {site} og bestemmer, hvad den lagrer på din enhed, og hvorfor.",
      address: "Adresse: {address}",
      email: "E-mail: {email}",
      phone: "Telefon: {phone}",
      officer: "Databeskyttelsesrådgiver (DPO): {contact}",
      review: "Cookiepolitikken gennemgås igen senest den {date}.",
    },
    what: {
      heading: "Hvad en cookie er",
      cookie:
        "En cookie er en lille tekst, som en hjemmeside beder din browser om at gemme. Browseren sender den tilbage ved senere forespørgsler, så hjemmesiden kan genkende den fra den ene side, eller det ene besøg, til det næste.",
      others:
        "De samme regler gælder for alt andet, der lagres på din enhed eller læses fra den: browserens lokale lager, databaser og cache, scripts, som den kører i baggrunden, usynlige billeder (”pixels”) og adresser, der indeholder en identifikator, og egenskaber ved enheden, som læses for at genkende den (”fingeraftryk”). På denne side dækker ”cookies” det hele.",
    },
    which: {
      heading: "Hvilke cookies der kræver dit samtykke",
      intro: "Det afhænger af, hvad de bruges til, ikke af, hvordan de virker.",
    },
    table: {
      heading: "De cookies, vi bruger",
      caption: "Hvad {site} lagrer på din enhed eller læser fra den",
      columns: {
        provider: "Tjenesteudbyder",
        function: "Funktion og placering",
        item: "Cookie",
        purpose: "Formål",
        duration: "Varighed",
      },
      consent: "{category}: {need}",
      needsConsent: "kun med dit samtykke",
      needsNone: "kræver ikke samtykke",
      exempt: "kræver ikke samtykke, fordi {ground}",
      legalBasis: "Retsgrundlag: {basis}",
      recipients: "Øvrige modtagere: {names}",
      loadsFrom: "Henter indhold fra",
      nothingStored: "intet angivet",
    },
    third: {
      heading: "Tredjeparter",
      none: "Ingen tredjepart lagrer noget på din enhed eller læser noget fra den gennem denne hjemmeside.",
      intro:
        "Disse organisationer kan lagre eller modtage oplysninger gennem de tjenester, der er nævnt ovenfor:",
      privacyPolicy: "Privatlivspolitik",
      roles: {
        controller: "bruger oplysningerne til egne formål",
        processor: "bruger kun oplysningerne efter vores instruks",
      },
      transfer: "overfører oplysninger til {country} (garanti: {safeguard})",
    },
    choice: {
      heading: "Acceptér eller afvis",
      ask: "Ved dit første besøg spørger vi, hvad du ønsker. Du kan acceptere alle, afvise alle eller vælge efter kategori og tjeneste. Indtil du har besluttet dig, bruges kun det, der ikke kræver samtykke.",
      consequences:
        "Hvis du accepterer, må de tjenester, du har accepteret, lagre og læse de cookies, der er nævnt ovenfor. Hvis du afviser, virker hjemmesiden stadig; kun det indhold og de funktioner, du har afvist, forbliver slået fra.",
      notAsked:
        "Denne hjemmeside bruger ikke noget, der kræver dit samtykke. Derfor beder den ikke om det.",
    },
    withdraw: {
      heading: "Skift mening",
      text: "Du kan til enhver tid trække dit samtykke tilbage, lige så let, som du gav det. Det, der ikke længere er tilladt, bliver så slettet og læses ikke længere.",
      lawful:
        "Tilbagetrækning af samtykke berører ikke lovligheden af den behandling, der er baseret på samtykket inden tilbagetrækningen.",
      kept: "Din beslutning gemmes i {duration}, uanset om den er ja eller nej. Derefter spørger vi igen.",
      undecided:
        "Du har ikke besluttet dig endnu. Indtil du gør det, bruges kun det, der ikke kræver samtykke.",
      decided: "Din beslutning af {date} gælder.",
      saved: "Din beslutning er gemt.",
      allow: "Jeg tillader",
      save: "Gem min beslutning",
      withdrawAll: "Træk alle samtykker tilbage",
      link: "Se og ændr mit valg",
    },
    audience: {
      heading: "Gør indsigelse mod anonym statistik",
      text: "For disse tjenester støtter hjemmesiden sig til den undtagelse fra kravet om samtykke, som loven i nogle lande giver for anonym statistik på de betingelser, der er nævnt ovenfor: {services}. Du kan alligevel gøre indsigelse mod dem. Så læses der ikke noget fra din enhed til statistikken, og dine besøg tælles ikke med.",
      counted: "Du har ikke gjort indsigelse.",
      objected: "Du har gjort indsigelse: Dine besøg tælles ikke med.",
      object: "Tæl ikke mine besøg med",
      undo: "Træk min indsigelse tilbage",
    },
    browsers: {
      heading: "Indstillinger i din browser",
      text: "Du kan også slette eller blokere cookies i din browser. Det kan så ske, at hjemmesiden ikke længere holder dig logget ind eller spørger dig igen.",
      help: "Browsernes udviklere forklarer, hvordan du gør:",
    },
    signals: {
      heading: "Signaler fra din browser",
      text: "Hvis din browser sender signalet Global Privacy Control, opfatter vi det som et nej til markedsføring og som en indsigelse mod besøgsmåling.",
      received: "Din browser sender dette signal, og vi respekterer det.",
      notReceived: "Din browser sender ikke dette signal i øjeblikket.",
    },
    rights: {
      heading: "Dine rettigheder",
      text: "Du har ret til indsigt i dine personoplysninger, til at få dem berigtiget eller slettet, til at få behandlingen af dem begrænset, til at få dem udleveret i et format, der kan flyttes, og til at gøre indsigelse mod behandlingen.",
      contact:
        "Hvis du vil bruge disse rettigheder, kan du skrive til den kontakt, der står øverst på denne side.",
      complaint:
        "Du kan også klage til en databeskyttelsesmyndighed, især der, hvor du bor, hvor du arbejder, eller hvor du mener, at dine rettigheder er krænket (i Danmark Datatilsynet).",
      authority: "Tilsynsmyndighed for denne hjemmeside:",
    },
    devices: {
      heading: "Hvor din beslutning gælder",
      text: "Din beslutning gælder for denne browser på denne enhed. Andre browsere og enheder spørger hver for sig.",
      domain: "Den gælder for alle hjemmesider under {domain}.",
    },
    changes: {
      heading: "Versioner af denne cookiepolitik",
      entry: "Version {version}, {date}",
      first: "første version",
      formats: "Cookiepolitikken i andre formater:",
      plainText: "ren tekst",
      print:
        "Hvis du vil gemme den på papir eller som PDF-fil, kan du bruge browserens udskriftsfunktion.",
    },
    audit: {
      heading: "Seneste kontrol",
      text: "Den {date} besøgte en browser automatisk denne hjemmeside og sammenlignede det, der faktisk lagres og læses, med version {version} af denne cookiepolitik.",
      clean: "Der var ingen forskel.",
      findings: {
        one: "Der var {count} punkt at rette.",
        other: "Der var {count} punkter at rette.",
      },
      never: "Der er endnu ikke registreret nogen automatisk kontrol af denne hjemmeside.",
    },
  },
  diff: {
    none: "Intet er ændret.",
    material: "vi spørger igen",
    changes: {
      "site-changed": "Oplysningerne om hjemmesiden er ændret: {name}",
      "provider-added": "Ny udbyder: {name}",
      "provider-removed": "Udbyder, der ikke længere er nævnt: {name}",
      "provider-edited": "Oplysningerne om udbyderen {name} er ændret",
      "category-added": "Ny kategori: {name}",
      "category-removed": "Kategori, der ikke længere bruges: {name}",
      "category-edited": "Beskrivelsen af kategorien {name} er ændret",
      "service-added": "Ny tjeneste: {name}",
      "service-removed": "Tjeneste, der ikke længere bruges: {name}",
      "category-changed": "{name} er flyttet fra kategorien {from} til {to}",
      "consent-changed": "{name} kræver nu dit samtykke",
      "consent-dropped": "{name} kræver ikke længere samtykke",
      "ground-changed": "Grunden til, at {name} ikke kræver samtykke, er ændret",
      "provider-changed": "{name} leveres nu af {to} i stedet for {from}",
      "recipient-added": "{to} modtager nu også oplysninger fra {name}",
      "recipient-removed": "{from} modtager ikke længere oplysninger fra {name}",
      "name-changed": "{from} hedder nu {name}",
      "areas-changed": "{name} bruges i andre dele af hjemmesiden",
      "hosts-changed": "{name} henter indhold fra andre adresser",
      "legal-basis-changed": "Retsgrundlaget for {name} er ændret",
      "item-added": "Nyt i {service}: {name}",
      "item-removed": "Bruges ikke længere i {service}: {name}",
      "purpose-added": "{name} ({service}) har endnu et formål: {to}",
      "lifetime-changed": "Ny varighed for {name} ({service}): {to}; før: {from}",
      "party-changed": "{name} ({service}) er nu {to}; før: {from}",
      "item-changed": "Beskrivelsen af {name} ({service}) er ændret",
    },
    reasons: {
      service: "Intet tidligere samtykke gjaldt denne tjeneste.",
      provider: "Tidligere samtykke gjaldt ikke denne organisation.",
      purpose: "Tidligere samtykke gjaldt andre formål.",
      lifetime: "Tidligere samtykke gjaldt et kortere tidsrum.",
      party: "Tidligere samtykke gjaldt kun lagring fra denne hjemmeside selv.",
      category: "Tidligere samtykke gjaldt en anden kategori.",
      consent: "Ingen er blevet spurgt om det før.",
    },
  },
} as const satisfies Locale;
