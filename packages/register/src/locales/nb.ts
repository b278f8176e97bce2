import type { Locale } from "./locale.ts";

/** Norwegian Bokmål, in the words of Nkom and Datatilsynet. */
export const nb = {
  words: {
    session: "til nettleseren lukkes",
    persistent: "til den slettes",
    notStored: "lagres ikke",
    renewed: "{duration}, fornyes ved hvert besøk",
    firstParty: "førstepart",
    thirdParty: "tredjepart",
    thirdPartyOf: "tredjepart, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "informasjonskapsel",
    localStorage: "lokal lagring",
    sessionStorage: "øktlagring",
    indexedDB: "nettleserens database",
    cacheStorage: "nettleserens hurtigbuffer",
    serviceWorker: "bakgrunnsskript",
    fingerprint: "enhetens fingeravtrykk",
  },
  categories: {
    necessary: {
      name: "Nødvendige",
      description:
        "Uten dem kan nettstedet ikke gjøre det du ber om, for eksempel holde deg innlogget eller huske hva du har bestemt om informasjonskapsler. De krever ikke samtykke.",
    },
    preferences: {
      name: "Personlige innstillinger",
      description:
        "De husker innstillinger som gjør nettstedet mer behagelig for deg. De brukes bare med ditt samtykke, med mindre tabellen oppgir hvorfor samtykke ikke kreves.",
    },
    statistical: {
      name: "Statistikk",
      description:
        "De viser hvor mange som besøker nettstedet, og hvilke sider de leser. Loven i noen land unntar dem fra samtykke på visse vilkår: De gjelder bare dette nettstedet, gir bare anonym statistikk, kobles ikke med andre opplysninger, følger ingen fra ett nettsted til et annet, og du kan protestere. Tabellen viser hvor dette nettstedet bygger på det. I alle andre tilfeller brukes de bare med ditt samtykke.",
    },
    marketing: {
      name: "Markedsføring og innhold fra tredjeparter",
      description:
        "De brukes til å velge eller måle reklame eller til å vise innhold fra andre tjenester, som kan kjenne deg igjen fra ett nettsted til et annet. De brukes bare med ditt samtykke.",
    },
  },
  parties: {
    first: {
      name: "Førstepart",
      description: "Tilhører dette nettstedet, og bare dette nettstedet leser den.",
    },
    third: {
      name: "Tredjepart",
      description:
        "Tilhører en annen virksomhet, og innhold eller en tjeneste fra denne er en del av siden. Virksomheten kan kjenne igjen nettleseren din også på andre nettsteder.",
    },
  },
  grounds: {
    "consent-choice": "den husker valget ditt om informasjonskapsler",
    authentication: "den holder deg innlogget",
    basket: "den tar vare på handlekurven din",
    customisation: "den tar vare på en innstilling du har bedt om",
    "load-balancing": "den fordeler besøkene mellom servere",
    "paywall-metering": "den teller de gratis artiklene du har lest",
    "audience-measurement": "dette nettstedet bygger på lovens unntak for anonym statistikk",
    security: "den beskytter nettstedet og de besøkende",
    transmission: "siden ikke kan overføres uten den",
  },
  legalBases: {
    consent: "samtykke",
    contract: "oppfyllelse av en avtale",
    "legal-obligation": "rettslig forpliktelse",
    "vital-interests": "vitale interesser",
    "public-task": "oppgave i allmennhetens interesse",
    "legitimate-interests": "berettigede interesser",
  },
  safeguards: {
    adequacy: "en beslutning fra Europakommisjonen om tilstrekkelig beskyttelsesnivå",
    scc: "EUs standard personvernbestemmelser",
    bcr: "bindende virksomhetsregler",
    derogation: "et unntak for særlige situasjoner",
  },
  areas: {
    front: "åpen del",
    back: "administrasjon",
    frontAndBack: "åpen del og administrasjon",
  },
  policy: {
    title: "Erklæring om informasjonskapsler",
    published: "Versjon {version}, publisert {date}.",
    draft: "Utkast fra {date}, ikke publisert ennå.",
    superseded: "Denne versjonen er erstattet av en nyere.",
    current: "Les versjonen som gjelder",
    contents: "På denne siden",
    who: {
      heading: "Hvem som er ansvarlig",
      text: "{controller} er ansvarlig for nettstedet {site} og bestemmer hva det lagrer på enheten din, og hvorfor.",
      address: "Adresse: {address}",
      email: "E-post: {email}",
      phone: "Telefon: {phone}",
      officer: "Personvernombud: {contact}",
      review: "Erklæringen blir gjennomgått på nytt senest {date}.",
    },
    what: {
      heading: "Hva en informasjonskapsel er",
      cookie:
        "En informasjonskapsel (på engelsk cookie) er en liten tekst som et nettsted ber nettleseren din om å ta vare på. Nettleseren sender den tilbake ved senere forespørsler, slik at nettstedet kan kjenne den igjen fra én side, eller ett besøk, til det neste.",
      others:
        "De samme reglene gjelder for alt annet som lagres på enheten din eller leses fra den: nettleserens lokale lagring, databaser og hurtigbuffer, skript som den kjører i bakgrunnen, usynlige bilder («piksler») og adresser som inneholder en identifikator, og egenskaper ved enheten som leses for å kjenne den igjen («fingeravtrykk»). På denne siden omfatter «informasjonskapsler» alt dette.",
    },
    which: {
      heading: "Hvilke informasjonskapsler som krever ditt samtykke",
      intro: "Det kommer an på hva de brukes til, ikke på hvordan de virker.",
    },
    table: {
      heading: "Informasjonskapslene vi bruker",
      caption: "Hva {site} lagrer på enheten din eller leser fra den",
      columns: {
        provider: "Tjenesteleverandør",
        function: "Funksjon og plassering",
        item: "Informasjonskapsel",
        purpose: "Formål",
        duration: "Varighet",
      },
      consent: "{category}: {need}",
      needsConsent: "bare med ditt samtykke",
      needsNone: "krever ikke samtykke",
      exempt: "krever ikke samtykke, fordi {ground}",
      legalBasis: "Behandlingsgrunnlag: {basis}",
      recipients: "Andre mottakere: {names}",
      loadsFrom: "Henter innhold fra",
      nothingStored: "ingenting oppgitt",
    },
    third: {
      heading: "Tredjeparter",
      none: "Ingen tredjepart lagrer noe på enheten din eller leser noe fra den gjennom dette nettstedet.",
      intro:
        "Disse virksomhetene kan lagre eller motta opplysninger gjennom tjenestene som er nevnt ovenfor:",
      privacyPolicy: "Personvernerklæring",
      roles: {
        controller: "bruker opplysningene til egne formål",
        processor: "bruker opplysningene bare etter instruks fra oss",
      },
      transfer: "overfører opplysninger til {country} (garanti: {safeguard})",
    },
    choice: {
      heading: "Godta eller avvis",
      ask: "Ved ditt første besøk spør vi hva du ønsker. Du kan godta alle, avvise alle eller bestemme for hver kategori og tjeneste. Inntil du har bestemt deg, brukes bare det som ikke krever samtykke.",
      consequences:
        "Hvis du godtar, kan tjenestene du har godtatt, lagre og lese informasjonskapslene ovenfor. Hvis du avviser, virker nettstedet fortsatt. Bare innholdet og funksjonene du har avvist, forblir slått av.",
      notAsked:
        "Dette nettstedet bruker ikke noe som krever ditt samtykke. Derfor ber det ikke om det.",
    },
    withdraw: {
      heading: "Ombestem deg",
      text: "Du kan når som helst trekke tilbake samtykket ditt, like enkelt som du ga det. Det som ikke lenger er tillatt, blir da slettet og leses ikke mer.",
      lawful:
        "At du trekker tilbake samtykket, påvirker ikke lovligheten av behandlingen som bygde på samtykket før det ble trukket tilbake.",
      kept: "Beslutningen din lagres i {duration}, enten den er ja eller nei. Deretter spør vi på nytt.",
      undecided:
        "Du har ikke bestemt deg ennå. Inntil du gjør det, brukes bare det som ikke krever samtykke.",
      decided: "Beslutningen din fra {date} gjelder.",
      saved: "Beslutningen din er lagret.",
      allow: "Jeg tillater",
      save: "Lagre beslutningen min",
      withdrawAll: "Trekk tilbake alle samtykker",
      link: "Se og endre valget mitt",
    },
    audience: {
      heading: "Protester mot anonym statistikk",
      text: "For disse tjenestene bygger nettstedet på unntaket fra kravet om samtykke som loven i noen land gir for anonym statistikk på vilkårene som er nevnt ovenfor: {services}. Du kan likevel protestere mot dem. Da leses det ikke noe fra enheten din til statistikken, og besøkene dine telles ikke.",
      counted: "Du har ikke protestert.",
      objected: "Du har protestert: Besøkene dine telles ikke.",
      object: "Ikke tell besøkene mine",
      undo: "Trekk tilbake protesten min",
    },
    browsers: {
      heading: "Innstillinger i nettleseren din",
      text: "Du kan også slette eller blokkere informasjonskapsler i nettleseren din. Da kan det hende at nettstedet ikke lenger holder deg innlogget, eller at det spør deg på nytt.",
      help: "De som utvikler nettleserne, forklarer hvordan du gjør det:",
    },
    signals: {
      heading: "Signaler fra nettleseren din",
      text: "Hvis nettleseren din sender signalet Global Privacy Control, oppfatter vi det som et nei til markedsføring og som en protest mot besøksmåling.",
      received: "Nettleseren din sender dette signalet, og vi respekterer det.",
      notReceived: "Nettleseren din sender ikke dette signalet nå.",
    },
    rights: {
      heading: "Rettighetene dine",
      text: "Du har rett til innsyn i personopplysningene dine, til å få dem rettet eller slettet, til å få behandlingen av dem begrenset, til å få dem utlevert i et format som kan flyttes, og til å protestere mot behandlingen.",
      contact:
        "Hvis du vil bruke disse rettighetene, kan du skrive til kontakten øverst på denne siden.",
      complaint:
        "Du kan også klage til en personvernmyndighet, særlig der du bor, der du arbeider, eller der du mener at rettighetene dine er krenket (i Norge Datatilsynet).",
      authority: "Tilsynsmyndighet for dette nettstedet:",
    },
    devices: {
      heading: "Hvor beslutningen din gjelder",
      text: "Beslutningen din gjelder for denne nettleseren på denne enheten. Andre nettlesere og enheter spør hver for seg.",
      domain: "Den gjelder for alle nettsteder under {domain}.",
    },
    changes: {
      heading: "Versjoner av denne erklæringen",
      entry: "Versjon {version}, {date}",
      first: "første versjon",
      formats: "Erklæringen i andre formater:",
      plainText: "ren tekst",
      print:
        "Hvis du vil ta vare på den på papir eller som PDF-fil, kan du bruke utskriftsfunksjonen i nettleseren.",
    },
    audit: {
      heading: "Siste kontroll",
      text: "Den {date} besøkte en nettleser dette nettstedet automatisk og sammenlignet det som faktisk lagres og leses, med versjon {version} av denne erklæringen.",
      clean: "Det var ingen forskjell.",
      findings: {
        one: "Det var {count} punkt å rette.",
        other: "Det var {count} punkter å rette.",
      },
      never: "Det er ennå ikke registrert noen automatisk kontroll av dette nettstedet.",
    },
  },
  diff: {
    none: "Ingenting er endret.",
    material: "vi spør på nytt",
    changes: {
      "site-changed": "Opplysningene om nettstedet er endret: {name}",
      "provider-added": "Ny leverandør: {name}",
      "provider-removed": "Leverandør som ikke lenger er nevnt: {name}",
      "provider-edited": "Opplysningene om leverandøren {name} er endret",
      "category-added": "Ny kategori: {name}",
      "category-removed": "Kategori som ikke lenger brukes: {name}",
      "category-edited": "Beskrivelsen av kategorien {name} er endret",
      "service-added": "Ny tjeneste: {name}",
      "service-removed": "Tjeneste som ikke lenger brukes: {name}",
      "category-changed": "{name} er flyttet fra kategorien {from} til {to}",
      "consent-changed": "{name} krever nå ditt samtykke",
      "consent-dropped": "{name} krever ikke lenger samtykke",
      "ground-changed": "Grunnen til at {name} ikke krever samtykke, er endret",
      "provider-changed": "{name} leveres nå av {to} i stedet for {from}",
      "recipient-added": "{to} mottar nå også opplysninger fra {name}",
      "recipient-removed": "{from} mottar ikke lenger opplysninger fra {name}",
      "name-changed": "{from} heter nå {name}",
      "areas-changed": "{name} brukes i andre deler av nettstedet",
      "hosts-changed": "{name} henter innhold fra andre adresser",
      "legal-basis-changed": "Behandlingsgrunnlaget for {name} er endret",
      "item-added": "Nytt i {service}: {name}",
      "item-removed": "Brukes ikke lenger i {service}: {name}",
      "purpose-added": "{name} ({service}) har enda et formål: {to}",
      "lifetime-changed": "Ny varighet for {name} ({service}): {to}; før: {from}",
      "party-changed": "{name} ({service}) er nå {to}; før: {from}",
      "item-changed": "Beskrivelsen av {name} ({service}) er endret",
    },
    reasons: {
      service: "Ingen tidligere samtykker gjaldt denne tjenesten.",
      provider: "Tidligere samtykker gjaldt ikke denne virksomheten.",
      purpose: "Tidligere samtykker gjaldt andre formål.",
      lifetime: "Tidligere samtykker gjaldt en kortere tid.",
      party: "Tidligere samtykker gjaldt bare lagring fra dette nettstedet selv.",
      category: "Tidligere samtykker gjaldt en annen kategori.",
      consent: "Ingen er blitt spurt om dette før.",
    },
  },
} as const satisfies Locale;
