import type { Locale } from "./locale.ts";

/** Slovenian, with the words of Informacijski pooblaščenec. Dates stand alone: they come uninflected. */
export const sl = {
  words: {
    session: "do zaprtja brskalnika",
    persistent: "do izbrisa",
    notStored: "se ne shrani",
    renewed: "{duration}, podaljša se ob vsakem obisku",
    firstParty: "lastni",
    thirdParty: "tretje osebe",
    thirdPartyOf: "tretje osebe, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "piškotek",
    localStorage: "zapis v lokalni shrambi",
    sessionStorage: "zapis v shrambi seje",
    indexedDB: "zapis v podatkovni zbirki brskalnika",
    cacheStorage: "zapis v predpomnilniku brskalnika",
    serviceWorker: "program v ozadju brskalnika",
    fingerprint: "digitalni prstni odtis naprave",
  },
  categories: {
    necessary: {
      name: "Nujni",
      description:
        "Brez njih spletišče ne more narediti tega, kar od njega želite, na primer ohraniti vaše prijave ali si zapomniti vaše izbire glede piškotkov. Zanje privolitev ni potrebna.",
    },
    preferences: {
      name: "Nastavitve",
      description:
        "Zapomnijo si nastavitve, zaradi katerih je uporaba spletišča za vas udobnejša. Uporabljajo se samo z vašo privolitvijo, razen če preglednica navaja razlog, zakaj ta ni potrebna.",
    },
    statistical: {
      name: "Statistika",
      description:
        "Kažejo, koliko ljudi obišče spletišče in katere strani berejo. Pravo nekaterih držav zanje pod določenimi pogoji ne zahteva privolitve: služijo samo temu spletišču, dajejo samo anonimno statistiko, ne povezujejo se z drugimi podatki, nikomur ne sledijo z enega spletišča na drugo in zoper njih lahko ugovarjate. V preglednici je navedeno, kje se to spletišče opira na to izjemo; v vseh drugih primerih se uporabljajo samo z vašo privolitvijo.",
    },
    marketing: {
      name: "Trženje in vsebine tretjih oseb",
      description:
        "Namenjeni so izbiri oglasov, merjenju njihovega učinka ali prikazu vsebin drugih storitev, ki vas lahko prepoznajo na različnih spletiščih. Uporabljajo se samo z vašo privolitvijo.",
    },
  },
  parties: {
    first: {
      name: "Lastni piškotki",
      description: "Pripadajo temu spletišču in bere jih samo to spletišče.",
    },
    third: {
      name: "Piškotki tretjih oseb",
      description:
        "Pripadajo drugi organizaciji, katere vsebina ali storitev je del strani. Ta organizacija lahko vaš brskalnik prepozna tudi na drugih spletiščih.",
    },
  },
  grounds: {
    "consent-choice": "hramba vaše izbire glede piškotkov",
    authentication: "ohranjanje vaše prijave",
    basket: "hramba vsebine vaše košarice",
    customisation: "hramba nastavitve, za katero ste zaprosili",
    "load-balancing": "porazdelitev obiskov med strežnike",
    "paywall-metering": "štetje prebranih brezplačnih člankov",
    "audience-measurement":
      "zakonska izjema za anonimno statistiko, na katero se opira to spletišče",
    security: "varovanje spletišča in njegovih obiskovalcev",
    transmission: "nujno za prenos strani",
  },
  legalBases: {
    consent: "privolitev",
    contract: "izvajanje pogodbe",
    "legal-obligation": "zakonska obveznost",
    "vital-interests": "življenjski interesi",
    "public-task": "naloga v javnem interesu",
    "legitimate-interests": "zakoniti interesi",
  },
  safeguards: {
    adequacy: "sklep Evropske komisije o ustreznosti",
    scc: "standardne pogodbene klavzule",
    bcr: "zavezujoča poslovna pravila",
    derogation: "odstopanje v posebnih primerih",
  },
  areas: {
    front: "javni del",
    back: "skrbniški del",
    frontAndBack: "javni in skrbniški del",
  },
  policy: {
    title: "Politika piškotkov",
    published: "Različica {version} (datum objave: {date}).",
    draft: "Osnutek, ki še ni objavljen (datum: {date}).",
    superseded: "To različico je nadomestila novejša.",
    current: "Preberite veljavno različico",
    contents: "Na tej strani",
    who: {
      heading: "Kdo je odgovoren",
      text: "Upravljavec je {controller}. Odgovoren je za spletišče {site} ter odloča o tem, kaj se shrani v vaši napravi in zakaj.",
      address: "Naslov: {address}",
      email: "E-pošta: {email}",
      phone: "Telefon: {phone}",
      officer: "Pooblaščena oseba za varstvo podatkov: {contact}",
      review: "Rok za naslednji pregled te politike: {date}.",
    },
    what: {
      heading: "Kaj je piškotek",
      cookie:
        "Piškotek je kratko besedilo, za katerega spletišče prosi vaš brskalnik, naj ga shrani. Brskalnik ga ob poznejših zahtevah pošlje nazaj, tako da ga lahko spletišče na naslednji strani ali ob naslednjem obisku prepozna.",
      others:
        "Ista pravila veljajo za vse drugo, kar se shrani v vaši napravi ali prebere iz nje: za lokalno shrambo brskalnika, njegove podatkovne zbirke in predpomnilnike, programe, ki jih izvaja v ozadju, nevidne slike (»piksle«) in naslove, ki vsebujejo identifikator, ter za lastnosti naprave, ki se preberejo za njeno prepoznavo (»digitalni prstni odtis«). Na tej strani beseda »piškotki« pomeni vse to.",
    },
    which: {
      heading: "Za katere piškotke je potrebna vaša privolitev",
      intro: "To je odvisno od tega, čemu so namenjeni, in ne od tega, kako delujejo.",
    },
    table: {
      heading: "Piškotki, ki jih uporabljamo",
      caption: "Kaj spletišče {site} shrani v vaši napravi ali prebere iz nje",
      columns: {
        provider: "Ponudnik storitve",
        function: "Funkcija in mesto",
        item: "Piškotek",
        purpose: "Namen uporabe",
        duration: "Trajanje",
      },
      consent: "{category}: {need}",
      needsConsent: "samo z vašo privolitvijo",
      needsNone: "privolitev ni potrebna",
      exempt: "privolitev ni potrebna; razlog: {ground}",
      legalBasis: "Pravna podlaga: {basis}",
      recipients: "Drugi prejemniki: {names}",
      loadsFrom: "Nalaga vsebine z naslovov",
      nothingStored: "nič ni navedeno",
    },
    third: {
      heading: "Tretje osebe",
      none: "Prek tega spletišča nobena tretja oseba v vaši napravi ničesar ne shrani in iz nje ničesar ne prebere.",
      intro:
        "Prek zgoraj navedenih storitev lahko podatke shranjujejo ali prejemajo te organizacije:",
      privacyPolicy: "Politika zasebnosti",
      roles: {
        controller: "podatke uporablja za lastne namene",
        processor: "podatke uporablja samo po naših navodilih",
      },
      transfer: "prenaša podatke v to državo: {country} (podlaga: {safeguard})",
    },
    choice: {
      heading: "Sprejem ali zavrnitev",
      ask: "Ob prvem obisku vas vprašamo, kaj želite. Lahko sprejmete vse, zavrnete vse ali se odločite po kategorijah in storitvah. Dokler se ne odločite, uporabljamo samo tisto, za kar privolitev ni potrebna.",
      consequences:
        "Če sprejmete, lahko storitve, ki ste jih sprejeli, shranjujejo in berejo zgoraj navedene piškotke. Če zavrnete, spletišče deluje naprej; izklopljene ostanejo le zavrnjene vsebine in funkcije.",
      notAsked:
        "To spletišče ne uporablja ničesar, za kar bi bila potrebna vaša privolitev, zato zanjo ne prosi.",
    },
    withdraw: {
      heading: "Sprememba odločitve",
      text: "Privolitev lahko kadar koli prekličete, in sicer enako preprosto, kot ste jo dali. Kar ni več dovoljeno, se nato izbriše in se ne bere več.",
      lawful:
        "Preklic privolitve ne vpliva na zakonitost obdelave na podlagi privolitve pred njenim preklicem.",
      kept: "Vašo izbiro hranimo {duration}, ne glede na to, ali je pritrdilna ali odklonilna; potem vas znova vprašamo.",
      undecided:
        "Niste se še odločili. Dokler se ne odločite, uporabljamo samo tisto, za kar privolitev ni potrebna.",
      decided: "Velja vaša shranjena izbira (datum: {date}).",
      saved: "Vaša izbira je shranjena.",
      allow: "Dovolim",
      save: "Shrani mojo izbiro",
      withdrawAll: "Prekliči vse privolitve",
      link: "Oglej si in spremeni mojo izbiro",
    },
    audience: {
      heading: "Ugovor zoper anonimno statistiko",
      text: "Pri naslednjih storitvah se to spletišče opira na izjemo od obveznosti privolitve, ki jo pravo nekaterih držav pod zgoraj navedenimi pogoji določa za anonimno statistiko: {services}. Kljub temu jim lahko ugovarjate; v ta namen se potem iz vaše naprave ne prebere nič in vaši obiski se ne štejejo.",
      counted: "Ugovora niste podali.",
      objected: "Podali ste ugovor: vaši obiski se ne štejejo.",
      object: "Ne štej mojih obiskov",
      undo: "Umakni moj ugovor",
    },
    browsers: {
      heading: "Nastavitve brskalnika",
      text: "Piškotke lahko izbrišete ali blokirate tudi v brskalniku. Spletišče vas lahko potem odjavi ali znova zaprosi za privolitev.",
      help: "Postopek pojasnjujejo izdelovalci brskalnikov:",
    },
    signals: {
      heading: "Signali vašega brskalnika",
      text: "Če vaš brskalnik pošilja signal Global Privacy Control, ga obravnavamo kot zavrnitev trženja in kot ugovor zoper merjenje obiska.",
      received: "Vaš brskalnik pošilja ta signal in ga upoštevamo.",
      notReceived: "Vaš brskalnik tega signala trenutno ne pošilja.",
    },
    rights: {
      heading: "Vaše pravice",
      text: "Imate pravico do dostopa do svojih osebnih podatkov, do njihovega popravka ali izbrisa, do omejitve njihove obdelave, do njihove prenosljivosti in do ugovora zoper njihovo obdelavo.",
      contact:
        "Če želite uveljavljati te pravice, pišite na kontaktni naslov, naveden na vrhu te strani.",
      complaint:
        "Vložite lahko tudi pritožbo pri nadzornem organu, zlasti v državi, v kateri imate običajno prebivališče ali v kateri delate, ali v državi, v kateri je po vašem mnenju prišlo do kršitve vaših pravic (v Sloveniji pri Informacijskem pooblaščencu).",
      authority: "Organ, pristojen za to spletišče:",
    },
    devices: {
      heading: "Kje velja vaša izbira",
      text: "Vaša izbira velja za ta brskalnik v tej napravi. V drugih brskalnikih in napravah vas vprašamo posebej.",
      domain: "Velja za vsa spletišča v domeni {domain}.",
    },
    changes: {
      heading: "Različice te politike",
      entry: "Različica {version}, {date}",
      first: "prva različica",
      formats: "Ta politika v drugih oblikah zapisa:",
      plainText: "golo besedilo",
      print:
        "Če jo želite shraniti na papirju ali v datoteki PDF, uporabite tiskanje v brskalniku.",
    },
    audit: {
      heading: "Zadnje preverjanje",
      text: "Datum preverjanja: {date}. Brskalnik je to spletišče obiskal samodejno in primerjal, kar se dejansko shranjuje in bere, z različico {version} te politike.",
      clean: "Razlik ni ugotovil.",
      findings: {
        one: "Ugotovil je {count} točko, ki jo je treba popraviti.",
        two: "Ugotovil je {count} točki, ki ju je treba popraviti.",
        few: "Ugotovil je {count} točke, ki jih je treba popraviti.",
        other: "Ugotovil je {count} točk, ki jih je treba popraviti.",
      },
      never: "Samodejno preverjanje tega spletišča še ni zabeleženo.",
    },
  },
  diff: {
    none: "Nič se ni spremenilo.",
    material: "vprašamo znova",
    changes: {
      "site-changed": "Spremenili so se podatki o spletišču: {name}",
      "provider-added": "Nov ponudnik: {name}",
      "provider-removed": "Ponudnik, ki ni več naveden: {name}",
      "provider-edited": "Spremenili so se podatki o ponudniku: {name}",
      "category-added": "Nova kategorija: {name}",
      "category-removed": "Kategorija, ki se ne uporablja več: {name}",
      "category-edited": "Spremenil se je opis kategorije »{name}«",
      "service-added": "Nova storitev: {name}",
      "service-removed": "Storitev, ki se ne uporablja več: {name}",
      "category-changed":
        "Storitev »{name}« je bila prestavljena iz kategorije »{from}« v kategorijo »{to}«",
      "consent-changed": "Za storitev »{name}« je zdaj potrebna vaša privolitev",
      "consent-dropped": "Za storitev »{name}« privolitev ni več potrebna",
      "ground-changed":
        "Spremenil se je razlog, zaradi katerega za storitev »{name}« privolitev ni potrebna",
      "provider-changed": "Storitev »{name}« zdaj zagotavlja {to}; prej: {from}",
      "recipient-added": "Podatke storitve »{name}« zdaj prejema tudi {to}",
      "recipient-removed": "Podatkov storitve »{name}« ne prejema več {from}",
      "name-changed": "Storitev »{from}« se zdaj imenuje »{name}«",
      "areas-changed": "Storitev »{name}« se uporablja v drugih delih spletišča",
      "hosts-changed": "Storitev »{name}« nalaga vsebine z drugih naslovov",
      "legal-basis-changed": "Spremenila se je pravna podlaga storitve »{name}«",
      "item-added": "Nov vnos v storitvi »{service}«: {name}",
      "item-removed": "Vnos, ki se v storitvi »{service}« ne uporablja več: {name}",
      "purpose-added": "{name} ({service}) ima še en namen uporabe: {to}",
      "lifetime-changed": "Trajanje vnosa {name} ({service}) je zdaj: {to}; prej: {from}",
      "party-changed": "Vnos {name} ({service}) je zdaj: {to}; prej: {from}",
      "item-changed": "Spremenil se je opis vnosa {name} ({service})",
    },
    reasons: {
      service: "Prejšnja privolitev ni bila dana za to storitev.",
      provider: "Prejšnja privolitev ni bila dana za to organizacijo.",
      purpose: "Prejšnja privolitev je bila dana za druge namene.",
      lifetime: "Prejšnja privolitev je bila dana za krajši čas.",
      party: "Prejšnja privolitev je zajemala samo shranjevanje s strani tega spletišča.",
      category: "Prejšnja privolitev je bila dana za drugo kategorijo.",
      consent: "O tem doslej nismo vprašali še nikogar.",
    },
  },
} as const satisfies Locale;
