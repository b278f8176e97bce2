import type { Locale } from "./locale.ts";

/** Croatian, with the words of AZOP. Dates never end a sentence: they end with a full stop themselves. */
export const hr = {
  words: {
    session: "do zatvaranja preglednika",
    persistent: "do brisanja",
    notStored: "ne pohranjuje se",
    renewed: "{duration}, obnavlja se pri svakom posjetu",
    firstParty: "vlastiti",
    thirdParty: "treće strane",
    thirdPartyOf: "treće strane, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "kolačić",
    localStorage: "zapis u lokalnoj pohrani",
    sessionStorage: "zapis u pohrani sesije",
    indexedDB: "zapis u bazi podataka preglednika",
    cacheStorage: "zapis u predmemoriji preglednika",
    serviceWorker: "pozadinski program preglednika",
    fingerprint: "digitalni otisak uređaja",
  },
  categories: {
    necessary: {
      name: "Nužni",
      description:
        "Bez njih web-mjesto ne može učiniti ono što od njega tražite, na primjer održati vašu prijavu ili zapamtiti vaš izbor u vezi s kolačićima. Za njih nije potrebna privola.",
    },
    preferences: {
      name: "Postavke",
      description:
        "Pamte postavke zbog kojih vam je upotreba web-mjesta ugodnija. Upotrebljavaju se samo uz vašu privolu, osim ako se u tablici navodi razlog zbog kojeg ona nije potrebna.",
    },
    statistical: {
      name: "Statistika",
      description:
        "Pokazuju koliko ljudi posjećuje web-mjesto i koje stranice čita. Pravo nekih zemalja za njih pod određenim uvjetima ne zahtijeva privolu: služe samo ovom web-mjestu, daju samo anonimnu statistiku, ne spajaju se s drugim podacima, nikoga ne prate s jednog web-mjesta na drugo i možete uložiti prigovor. U tablici se navodi gdje se ovo web-mjesto poziva na to izuzeće; u svim drugim slučajevima upotrebljavaju se samo uz vašu privolu.",
    },
    marketing: {
      name: "Marketing i sadržaj trećih strana",
      description:
        "Služe za odabir oglasa, za mjerenje njihova učinka ili za prikaz sadržaja drugih usluga, koje vas mogu prepoznati na različitim web-mjestima. Upotrebljavaju se samo uz vašu privolu.",
    },
  },
  parties: {
    first: {
      name: "Vlastiti kolačići",
      description: "Pripadaju ovom web-mjestu i samo ih ono čita.",
    },
    third: {
      name: "Kolačići trećih strana",
      description:
        "Pripadaju drugoj organizaciji čiji je sadržaj ili usluga dio stranice. Ta organizacija može prepoznati vaš preglednik i na drugim web-mjestima.",
    },
  },
  grounds: {
    "consent-choice": "pamćenje vašeg izbora u vezi s kolačićima",
    authentication: "održavanje vaše prijave",
    basket: "čuvanje sadržaja vaše košarice",
    customisation: "čuvanje postavke koju ste zatražili",
    "load-balancing": "raspodjela posjeta među poslužiteljima",
    "paywall-metering": "brojenje pročitanih besplatnih članaka",
    "audience-measurement":
      "zakonsko izuzeće za anonimnu statistiku na koje se ovo web-mjesto poziva",
    security: "zaštita web-mjesta i njegovih posjetitelja",
    transmission: "nužnost za prijenos stranice",
  },
  legalBases: {
    consent: "privola",
    contract: "izvršavanje ugovora",
    "legal-obligation": "pravna obveza",
    "vital-interests": "ključni interesi",
    "public-task": "zadaća od javnog interesa",
    "legitimate-interests": "legitimni interesi",
  },
  safeguards: {
    adequacy: "odluka Europske komisije o primjerenosti",
    scc: "standardne ugovorne klauzule",
    bcr: "obvezujuća korporativna pravila",
    derogation: "odstupanje za posebne situacije",
  },
  areas: {
    front: "javni dio",
    back: "administracijski dio",
    frontAndBack: "javni i administracijski dio",
  },
  policy: {
    title: "Pravila o kolačićima",
    published: "Verzija {version} (objavljena {date}).",
    draft: "Nacrt od {date} koji još nije objavljen.",
    superseded: "Ovu je verziju zamijenila novija.",
    current: "Pročitajte važeću verziju",
    contents: "Na ovoj stranici",
    who: {
      heading: "Tko je odgovoran",
      text: "Voditelj obrade je {controller}. Odgovoran je za web-mjesto {site} i odlučuje što se pohranjuje na vašem uređaju i zašto.",
      address: "Adresa: {address}",
      email: "E-pošta: {email}",
      phone: "Telefon: {phone}",
      officer: "Službenik za zaštitu podataka: {contact}",
      review: "Ova će se pravila najkasnije {date} ponovno razmotriti.",
    },
    what: {
      heading: "Što je kolačić",
      cookie:
        "Kolačić je kratak tekst za koji web-mjesto traži od vašeg preglednika da ga pohrani. Preglednik ga šalje natrag pri sljedećim zahtjevima, pa ga web-mjesto može prepoznati na sljedećoj stranici ili pri sljedećem posjetu.",
      others:
        "Ista pravila vrijede za sve ostalo što se pohranjuje na vašem uređaju ili se s njega čita: za lokalnu pohranu preglednika, njegove baze podataka i predmemorije, programe koje izvodi u pozadini, nevidljive slike („piksele”) i adrese koje sadržavaju identifikator te za obilježja uređaja koja se čitaju radi njegova prepoznavanja („digitalni otisak”). Na ovoj stranici „kolačići” znače sve to.",
    },
    which: {
      heading: "Za koje je kolačiće potrebna vaša privola",
      intro: "To ovisi o tome čemu služe, a ne o tome kako rade.",
    },
    table: {
      heading: "Kolačići koje upotrebljavamo",
      caption: "Što web-mjesto {site} pohranjuje na vašem uređaju ili čita s njega",
      columns: {
        provider: "Pružatelj usluge",
        function: "Funkcija i mjesto",
        item: "Kolačić",
        purpose: "Svrha",
        duration: "Trajanje",
      },
      consent: "{category}: {need}",
      needsConsent: "samo uz vašu privolu",
      needsNone: "privola nije potrebna",
      exempt: "privola nije potrebna; razlog: {ground}",
      legalBasis: "Pravna osnova: {basis}",
      recipients: "Ostali primatelji: {names}",
      loadsFrom: "Učitava sadržaj s adresa",
      nothingStored: "ništa nije navedeno",
    },
    third: {
      heading: "Treće strane",
      none: "Putem ovog web-mjesta nijedna treća strana ne pohranjuje ništa na vašem uređaju niti išta čita s njega.",
      intro: "Putem gore navedenih usluga ove organizacije mogu pohranjivati ili primati podatke:",
      privacyPolicy: "Pravila o privatnosti",
      roles: {
        controller: "upotrebljava podatke u vlastite svrhe",
        processor: "upotrebljava podatke samo prema našim uputama",
      },
      transfer: "prenosi podatke u ovu zemlju: {country} (osnova: {safeguard})",
    },
    choice: {
      heading: "Prihvaćanje i odbijanje",
      ask: "Pri prvom posjetu pitamo vas što želite. Možete prihvatiti sve, odbiti sve ili odlučiti prema kategorijama i uslugama. Dok ne odlučite, upotrebljavamo samo ono za što nije potrebna privola.",
      consequences:
        "Ako prihvatite, usluge koje ste prihvatili mogu pohranjivati i čitati gore navedene kolačiće. Ako odbijete, web-mjesto i dalje radi; isključeni ostaju samo sadržaji i funkcije koje ste odbili.",
      notAsked:
        "Ovo web-mjesto ne upotrebljava ništa za što bi bila potrebna vaša privola, pa je i ne traži.",
    },
    withdraw: {
      heading: "Promjena odluke",
      text: "Privolu možete povući u svakom trenutku, jednako jednostavno kao što ste je dali. Ono što više nije dopušteno tada se briše i više se ne čita.",
      lawful:
        "Povlačenje privole ne utječe na zakonitost obrade na temelju privole prije njezina povlačenja.",
      kept: "Vaš se izbor čuva {duration}, bez obzira na to je li potvrdan ili niječan; nakon toga ponovno pitamo.",
      undecided:
        "Još niste odlučili. Dok ne odlučite, upotrebljavamo samo ono za što nije potrebna privola.",
      decided: "Vaš izbor od {date} na snazi je.",
      saved: "Vaš je izbor spremljen.",
      allow: "Dopuštam",
      save: "Spremi moj izbor",
      withdrawAll: "Povuci sve privole",
      link: "Pogledaj i promijeni moj izbor",
    },
    audience: {
      heading: "Prigovor na anonimnu statistiku",
      text: "Za sljedeće se usluge ovo web-mjesto poziva na izuzeće od obveze privole koje pravo nekih zemalja pod gore navedenim uvjetima predviđa za anonimnu statistiku: {services}. Ipak na njih možete uložiti prigovor; tada se u tu svrhu ništa ne čita s vašeg uređaja i vaši se posjeti ne broje.",
      counted: "Niste uložili prigovor.",
      objected: "Uložili ste prigovor: vaši se posjeti ne broje.",
      object: "Ne broji moje posjete",
      undo: "Povuci moj prigovor",
    },
    browsers: {
      heading: "Postavke preglednika",
      text: "Kolačiće možete izbrisati ili blokirati i u svojem pregledniku. Web-mjesto vas tada može odjaviti ili vas ponovno pitati za privolu.",
      help: "Kako to učiniti, objašnjavaju proizvođači preglednika:",
    },
    signals: {
      heading: "Signali vašeg preglednika",
      text: "Ako vaš preglednik šalje signal Global Privacy Control, smatramo ga odbijanjem marketinga i prigovorom na mjerenje posjećenosti.",
      received: "Vaš preglednik šalje taj signal i mi ga poštujemo.",
      notReceived: "Vaš preglednik trenutačno ne šalje taj signal.",
    },
    rights: {
      heading: "Vaša prava",
      text: "Imate pravo na pristup svojim osobnim podacima, na njihov ispravak ili brisanje, na ograničenje njihove obrade, na njihovu prenosivost i na prigovor na njihovu obradu.",
      contact:
        "Ako želite ostvariti ta prava, pišite na adresu za kontakt navedenu na početku ove stranice.",
      complaint:
        "Možete i podnijeti pritužbu nadzornom tijelu, osobito u državi u kojoj imate uobičajeno boravište, u kojoj radite ili u kojoj smatrate da su vaša prava prekršena (u Hrvatskoj Agenciji za zaštitu osobnih podataka).",
      authority: "Tijelo nadležno za ovo web-mjesto:",
    },
    devices: {
      heading: "Gdje vrijedi vaš izbor",
      text: "Vaš izbor vrijedi za ovaj preglednik na ovom uređaju. U drugim preglednicima i na drugim uređajima pitamo zasebno.",
      domain: "Vrijedi za sva web-mjesta u domeni {domain}.",
    },
    changes: {
      heading: "Verzije ovih pravila",
      entry: "Verzija {version}, {date}",
      first: "prva verzija",
      formats: "Ova pravila u drugim oblicima:",
      plainText: "običan tekst",
      print:
        "Ako ih želite sačuvati na papiru ili kao datoteku PDF, upotrijebite ispis u svojem pregledniku.",
    },
    audit: {
      heading: "Posljednja provjera",
      text: "Preglednik je {date} automatski posjetio ovo web-mjesto i s verzijom {version} ovih pravila usporedio ono što se stvarno pohranjuje i čita.",
      clean: "Nije pronađena nijedna razlika.",
      findings: {
        one: "Pronađena je {count} točka koju treba ispraviti.",
        few: "Pronađene su {count} točke koje treba ispraviti.",
        other: "Pronađeno je {count} točaka koje treba ispraviti.",
      },
      never: "Još nije zabilježena nijedna automatska provjera ovog web-mjesta.",
    },
  },
  diff: {
    none: "Ništa se nije promijenilo.",
    material: "pitamo ponovno",
    changes: {
      "site-changed": "Promijenili su se podaci o web-mjestu: {name}",
      "provider-added": "Novi pružatelj usluge: {name}",
      "provider-removed": "Pružatelj usluge koji se više ne navodi: {name}",
      "provider-edited": "Promijenili su se podaci o pružatelju usluge: {name}",
      "category-added": "Nova kategorija: {name}",
      "category-removed": "Kategorija koja se više ne upotrebljava: {name}",
      "category-edited": "Promijenio se opis kategorije „{name}”",
      "service-added": "Nova usluga: {name}",
      "service-removed": "Usluga koja se više ne upotrebljava: {name}",
      "category-changed":
        "Usluga „{name}” premještena je iz kategorije „{from}” u kategoriju „{to}”",
      "consent-changed": "Za uslugu „{name}” sada je potrebna vaša privola",
      "consent-dropped": "Za uslugu „{name}” više nije potrebna privola",
      "ground-changed": "Promijenio se razlog zbog kojeg za uslugu „{name}” nije potrebna privola",
      "provider-changed": "Uslugu „{name}” sada pruža {to}; prije: {from}",
      "recipient-added": "Podatke usluge „{name}” sada prima i {to}",
      "recipient-removed": "Podatke usluge „{name}” više ne prima {from}",
      "name-changed": "Usluga „{from}” sada se zove „{name}”",
      "areas-changed": "Usluga „{name}” upotrebljava se u drugim dijelovima web-mjesta",
      "hosts-changed": "Usluga „{name}” učitava sadržaj s drugih adresa",
      "legal-basis-changed": "Promijenila se pravna osnova usluge „{name}”",
      "item-added": "Nova stavka u usluzi „{service}”: {name}",
      "item-removed": "Stavka koja se više ne upotrebljava u usluzi „{service}”: {name}",
      "purpose-added": "{name} ({service}) ima još jednu svrhu: {to}",
      "lifetime-changed": "Trajanje stavke {name} ({service}) sada je: {to}; prije: {from}",
      "party-changed": "Oznaka stavke {name} ({service}) sada je: {to}; prije: {from}",
      "item-changed": "Promijenio se opis stavke {name} ({service})",
    },
    reasons: {
      service: "Ranija privola nije dana za ovu uslugu.",
      provider: "Ranija privola nije dana za ovu organizaciju.",
      purpose: "Ranija privola dana je za druge svrhe.",
      lifetime: "Ranija privola dana je za kraće razdoblje.",
      party: "Ranija privola obuhvaćala je samo pohranu koju provodi ovo web-mjesto.",
      category: "Ranija privola dana je za drugu kategoriju.",
      consent: "O tome dosad nismo nikoga pitali.",
    },
  },
} as const satisfies Locale;
