import type { Locale } from "./locale.ts";

/** Latvian. `Intl` gives long dates in the nominative, so that they stand behind a colon. */
export const lv = {
  words: {
    session: "līdz pārlūka aizvēršanai",
    persistent: "līdz dzēšanai",
    notStored: "netiek glabāts",
    renewed: "{duration}, atjaunojas ar katru apmeklējumu",
    firstParty: "pirmās puses",
    thirdParty: "trešās puses",
    thirdPartyOf: "trešās puses, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "sīkdatne",
    localStorage: "lokālā krātuve",
    sessionStorage: "sesijas krātuve",
    indexedDB: "pārlūka datubāze",
    cacheStorage: "pārlūka kešatmiņa",
    serviceWorker: "fona skripts",
    fingerprint: "ierīces digitālais nospiedums",
  },
  categories: {
    necessary: {
      name: "Nepieciešamās",
      description:
        "Bez tām vietne nevar izdarīt to, ko tai lūdzat, piemēram, uzturēt jūsu pieteikšanos vai iegaumēt, ko nolēmāt par sīkdatnēm. Tām piekrišana nav vajadzīga.",
    },
    preferences: {
      name: "Preferenču",
      description:
        "Tās iegaumē iestatījumus, kas padara vietni jums ērtāku. Tās izmanto tikai ar jūsu piekrišanu, ja vien tabulā nav norādīts, kāpēc tā nav vajadzīga.",
    },
    statistical: {
      name: "Statistikas",
      description:
        "Tās rāda, cik cilvēku apmeklē vietni un kādas lapas lasa. Dažu valstu tiesību akti ar nosacījumiem tām piekrišanu neprasa: tās kalpo tikai šai vietnei, dod tikai anonīmu statistiku, netiek apvienotas ar citiem datiem, ar tām nevienam neseko no vienas vietnes uz citu, un jūs varat iebilst. Tabulā norādīts, kur šī vietne uz to atsaucas; visos citos gadījumos tās izmanto tikai ar jūsu piekrišanu.",
    },
    marketing: {
      name: "Mārketinga un trešo pušu satura",
      description:
        "Tās kalpo reklāmas izvēlei un tās rezultātu mērīšanai vai citu pakalpojumu satura rādīšanai. Šie pakalpojumi var jūs atpazīt dažādās vietnēs. Tās izmanto tikai ar jūsu piekrišanu.",
    },
  },
  parties: {
    first: {
      name: "Pirmās puses",
      description: "Pieder šai vietnei, un tikai šī vietne tās nolasa.",
    },
    third: {
      name: "Trešās puses",
      description:
        "Pieder citai organizācijai, kuras saturs vai pakalpojums ir lapas daļa. Šī organizācija var atpazīt jūsu pārlūku arī citās vietnēs.",
    },
  },
  grounds: {
    "consent-choice": "ar to tiek iegaumēta jūsu izvēle par sīkdatnēm",
    authentication: "ar to tiek uzturēta jūsu pieteikšanās",
    basket: "ar to tiek saglabāts jūsu grozs",
    customisation: "ar to tiek saglabāts jūsu pieprasīts iestatījums",
    "load-balancing": "ar to apmeklējumi tiek sadalīti starp serveriem",
    "paywall-metering": "ar to tiek skaitīti jūsu izlasītie bezmaksas raksti",
    "audience-measurement":
      "šī vietne atsaucas uz tiesību aktos paredzēto izņēmumu attiecībā uz anonīmu statistiku",
    security: "ar to tiek aizsargāta vietne un tās apmeklētāji",
    transmission: "bez tā lapu nevar pārraidīt",
  },
  legalBases: {
    consent: "piekrišana",
    contract: "līguma izpilde",
    "legal-obligation": "juridisks pienākums",
    "vital-interests": "vitālas intereses",
    "public-task": "uzdevums, ko veic sabiedrības interesēs",
    "legitimate-interests": "leģitīmas intereses",
  },
  safeguards: {
    adequacy: "Eiropas Komisijas lēmums par aizsardzības līmeņa pietiekamību",
    scc: "līguma standartklauzulas",
    bcr: "saistošie uzņēmuma noteikumi",
    derogation: "atkāpe īpašās situācijās",
  },
  areas: {
    front: "publiskā daļa",
    back: "administrēšanas daļa",
    frontAndBack: "publiskā un administrēšanas daļa",
  },
  policy: {
    title: "Sīkdatņu politika",
    published: "{version}. versija (publicēšanas datums: {date}).",
    draft: "Projekts (datums: {date}), vēl nav publicēts.",
    superseded: "Šo versiju ir aizstājusi jaunāka.",
    current: "Lasīt spēkā esošo versiju",
    contents: "Šajā lapā",
    who: {
      heading: "Kas ir atbildīgs",
      text: "Par tīmekļa vietni {site} ir atbildīgs šāds pārzinis: {controller}. Pārzinis lemj, ko un kādā nolūkā vietne glabā jūsu ierīcē.",
      address: "Adrese: {address}",
      email: "E-pasts: {email}",
      phone: "Tālrunis: {phone}",
      officer: "Datu aizsardzības speciālists: {contact}",
      review: "Šīs politikas pārskatīšanas galējais termiņš: {date}.",
    },
    what: {
      heading: "Kas ir sīkdatne",
      cookie:
        "Sīkdatne ir īss teksts, ko vietne lūdz jūsu pārlūku glabāt. Pārlūks to nosūta atpakaļ ar nākamajiem pieprasījumiem, tāpēc vietne var to atpazīt no lapas uz lapu vai no viena apmeklējuma līdz nākamajam.",
      others:
        "Tādi paši noteikumi attiecas uz visu, ko glabā jūsu ierīcē vai nolasa no tās: pārlūka lokālo krātuvi, tā datubāzēm un kešatmiņu, fonā izpildāmiem skriptiem, neredzamiem attēliem („pikseļiem”) un adresēm, kurās ir identifikators, kā arī ierīces pazīmēm, ko nolasa, lai ierīci atpazītu („digitālais nospiedums”). Šajā lapā ar vārdu „sīkdatnes” saprot visu minēto.",
    },
    which: {
      heading: "Kurām sīkdatnēm ir vajadzīga jūsu piekrišana",
      intro: "Tas ir atkarīgs no to mērķa, nevis no tā, kā tās darbojas.",
    },
    table: {
      heading: "Sīkdatnes, ko izmantojam",
      caption: "Ko vietne {site} glabā jūsu ierīcē vai nolasa no tās",
      columns: {
        provider: "Pakalpojuma sniedzējs",
        function: "Funkcija un vieta",
        item: "Sīkdatne",
        purpose: "Mērķis",
        duration: "Ilgums",
      },
      consent: "{category}: {need}",
      needsConsent: "tikai ar jūsu piekrišanu",
      needsNone: "piekrišana nav vajadzīga",
      exempt: "piekrišana nav vajadzīga, jo {ground}",
      legalBasis: "Juridiskais pamats: {basis}",
      recipients: "Citi saņēmēji: {names}",
      loadsFrom: "Ielādē saturu no",
      nothingStored: "nekas nav deklarēts",
    },
    third: {
      heading: "Trešās puses",
      none: "Ar šīs vietnes starpniecību neviena trešā puse jūsu ierīcē neko neglabā un no tās neko nenolasa.",
      intro:
        "Šīs organizācijas ar iepriekš minēto pakalpojumu starpniecību var glabāt vai saņemt informāciju:",
      privacyPolicy: "Privātuma politika",
      roles: {
        controller: "izmanto informāciju saviem nolūkiem",
        processor: "izmanto informāciju tikai saskaņā ar mūsu norādījumiem",
      },
      transfer: "nosūta datus uz šādu valsti: {country} (garantija: {safeguard})",
    },
    choice: {
      heading: "Pieņemt vai noraidīt",
      ask: "Pirmajā apmeklējuma reizē jautājam, ko vēlaties. Varat pieņemt visu, noraidīt visu vai izlemt pa kategorijām un pakalpojumiem. Kamēr neesat izlēmuši, izmanto tikai to, kam piekrišana nav vajadzīga.",
      consequences:
        "Ja pieņemat, pieņemtie pakalpojumi var glabāt un nolasīt iepriekš uzskaitītās sīkdatnes. Ja noraidāt, vietne turpina darboties; izslēgts paliek tikai noraidītais saturs un funkcijas.",
      notAsked:
        "Šī vietne neizmanto neko, kam būtu vajadzīga jūsu piekrišana, tāpēc to arī nelūdz.",
    },
    withdraw: {
      heading: "Mainīt lēmumu",
      text: "Savu piekrišanu varat jebkurā laikā atsaukt tikpat viegli, kā to devāt. To, kas vairs nav atļauts, izdzēš un vairs nenolasa.",
      lawful:
        "Piekrišanas atsaukums neietekmē tās apstrādes likumību, kuras pamatā bija piekrišana pirms atsaukuma.",
      kept: "Jūsu lēmumu, vai tas būtu „jā” vai „nē”, glabājam šādu laiku: {duration}. Pēc tam jautājam vēlreiz.",
      undecided:
        "Jūs vēl neesat izlēmuši. Līdz tam izmanto tikai to, kam piekrišana nav vajadzīga.",
      decided: "Spēkā ir jūsu lēmums (datums: {date}).",
      saved: "Jūsu lēmums ir saglabāts.",
      allow: "Atļauju",
      save: "Saglabāt lēmumu",
      withdrawAll: "Atsaukt visas piekrišanas",
      link: "Skatīt un mainīt savu izvēli",
    },
    audience: {
      heading: "Iebildumi pret anonīmu statistiku",
      text: "Attiecībā uz šādiem pakalpojumiem šī vietne atsaucas uz izņēmumu no piekrišanas prasības, ko dažu valstu tiesību akti ar iepriekš minētajiem nosacījumiem paredz anonīmai statistikai: {services}. Tomēr varat pret tiem iebilst; tad šajā nolūkā no jūsu ierīces neko nenolasa un jūsu apmeklējumus neskaita.",
      counted: "Jūs neesat iebilduši.",
      objected: "Jūs esat iebilduši: jūsu apmeklējumus neskaita.",
      object: "Neskaitīt manus apmeklējumus",
      undo: "Atsaukt iebildumus",
    },
    browsers: {
      heading: "Pārlūka iestatījumi",
      text: "Sīkdatnes varat izdzēst vai bloķēt arī savā pārlūkā. Tad vietne, iespējams, vairs neuzturēs jūsu pieteikšanos vai jautās vēlreiz.",
      help: "Kā to izdarīt, skaidro pārlūku izstrādātāji:",
    },
    signals: {
      heading: "Jūsu pārlūka signāli",
      text: "Ja jūsu pārlūks sūta signālu Global Privacy Control, uzskatām to par mārketinga noraidīšanu un par iebildumiem pret auditorijas mērīšanu.",
      received: "Jūsu pārlūks sūta šo signālu, un mēs to ievērojam.",
      notReceived: "Jūsu pārlūks pašlaik šo signālu nesūta.",
    },
    rights: {
      heading: "Jūsu tiesības",
      text: "Jums ir tiesības piekļūt saviem personas datiem, panākt to labošanu vai dzēšanu, ierobežot to apstrādi, saņemt tos pārnesamā formātā un iebilst pret to apstrādi.",
      contact: "Lai šīs tiesības izmantotu, rakstiet uz šīs lapas sākumā norādīto adresi.",
      complaint:
        "Varat arī iesniegt sūdzību datu aizsardzības uzraudzības iestādei, jo īpaši tur, kur dzīvojat, kur strādājat vai kur, jūsuprāt, ir pārkāptas jūsu tiesības (Latvijā – Datu valsts inspekcijai).",
      authority: "Par šo vietni atbildīgā uzraudzības iestāde:",
    },
    devices: {
      heading: "Kur jūsu lēmums ir spēkā",
      text: "Jūsu lēmums ir spēkā šajā pārlūkā šajā ierīcē. Citos pārlūkos un ierīcēs jautājums tiek uzdots atsevišķi.",
      domain: "Tas ir spēkā visās šā domēna vietnēs: {domain}.",
    },
    changes: {
      heading: "Šīs politikas versijas",
      entry: "{version}. versija, {date}",
      first: "pirmā versija",
      formats: "Šī politika citos formātos:",
      plainText: "vienkāršs teksts",
      print: "Lai to saglabātu uz papīra vai PDF datnē, izmantojiet pārlūka drukāšanas funkciju.",
    },
    audit: {
      heading: "Pēdējā pārbaude",
      text: "Pēdējās pārbaudes datums: {date}. Pārlūks automātiski apmeklēja šo vietni un salīdzināja to, kas patiešām tiek glabāts un nolasīts, ar šīs politikas {version}. versiju.",
      clean: "Atšķirības netika atrastas.",
      findings: {
        zero: "Atrasts {count} labojamu punktu.",
        one: "Atrasts {count} labojams punkts.",
        other: "Atrasti {count} labojami punkti.",
      },
      never: "Neviena automātiska šīs vietnes pārbaude vēl nav reģistrēta.",
    },
  },
  diff: {
    none: "Nekas nav mainījies.",
    material: "jautājam vēlreiz",
    changes: {
      "site-changed": "Mainījusies informācija par vietni: {name}",
      "provider-added": "Jauns pakalpojuma sniedzējs: {name}",
      "provider-removed": "Pakalpojuma sniedzējs, kas vairs nav minēts: {name}",
      "provider-edited": "Mainījusies informācija par pakalpojuma sniedzēju: {name}",
      "category-added": "Jauna kategorija: {name}",
      "category-removed": "Kategorija, ko vairs neizmanto: {name}",
      "category-edited": "Mainījies kategorijas „{name}” apraksts",
      "service-added": "Jauns pakalpojums: {name}",
      "service-removed": "Pakalpojums, ko vairs neizmanto: {name}",
      "category-changed":
        "Pakalpojums „{name}” pārvietots no kategorijas „{from}” uz kategoriju „{to}”",
      "consent-changed": "Pakalpojumam „{name}” tagad ir vajadzīga jūsu piekrišana",
      "consent-dropped": "Pakalpojumam „{name}” piekrišana vairs nav vajadzīga",
      "ground-changed": "Mainījies iemesls, kāpēc pakalpojumam „{name}” nav vajadzīga piekrišana",
      "provider-changed": "Mainījies pakalpojuma „{name}” sniedzējs: tagad {to}, iepriekš {from}",
      "recipient-added": "Jauns pakalpojuma „{name}” datu saņēmējs: {to}",
      "recipient-removed": "Pakalpojuma „{name}” datus vairs nesaņem: {from}",
      "name-changed": "„{from}” tagad saucas „{name}”",
      "areas-changed": "Pakalpojumu „{name}” izmanto citās vietnes daļās",
      "hosts-changed": "Pakalpojums „{name}” ielādē saturu no citām adresēm",
      "legal-basis-changed": "Mainījies pakalpojuma „{name}” juridiskais pamats",
      "item-added": "Jauns pakalpojumā „{service}”: {name}",
      "item-removed": "Pakalpojumā „{service}” vairs neizmanto: {name}",
      "purpose-added": "{name} ({service}): vēl viens mērķis: {to}",
      "lifetime-changed": "{name} ({service}): jauns ilgums: {to}; iepriekš: {from}",
      "party-changed": "{name} ({service}): tagad {to}; iepriekš: {from}",
      "item-changed": "{name} ({service}): mainījies apraksts",
    },
    reasons: {
      service: "Iepriekš piekrišana šim pakalpojumam nav dota.",
      provider: "Iepriekšējā piekrišana neattiecās uz šo organizāciju.",
      purpose: "Iepriekšējā piekrišana attiecās uz citiem mērķiem.",
      lifetime: "Iepriekšējā piekrišana attiecās uz īsāku laiku.",
      party: "Iepriekšējā piekrišana attiecās tikai uz glabāšanu, ko veic šī vietne.",
      category: "Iepriekšējā piekrišana attiecās uz citu kategoriju.",
      consent: "Par to iepriekš nevienam nav jautāts.",
    },
  },
} as const satisfies Locale;
