import type { Locale } from "./locale.ts";

/** Slovak, with the words of § 109 of the Electronic Communications Act and of the GDPR in Slovak. */
export const sk = {
  words: {
    session: "do zatvorenia prehliadača",
    persistent: "do vymazania",
    notStored: "neukladá sa",
    renewed: "{duration}, obnovuje sa pri každej návšteve",
    firstParty: "prvá strana",
    thirdParty: "tretia strana",
    thirdPartyOf: "tretia strana, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "súbor cookie",
    localStorage: "lokálne úložisko",
    sessionStorage: "úložisko relácie",
    indexedDB: "databáza prehliadača",
    cacheStorage: "vyrovnávacia pamäť prehliadača",
    serviceWorker: "skript bežiaci na pozadí",
    fingerprint: "odtlačok zariadenia",
  },
  categories: {
    necessary: {
      name: "Nevyhnutné",
      description:
        "Bez nich webové sídlo nedokáže urobiť to, čo od neho žiadate, napríklad udržať vaše prihlásenie alebo zapamätať si, ako ste sa rozhodli o súboroch cookie. Súhlas nevyžadujú.",
    },
    preferences: {
      name: "Preferencie",
      description:
        "Pamätajú si nastavenia, vďaka ktorým je používanie webového sídla pre vás pohodlnejšie. Používajú sa len s vaším súhlasom, pokiaľ tabuľka neuvádza dôvod, prečo nie je potrebný.",
    },
    statistical: {
      name: "Štatistika",
      description:
        "Ukazujú, koľko ľudí webové sídlo navštevuje a ktoré stránky čítajú. Právo niektorých krajín na ne za určitých podmienok súhlas nevyžaduje: slúžia len tomuto webovému sídlu, ich výsledkom je len anonymná štatistika, nespájajú sa s inými údajmi, nikoho nesledujú z jedného webového sídla na druhé a môžete proti nim namietať. Tabuľka uvádza, kde sa toto webové sídlo o túto výnimku opiera; vo všetkých ostatných prípadoch sa používajú len s vaším súhlasom.",
    },
    marketing: {
      name: "Marketing a obsah tretích strán",
      description:
        "Slúžia na výber reklamy, na jej meranie alebo na zobrazenie obsahu z iných služieb, ktoré vás môžu rozpoznať na rôznych webových sídlach. Používajú sa len s vaším súhlasom.",
    },
  },
  parties: {
    first: {
      name: "Prvá strana",
      description: "Súbor cookie patrí tomuto webovému sídlu a číta ho iba ono.",
    },
    third: {
      name: "Tretia strana",
      description:
        "Súbor cookie patrí inému subjektu, ktorého obsah alebo služba je súčasťou stránky. Tento subjekt môže váš prehliadač rozpoznať aj na iných webových sídlach.",
    },
  },
  grounds: {
    "consent-choice": "zapamätanie vašej voľby o súboroch cookie",
    authentication: "udržanie vášho prihlásenia",
    basket: "uchovanie obsahu vášho košíka",
    customisation: "uchovanie nastavenia, o ktoré ste požiadali",
    "load-balancing": "rozdeľovanie návštev medzi servery",
    "paywall-metering": "počítanie prečítaných bezplatných článkov",
    "audience-measurement":
      "zákonná výnimka pre anonymnú štatistiku, o ktorú sa toto webové sídlo opiera",
    security: "ochrana webového sídla a jeho návštevníkov",
    transmission: "nevyhnutnosť na prenos stránky",
  },
  legalBases: {
    consent: "súhlas",
    contract: "plnenie zmluvy",
    "legal-obligation": "zákonná povinnosť",
    "vital-interests": "životne dôležité záujmy",
    "public-task": "úloha realizovaná vo verejnom záujme",
    "legitimate-interests": "oprávnené záujmy",
  },
  safeguards: {
    adequacy: "rozhodnutie Európskej komisie o primeranosti",
    scc: "štandardné zmluvné doložky",
    bcr: "záväzné vnútropodnikové pravidlá",
    derogation: "výnimka pre osobitné situácie",
  },
  areas: {
    front: "verejná časť",
    back: "administrácia",
    frontAndBack: "verejná časť a administrácia",
  },
  policy: {
    title: "Zásady používania súborov cookie",
    published: "Verzia {version}, zverejnená {date}.",
    draft: "Návrh z {date}, zatiaľ nezverejnený.",
    superseded: "Túto verziu nahradila novšia.",
    current: "Prečítať platnú verziu",
    contents: "Na tejto stránke",
    who: {
      heading: "Kto za webové sídlo zodpovedá",
      text: "Prevádzkovateľom je {controller}. Tento subjekt zodpovedá za webové sídlo {site} a rozhoduje o tom, čo sa do vášho zariadenia ukladá a prečo.",
      address: "Adresa: {address}",
      email: "E-mail: {email}",
      phone: "Telefón: {phone}",
      officer: "Zodpovedná osoba za ochranu osobných údajov: {contact}",
      review: "Tieto zásady budú preskúmané najneskôr {date}.",
    },
    what: {
      heading: "Čo je súbor cookie",
      cookie:
        "Súbor cookie je krátky text, o ktorého uloženie webové sídlo požiada váš prehliadač. Prehliadač ho posiela späť pri ďalších požiadavkách, takže webové sídlo ho môže na ďalšej stránke alebo pri ďalšej návšteve rozpoznať.",
      others:
        "Rovnaké pravidlá platia pre všetko ostatné, čo sa do vášho zariadenia ukladá alebo sa z neho číta: pre lokálne úložisko prehliadača, jeho databázy a vyrovnávacie pamäte, skripty bežiace na pozadí, neviditeľné obrázky („pixely“) a adresy obsahujúce identifikátor, ako aj pre vlastnosti zariadenia, ktoré sa čítajú s cieľom rozpoznať ho („odtlačky“). „Súbory cookie“ na tejto stránke znamenajú toto všetko.",
    },
    which: {
      heading: "Ktoré súbory cookie vyžadujú váš súhlas",
      intro: "Závisí to od toho, na čo slúžia, nie od toho, ako fungujú.",
    },
    table: {
      heading: "Súbory cookie, ktoré používame",
      caption: "Čo webové sídlo {site} ukladá do vášho zariadenia alebo z neho číta",
      columns: {
        provider: "Poskytovateľ služby",
        function: "Funkcia a umiestnenie",
        item: "Súbor cookie",
        purpose: "Účel",
        duration: "Doba uloženia",
      },
      consent: "{category}: {need}",
      needsConsent: "len s vaším súhlasom",
      needsNone: "súhlas nie je potrebný",
      exempt: "súhlas nie je potrebný; dôvod: {ground}",
      legalBasis: "Právny základ: {basis}",
      recipients: "Ďalší príjemcovia: {names}",
      loadsFrom: "Načítava obsah z",
      nothingStored: "nič nie je uvedené",
    },
    third: {
      heading: "Tretie strany",
      none: "Prostredníctvom tohto webového sídla žiadna tretia strana do vášho zariadenia nič neukladá ani z neho nič nečíta.",
      intro:
        "Tieto subjekty môžu ukladať alebo získavať informácie prostredníctvom uvedených služieb:",
      privacyPolicy: "Zásady ochrany osobných údajov",
      roles: {
        controller: "používa informácie na vlastné účely",
        processor: "používa informácie len podľa našich pokynov",
      },
      transfer: "prenáša údaje do tejto krajiny: {country} (základ prenosu: {safeguard})",
    },
    choice: {
      heading: "Prijatie a odmietnutie",
      ask: "Pri prvej návšteve sa vás opýtame, čo chcete. Môžete prijať všetko, odmietnuť všetko alebo rozhodnúť podľa kategórií a služieb. Kým sa nerozhodnete, používame len to, čo súhlas nevyžaduje.",
      consequences:
        "Ak súhlasíte, prijaté služby môžu ukladať a čítať uvedené súbory cookie. Ak odmietnete, webové sídlo funguje ďalej; vypnuté zostanú len tie časti obsahu a funkcie, ktoré ste odmietli.",
      notAsked: "Toto webové sídlo nepoužíva nič, čo by vyžadovalo váš súhlas, a preto oň nežiada.",
    },
    withdraw: {
      heading: "Zmena rozhodnutia",
      text: "Súhlas môžete kedykoľvek odvolať, a to rovnako ľahko, ako ste ho udelili. Čo už nie je povolené, sa potom vymaže a ďalej sa nečíta.",
      lawful:
        "Odvolanie súhlasu nemá vplyv na zákonnosť spracúvania vychádzajúceho zo súhlasu pred jeho odvolaním.",
      kept: "Vašu voľbu uchovávame počas {duration} bez ohľadu na to, či je kladná, alebo záporná; potom sa opýtame znova.",
      undecided:
        "Zatiaľ ste sa nerozhodli. Kým sa nerozhodnete, používame len to, čo súhlas nevyžaduje.",
      decided: "Platí vaša voľba z {date}.",
      saved: "Vaša voľba je uložená.",
      allow: "Súhlasím",
      save: "Uložiť moju voľbu",
      withdrawAll: "Odvolať všetky súhlasy",
      link: "Zobraziť a zmeniť moju voľbu",
    },
    audience: {
      heading: "Námietka proti anonymnej štatistike",
      text: "Pri týchto službách sa toto webové sídlo opiera o výnimku z požiadavky súhlasu, ktorú právo niektorých krajín stanovuje za uvedených podmienok pre anonymnú štatistiku: {services}. Napriek tomu môžete proti nim namietať; z vášho zariadenia sa potom na tento účel nič nečíta a vaše návštevy sa nepočítajú.",
      counted: "Námietku ste nevzniesli.",
      objected: "Vzniesli ste námietku: vaše návštevy sa nepočítajú.",
      object: "Nepočítať moje návštevy",
      undo: "Vziať námietku späť",
    },
    browsers: {
      heading: "Nastavenia prehliadača",
      text: "Súbory cookie môžete vymazať alebo blokovať aj vo svojom prehliadači. Webové sídlo vás potom môže odhlásiť alebo sa znova opýtať na súhlas.",
      help: "Postup vysvetľujú výrobcovia prehliadačov:",
    },
    signals: {
      heading: "Signály z vášho prehliadača",
      text: "Ak váš prehliadač odosiela signál Global Privacy Control, považujeme ho za odmietnutie marketingu a za námietku proti meraniu návštevnosti.",
      received: "Váš prehliadač tento signál odosiela a my ho rešpektujeme.",
      notReceived: "Váš prehliadač tento signál momentálne neodosiela.",
    },
    rights: {
      heading: "Vaše práva",
      text: "Máte právo na prístup k svojim osobným údajom, na ich opravu alebo vymazanie, na obmedzenie ich spracúvania, na ich prenosnosť a právo namietať proti ich spracúvaniu.",
      contact: "Ak chcete tieto práva uplatniť, napíšte na kontakt uvedený v úvode tejto stránky.",
      complaint:
        "Môžete tiež podať sťažnosť dozornému orgánu, najmä v krajine svojho obvyklého pobytu, miesta výkonu práce alebo miesta, kde podľa vás došlo k porušeniu vašich práv (v Slovenskej republike Úradu na ochranu osobných údajov Slovenskej republiky).",
      authority: "Orgán príslušný pre toto webové sídlo:",
    },
    devices: {
      heading: "Kde vaša voľba platí",
      text: "Vaša voľba platí pre tento prehliadač na tomto zariadení. V iných prehliadačoch a na iných zariadeniach sa opýtame osobitne.",
      domain: "Platí pre všetky webové sídla v doméne {domain}.",
    },
    changes: {
      heading: "Verzie týchto zásad",
      entry: "Verzia {version}, {date}",
      first: "prvá verzia",
      formats: "Tieto zásady v iných formátoch:",
      plainText: "obyčajný text",
      print:
        "Ak si ich chcete uchovať na papieri alebo ako súbor PDF, použite funkciu tlače vo svojom prehliadači.",
    },
    audit: {
      heading: "Posledná kontrola",
      text: "Dňa {date} prehliadač toto webové sídlo automaticky navštívil a porovnal, čo sa na ňom skutočne ukladá a číta, s verziou {version} týchto zásad.",
      clean: "Nezistil sa žiadny rozdiel.",
      findings: {
        one: "Zistil sa {count} bod na nápravu.",
        few: "Zistili sa {count} body na nápravu.",
        many: "Zistilo sa {count} bodu na nápravu.",
        other: "Zistilo sa {count} bodov na nápravu.",
      },
      never: "Zatiaľ nie je zaznamenaná žiadna automatická kontrola tohto webového sídla.",
    },
  },
  diff: {
    none: "Nič sa nezmenilo.",
    material: "pýtame sa znova",
    changes: {
      "site-changed": "Zmenili sa údaje o webovom sídle: {name}",
      "provider-added": "Nový poskytovateľ: {name}",
      "provider-removed": "Poskytovateľ, ktorý sa už neuvádza: {name}",
      "provider-edited": "Zmenili sa údaje o poskytovateľovi: {name}",
      "category-added": "Nová kategória: {name}",
      "category-removed": "Kategória, ktorá sa už nepoužíva: {name}",
      "category-edited": "Zmenil sa opis kategórie „{name}“",
      "service-added": "Nová služba: {name}",
      "service-removed": "Služba, ktorá sa už nepoužíva: {name}",
      "category-changed": "Služba „{name}“ bola presunutá z kategórie „{from}“ do kategórie „{to}“",
      "consent-changed": "Služba „{name}“ teraz vyžaduje váš súhlas",
      "consent-dropped": "Služba „{name}“ už súhlas nevyžaduje",
      "ground-changed": "Zmenil sa dôvod, prečo služba „{name}“ nevyžaduje súhlas",
      "provider-changed": "Službu „{name}“ teraz poskytuje {to}; predtým: {from}",
      "recipient-added": "Údaje zo služby „{name}“ teraz dostáva aj {to}",
      "recipient-removed": "Údaje zo služby „{name}“ už nedostáva {from}",
      "name-changed": "Služba „{from}“ sa teraz volá „{name}“",
      "areas-changed": "Služba „{name}“ sa používa v iných častiach webového sídla",
      "hosts-changed": "Služba „{name}“ načítava obsah z iných adries",
      "legal-basis-changed": "Zmenil sa právny základ služby „{name}“",
      "item-added": "Nová položka v službe „{service}“: {name}",
      "item-removed": "Položka, ktorá sa už v službe „{service}“ nepoužíva: {name}",
      "purpose-added": "{name} ({service}) má ďalší účel: {to}",
      "lifetime-changed": "{name} ({service}) má teraz dobu uloženia: {to}; predtým: {from}",
      "party-changed": "Zmenilo sa, komu patrí {name} ({service}): teraz {to}; predtým {from}",
      "item-changed": "Zmenil sa opis položky {name} ({service})",
    },
    reasons: {
      service: "Skorší súhlas sa na túto službu nevzťahoval.",
      provider: "Skorší súhlas sa na tento subjekt nevzťahoval.",
      purpose: "Skorší súhlas bol udelený na iné účely.",
      lifetime: "Skorší súhlas bol udelený na kratší čas.",
      party: "Skorší súhlas sa vzťahoval len na ukladanie týmto webovým sídlom.",
      category: "Skorší súhlas bol udelený pre inú kategóriu.",
      consent: "Doteraz sme sa na to nikoho nepýtali.",
    },
  },
} as const satisfies Locale;
