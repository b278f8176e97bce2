import type { Locale } from "./locale.ts";

/** Hungarian. Its long dates end with a full stop of their own. */
export const hu = {
  words: {
    session: "a böngésző bezárásáig",
    persistent: "törlésig",
    notStored: "nem tároljuk",
    renewed: "{duration}, minden látogatáskor megújul",
    firstParty: "első féltől származó",
    thirdParty: "harmadik féltől származó",
    thirdPartyOf: "harmadik féltől származó, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "süti",
    localStorage: "helyi tároló",
    sessionStorage: "munkamenet-tároló",
    indexedDB: "a böngésző adatbázisa",
    cacheStorage: "a böngésző gyorsítótára",
    serviceWorker: "háttérben futó szkript",
    fingerprint: "eszközujjlenyomat",
  },
  categories: {
    necessary: {
      name: "Feltétlenül szükséges",
      description:
        "Nélkülük a honlap nem tudja elvégezni, amit Ön kér tőle: például nem tudja bejelentkezve tartani, vagy megjegyezni, hogyan döntött a sütikről. Ezek nem igényelnek hozzájárulást.",
    },
    preferences: {
      name: "Beállítások",
      description:
        "Olyan beállításokat jegyeznek meg, amelyek kényelmesebbé teszik Önnek a honlap használatát. Csak az Ön hozzájárulásával használjuk őket, kivéve, ha a táblázat megnevezi, miért nem szükséges hozzájárulás.",
    },
    statistical: {
      name: "Statisztika",
      description:
        "Megmutatják, hányan látogatják a honlapot, és mely oldalakat olvassák. Egyes országok joga bizonyos feltételekkel nem ír elő hozzájárulást hozzájuk: kizárólag ezt a honlapot szolgálják, csak anonim statisztikát eredményeznek, nem kapcsolják össze őket más adatokkal, senkit sem követnek egyik honlapról a másikra, és Ön tiltakozhat ellenük. A táblázat megjelöli, hol támaszkodik erre a honlap; minden más esetben csak az Ön hozzájárulásával használjuk őket.",
    },
    marketing: {
      name: "Marketing és harmadik felek tartalma",
      description:
        "Hirdetések kiválasztására és mérésére, vagy más szolgáltatások tartalmának megjelenítésére szolgálnak. Ezek a szolgáltatások a különböző honlapokon felismerhetik Önt. Csak az Ön hozzájárulásával használjuk őket.",
    },
  },
  parties: {
    first: {
      name: "Első féltől származó",
      description: "Ehhez a honlaphoz tartozik, és csak ez a honlap olvassa ki.",
    },
    third: {
      name: "Harmadik féltől származó",
      description:
        "Más szervezethez tartozik, amelynek tartalma vagy szolgáltatása az oldal része. Ez a szervezet más honlapokon is felismerheti az Ön böngészőjét.",
    },
  },
  grounds: {
    "consent-choice": "megjegyzi a sütikről hozott döntését",
    authentication: "bejelentkezve tartja Önt",
    basket: "megőrzi a kosarát",
    customisation: "megőriz egy Ön által kért beállítást",
    "load-balancing": "elosztja a látogatásokat a kiszolgálók között",
    "paywall-metering": "számolja az elolvasott ingyenes cikkeket",
    "audience-measurement":
      "a honlap az anonim statisztikára vonatkozó jogszabályi kivételre támaszkodik",
    security: "védi a honlapot és látogatóit",
    transmission: "nélküle az oldal nem továbbítható",
  },
  legalBases: {
    consent: "hozzájárulás",
    contract: "szerződés teljesítése",
    "legal-obligation": "jogi kötelezettség teljesítése",
    "vital-interests": "létfontosságú érdekek védelme",
    "public-task": "közérdekű feladat végrehajtása",
    "legitimate-interests": "jogos érdek",
  },
  safeguards: {
    adequacy: "az Európai Bizottság megfelelőségi határozata",
    scc: "általános szerződési feltételek",
    bcr: "kötelező erejű vállalati szabályok",
    derogation: "különös helyzetekben biztosított eltérés",
  },
  areas: {
    front: "nyilvános felület",
    back: "kezelői felület",
    frontAndBack: "nyilvános és kezelői felület",
  },
  policy: {
    title: "Tájékoztató a sütikről",
    published: "{version}. verzió, a közzététel napja: {date}",
    draft: "Tervezet, kelte: {date} Még nincs közzétéve.",
    superseded: "Ezt a verziót egy újabb váltotta fel.",
    current: "A hatályos verzió megtekintése",
    contents: "Az oldal tartalma",
    who: {
      heading: "Ki a felelős",
      text: "A honlapért ({site}) a következő adatkezelő felel: {controller}. Az adatkezelő dönti el, hogy a honlap mit és milyen célból tárol az Ön eszközén.",
      address: "Cím: {address}",
      email: "E-mail: {email}",
      phone: "Telefon: {phone}",
      officer: "Adatvédelmi tisztviselő: {contact}",
      review: "A tájékoztató felülvizsgálatának legkésőbbi napja: {date}",
    },
    what: {
      heading: "Mi a süti",
      cookie:
        "A süti (cookie) rövid szöveg, amelyet a honlap kérésére az Ön böngészője megőriz. A böngésző a későbbi kérésekkel visszaküldi, így a honlap oldalról oldalra, illetve látogatásról látogatásra felismeri a böngészőt.",
      others:
        "Ugyanezek a szabályok vonatkoznak mindenre, amit az Ön eszközén tárolnak vagy onnan kiolvasnak: a böngésző helyi tárolójára, adatbázisaira és gyorsítótáraira, a háttérben futó szkriptekre, a láthatatlan képekre („pixelekre”) és az azonosítót tartalmazó címekre, valamint az eszköz azon jellemzőire, amelyeket a felismeréséhez olvasnak ki („ujjlenyomat”). Ezen az oldalon a „süti” szó mindezt jelenti.",
    },
    which: {
      heading: "Mely sütik igénylik az Ön hozzájárulását",
      intro: "Ez attól függ, mire szolgálnak, és nem attól, hogyan működnek.",
    },
    table: {
      heading: "Az általunk használt sütik",
      caption: "Mit tárol az Ön eszközén, vagy mit olvas ki onnan a következő honlap: {site}",
      columns: {
        provider: "Szolgáltató",
        function: "Funkció és hely",
        item: "Süti",
        purpose: "Cél",
        duration: "Időtartam",
      },
      consent: "{category}: {need}",
      needsConsent: "csak az Ön hozzájárulásával",
      needsNone: "nem igényel hozzájárulást",
      exempt: "nem igényel hozzájárulást, mert {ground}",
      legalBasis: "Jogalap: {basis}",
      recipients: "További címzettek: {names}",
      loadsFrom: "Tartalmat tölt be innen:",
      nothingStored: "nincs bejelentve",
    },
    third: {
      heading: "Harmadik felek",
      none: "Ezen a honlapon keresztül harmadik fél semmit nem tárol az Ön eszközén, és onnan semmit nem olvas ki.",
      intro:
        "A fent említett szolgáltatások révén a következő szervezetek tárolhatnak vagy kaphatnak információt:",
      privacyPolicy: "Adatvédelmi tájékoztató",
      roles: {
        controller: "az információt saját céljaira használja",
        processor: "az információt csak a mi utasításaink szerint használja",
      },
      transfer: "adatokat továbbít ebbe az országba: {country} (garancia: {safeguard})",
    },
    choice: {
      heading: "Elfogadás vagy elutasítás",
      ask: "Az első látogatáskor megkérdezzük, mit szeretne. Mindent elfogadhat, mindent elutasíthat, vagy kategóriánként és szolgáltatásonként dönthet. Amíg nem dönt, csak azt használjuk, ami nem igényel hozzájárulást.",
      consequences:
        "Ha elfogadja, az elfogadott szolgáltatások tárolhatják és kiolvashatják a fent felsorolt sütiket. Ha elutasítja, a honlap továbbra is működik; csak az elutasított tartalmak és funkciók maradnak kikapcsolva.",
      notAsked:
        "Ez a honlap nem használ semmi olyat, ami az Ön hozzájárulását igényelné, ezért nem is kéri azt.",
    },
    withdraw: {
      heading: "A döntés módosítása",
      text: "Hozzájárulását bármikor visszavonhatja, ugyanolyan egyszerűen, ahogyan megadta. Amit ezután már nem engedélyez, azt töröljük, és többé nem olvassuk ki.",
      lawful:
        "A hozzájárulás visszavonása nem érinti a hozzájáruláson alapuló, a visszavonás előtti adatkezelés jogszerűségét.",
      kept: "Döntését, akár igen, akár nem, ennyi ideig őrizzük meg: {duration}. Ezután újra megkérdezzük.",
      undecided: "Még nem döntött. Addig csak azt használjuk, ami nem igényel hozzájárulást.",
      decided: "Az alábbi napon hozott döntése érvényes: {date}",
      saved: "Döntését elmentettük.",
      allow: "Engedélyezem",
      save: "Döntésem mentése",
      withdrawAll: "Minden hozzájárulás visszavonása",
      link: "Döntésem megtekintése és módosítása",
    },
    audience: {
      heading: "Tiltakozás az anonim statisztika ellen",
      text: "A következő szolgáltatásoknál a honlap a hozzájárulás alóli kivételre támaszkodik, amelyet egyes országok joga a fenti feltételekkel az anonim statisztikára biztosít: {services}. Ezek ellen is tiltakozhat; ekkor e célból semmit nem olvasunk ki az eszközéről, és a látogatásait nem számoljuk.",
      counted: "Ön nem tiltakozott.",
      objected: "Ön tiltakozott: látogatásait nem számoljuk.",
      object: "Ne számolják a látogatásaimat",
      undo: "Tiltakozásom visszavonása",
    },
    browsers: {
      heading: "A böngésző beállításai",
      text: "A sütiket a böngészőjében is törölheti vagy letilthatja. Ilyenkor előfordulhat, hogy a honlap már nem tartja bejelentkezve, vagy újra megkérdezi Önt.",
      help: "A böngészők készítői itt írják le, hogyan teheti ezt meg:",
    },
    signals: {
      heading: "A böngésző jelzései",
      text: "Ha böngészője elküldi a Global Privacy Control jelzést, azt a marketing elutasításának és a látogatottságmérés elleni tiltakozásnak tekintjük.",
      received: "Böngészője elküldi ezt a jelzést, és mi tiszteletben tartjuk.",
      notReceived: "Böngészője jelenleg nem küldi el ezt a jelzést.",
    },
    rights: {
      heading: "Az Ön jogai",
      text: "Önnek joga van ahhoz, hogy személyes adataihoz hozzáférjen, kérje azok helyesbítését, törlését vagy kezelésük korlátozását, adatait hordozható formában megkapja, és tiltakozzon a kezelésük ellen.",
      contact: "Ha e jogaival élni kíván, írjon az oldal elején megadott elérhetőségre.",
      complaint:
        "Panaszt is tehet egy adatvédelmi felügyeleti hatóságnál, különösen ott, ahol él, ahol dolgozik, vagy ahol megítélése szerint a jogait megsértették (Magyarországon a Nemzeti Adatvédelmi és Információszabadság Hatóságnál).",
      authority: "A honlap ügyében illetékes hatóság:",
    },
    devices: {
      heading: "Hol érvényes a döntése",
      text: "Döntése erre a böngészőre és erre az eszközre érvényes. Más böngészőkben és eszközökön külön megkérdezzük.",
      domain: "A következő tartomány minden honlapjára érvényes: {domain}.",
    },
    changes: {
      heading: "A tájékoztató verziói",
      entry: "{version}. verzió, {date}",
      first: "első verzió",
      formats: "A tájékoztató más formátumokban:",
      plainText: "egyszerű szöveg",
      print:
        "Ha papíron vagy PDF-fájlban szeretné megőrizni, használja a böngésző nyomtatási funkcióját.",
    },
    audit: {
      heading: "A legutóbbi ellenőrzés",
      text: "A legutóbbi ellenőrzés napja: {date} Ekkor egy böngésző automatikusan felkereste a honlapot, és a ténylegesen tárolt és kiolvasott adatokat összevetette a tájékoztató {version}. verziójával.",
      clean: "Eltérést nem talált.",
      findings: {
        one: "{count} javítandó pontot talált.",
        other: "{count} javítandó pontot talált.",
      },
      never: "A honlap automatikus ellenőrzését még nem rögzítettük.",
    },
  },
  diff: {
    none: "Nem változott semmi.",
    material: "újra megkérdezzük Önt",
    changes: {
      "site-changed": "Megváltoztak a honlap adatai: {name}",
      "provider-added": "Új szolgáltató: {name}",
      "provider-removed": "Már nem szereplő szolgáltató: {name}",
      "provider-edited": "Megváltoztak a szolgáltató adatai: {name}",
      "category-added": "Új kategória: {name}",
      "category-removed": "Már nem használt kategória: {name}",
      "category-edited": "Megváltozott a kategória leírása: {name}",
      "service-added": "Új szolgáltatás: {name}",
      "service-removed": "Már nem használt szolgáltatás: {name}",
      "category-changed": "{name}: új kategóriája: {to}; korábban: {from}",
      "consent-changed": "{name}: mostantól az Ön hozzájárulását igényli",
      "consent-dropped": "{name}: már nem igényel hozzájárulást",
      "ground-changed": "{name}: megváltozott az ok, amiért nem igényel hozzájárulást",
      "provider-changed": "{name}: új szolgáltatója: {to}; korábban: {from}",
      "recipient-added": "{name}: az adatokat mostantól ez a szervezet is megkapja: {to}",
      "recipient-removed": "{name}: az adatokat ez a szervezet már nem kapja meg: {from}",
      "name-changed": "Új név: {name}; korábban: {from}",
      "areas-changed": "{name}: a honlap más részein használjuk",
      "hosts-changed": "{name}: más címekről tölt be tartalmat",
      "legal-basis-changed": "{name}: megváltozott a jogalapja",
      "item-added": "Új elem a következő szolgáltatásban: {service} – {name}",
      "item-removed": "Már nem használt elem a következő szolgáltatásban: {service} – {name}",
      "purpose-added": "{name} ({service}): további célja: {to}",
      "lifetime-changed": "{name} ({service}): új időtartama: {to}; korábban: {from}",
      "party-changed": "{name} ({service}): most {to}; korábban: {from}",
      "item-changed": "{name} ({service}): megváltozott a leírása",
    },
    reasons: {
      service: "Ehhez a szolgáltatáshoz korábban nem kértünk hozzájárulást.",
      provider: "A korábbi hozzájárulás nem erre a szervezetre vonatkozott.",
      purpose: "A korábbi hozzájárulás más célokra vonatkozott.",
      lifetime: "A korábbi hozzájárulás rövidebb időre vonatkozott.",
      party: "A korábbi hozzájárulás csak az e honlap általi tárolásra vonatkozott.",
      category: "A korábbi hozzájárulás másik kategóriára vonatkozott.",
      consent: "Erről korábban senkit nem kérdeztünk meg.",
    },
  },
} as const satisfies Locale;
