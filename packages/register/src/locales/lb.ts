import type { Locale } from "./locale.ts";

/**
 * Luxembourgish, in the official spelling. Nothing that is filled in stands after a word that would
 * lose its final n there (Eifeler Regel).
 */
export const lb = {
  words: {
    session: "bis de Browser zougemaach gëtt",
    persistent: "bis zum Läschen",
    notStored: "gëtt net gespäichert",
    renewed: "{duration}, bei all Visitt erneiert",
    firstParty: "vun dëser Websäit",
    thirdParty: "vun Drëtten",
    thirdPartyOf: "vun Drëtten, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "Cookie",
    localStorage: "lokale Späicher",
    sessionStorage: "Sessiounsspäicher",
    indexedDB: "Datebank vum Browser",
    cacheStorage: "Cache vum Browser",
    serviceWorker: "Hannergrondskript",
    fingerprint: "Fangerofdrock vum Apparat",
  },
  categories: {
    necessary: {
      name: "Noutwendeg",
      description:
        "Ouni si kann d’Websäit net maachen, wat Dir vun hir verlaangt, zum Beispill Iech ugemellt halen oder sech mierken, wat Dir bei de Cookien ausgewielt hutt. Fir dës Cookien ass keng Zoustëmmung néideg.",
    },
    preferences: {
      name: "Preferenzen",
      description:
        "Si mierke sech Astellungen, déi Iech d’Benotze vun der Websäit méi einfach maachen. Si ginn nëmme mat Ärer Zoustëmmung agesat, ausser wann an der Tabell steet, firwat déi net néideg ass.",
    },
    statistical: {
      name: "Statistik",
      description:
        "Si weisen, wéi vill Leit d’Websäit besichen a wéi eng Säite si liesen. D’Gesetz a verschiddene Länner verlaangt dofir ënner Konditioune keng Zoustëmmung: Si déngen nëmmen dëser Websäit, erginn nëmmen anonym Statistiken, ginn net mat aneren Donnéeë kombinéiert, verfollege keen vun enger Websäit op déi nächst, an Dir kënnt widderspriechen. An der Tabell steet, wou dës Websäit sech dorop baséiert; an allen anere Fäll gi si nëmme mat Ärer Zoustëmmung agesat.",
    },
    marketing: {
      name: "Marketing an Inhalter vun Drëtten",
      description:
        "Si déngen dozou, Reklammen erauszesichen oder ze moossen, oder Inhalter vun anere Servicer ze weisen, déi Iech eventuell vun enger Websäit op déi nächst erëmerkennen. Si ginn nëmme mat Ärer Zoustëmmung agesat.",
    },
  },
  parties: {
    first: {
      name: "Vun dëser Websäit",
      description: "De Cookie gehéiert zu dëser Websäit a gëtt nëmme vun hir gelies.",
    },
    third: {
      name: "Vun Drëtten",
      description:
        "De Cookie gehéiert zu enger anerer Organisatioun, där hiren Inhalt oder Service en Deel vun der Säit ass. Dës Organisatioun kann Äre Browser och op anere Websäiten erëmerkennen.",
    },
  },
  grounds: {
    "consent-choice": "en Är Cookie-Auswiel späichert",
    authentication: "en Iech ugemellt hält",
    basket: "en den Inhalt vun Ärem Akafskuerf behält",
    customisation: "en eng Astellung behält, déi Dir verlaangt hutt",
    "load-balancing": "en d’Visitten op verschidde Servere verdeelt",
    "paywall-metering": "en déi gratis Artikelen zielt, déi Dir gelies hutt",
    "audience-measurement":
      "dës Websäit sech op déi gesetzlech Ausnam fir anonym Statistike baséiert",
    security: "en d’Websäit an hir Visiteure schützt",
    transmission: "d’Säit soss net kann iwwerdroe ginn",
  },
  legalBases: {
    consent: "Zoustëmmung",
    contract: "Erfëllung vun engem Vertrag",
    "legal-obligation": "gesetzlech Verflichtung",
    "vital-interests": "Schutz vu liewenswichtegen Interêten",
    "public-task":
      "Aufgab am ëffentlechen Interêt oder an der Ausübung vun ëffentlecher Autoritéit",
    "legitimate-interests": "legitim Interêten",
  },
  safeguards: {
    adequacy: "Decisioun vun der Europäescher Kommissioun iwwer en adequaten Dateschutz",
    scc: "Standardvertragsklauselen",
    bcr: "verbindlech intern Dateschutzvirschrëften",
    derogation: "Ausnam fir bestëmmte Fäll",
  },
  areas: {
    front: "ëffentleche Beräich",
    back: "Verwaltungsberäich",
    frontAndBack: "ëffentleche Beräich a Verwaltungsberäich",
  },
  policy: {
    title: "Cookie-Politik",
    published: "Versioun {version}, publizéiert mam Datum vum {date}.",
    draft: "Entworf vum {date}, nach net publizéiert.",
    superseded: "Dës Versioun gouf duerch eng méi nei ersat.",
    current: "D’Versioun liesen, déi a Kraaft ass",
    contents: "Op dëser Säit",
    who: {
      heading: "Wie responsabel ass",
      text: "{controller} ass responsabel fir d’Websäit {site} an decidéiert, wat dës op Ärem Apparat späichert, a firwat.",
      address: "Adress: {address}",
      email: "E-Mail: {email}",
      phone: "Telefon: {phone}",
      officer: "Dateschutzbeoptraagten: {contact}",
      review: "Dës Politik gëtt spéitstens bis zum {date} iwwerpréift.",
    },
    what: {
      heading: "Wat e Cookie ass",
      cookie:
        "E Cookie ass e kuerzen Text, deen Äre Browser op Ufro vun enger Websäit ofspäichert. Bei de spéideren Ufroe schéckt de Browser deen Text zréck, sou datt d’Websäit de Browser vun enger Säit, oder vun enger Visitt, op déi nächst erëmerkenne kann.",
      others:
        "Déi selwecht Reegele gëlle fir alles anescht, wat op Ärem Apparat gespäichert oder vun do gelies gëtt: fir de lokale Späicher vum Browser, seng Datebanken a Cachen, fir Skripten, déi am Hannergrond lafen, fir onsiichtbar Biller („Pixelen“) an Adressen, an deenen en Identifiant steet, a fir d’Charakteristike vum Apparat, déi gelies ginn, fir datt en erëmerkannt gëtt („Fangerofdrock“). Op dëser Säit si mat „Cookien“ all dës Technike gemengt.",
    },
    which: {
      heading: "Wéi eng Cookien Är Zoustëmmung brauchen",
      intro: "Dat hänkt dovun of, fir wat se do sinn, an net dovun, wéi se funktionéieren.",
    },
    table: {
      heading: "D’Cookien, déi mir benotzen",
      caption: "Wat d’Websäit {site} op Ärem Apparat späichert oder vun do liest",
      columns: {
        provider: "Ubidder vum Service",
        function: "Funktioun a Beräich",
        item: "Cookie",
        purpose: "Zweck",
        duration: "Dauer",
      },
      consent: "{category}: {need}",
      needsConsent: "nëmme mat Ärer Zoustëmmung",
      needsNone: "keng Zoustëmmung néideg",
      exempt: "keng Zoustëmmung néideg, well {ground}",
      legalBasis: "Rechtsgrondlag: {basis}",
      recipients: "Aner Destinatairen: {names}",
      loadsFrom: "Luet Inhalter vun dësen Adressen:",
      nothingStored: "keng uginn",
    },
    third: {
      heading: "Drëtter",
      none: "Keng aner Organisatioun späichert iwwer dës Websäit eppes op Ärem Apparat oder liest vun do eppes.",
      intro:
        "Dës Organisatioune kënnen iwwer déi uewe genannt Servicer Informatioune späicheren oder kréien:",
      privacyPolicy: "Dateschutzerklärung",
      roles: {
        controller: "benotzt d’Informatioune fir eegen Zwecker",
        processor: "benotzt d’Informatiounen nëmmen no eisen Uweisungen",
      },
      transfer: "transferéiert Donnéeën an dëst Land: {country} (Garantie: {safeguard})",
    },
    choice: {
      heading: "Akzeptéieren oder refuséieren",
      ask: "Bei Ärer éischter Visitt froe mir Iech, wat Dir wëllt. Dir kënnt alles akzeptéieren, alles refuséieren oder no Kategorie a Service auswielen. Bis dohi gëtt nëmme benotzt, wat keng Zoustëmmung brauch.",
      consequences:
        "Wann Dir akzeptéiert, däerfen déi akzeptéiert Servicer déi uewe genannt Cookien ofspäicheren a liesen. Wann Dir refuséiert, funktionéiert d’Websäit weider; just d’Inhalter an d’Funktiounen, déi Dir refuséiert hutt, bleiwen ausgeschalt.",
      notAsked:
        "Dës Websäit benotzt näischt, wat Är Zoustëmmung brauch, an dofir freet se och net dono.",
    },
    withdraw: {
      heading: "Är Meenung änneren",
      text: "Dir kënnt Är Zoustëmmung zu all Moment zréckzéien, an dat esou einfach, wéi Dir se ginn hutt. Wat dann net méi erlaabt ass, gëtt geläscht an net méi gelies.",
      lawful:
        "Duerch de Réckzuch vun der Zoustëmmung gëtt d’Rechtméissegkeet vun der Veraarbechtung, déi bis dohi op Basis vun der Zoustëmmung gemaach gouf, net beréiert.",
      kept: "Är Auswiel gëtt {duration} laang gespäichert, egal ob Dir akzeptéiert oder refuséiert; duerno froe mir Iech nees.",
      undecided:
        "Dir hutt nach näischt ausgewielt. Bis dohi gëtt nëmme benotzt, wat keng Zoustëmmung brauch.",
      decided: "Et gëllt Är Auswiel vum {date}.",
      saved: "Är Auswiel ass gespäichert.",
      allow: "Ech erlaben",
      save: "Meng Auswiel späicheren",
      withdrawAll: "All Zoustëmmungen zréckzéien",
      link: "Meng Auswiel gesinn an änneren",
    },
    audience: {
      heading: "Der anonymer Statistik widderspriechen",
      text: "Bei dëse Servicer baséiert sech dës Websäit op d’Ausnam vun der Zoustëmmungsflicht, déi d’Gesetz a verschiddene Länner ënner den uewe genannte Konditioune fir anonym Statistike virgesäit: {services}. Dir kënnt hinnen trotzdeem widderspriechen. Da gëtt dofir näischt vun Ärem Apparat gelies, an Är Visitte ginn net gezielt.",
      counted: "Dir hutt net widdersprach.",
      objected: "Dir hutt widdersprach: Är Visitte ginn net gezielt.",
      object: "Meng Visitten net zielen",
      undo: "Mäi Widdersproch zréckzéien",
    },
    browsers: {
      heading: "Astellunge vun Ärem Browser",
      text: "Dir kënnt d’Cookien och an Ärem Browser läschen oder blockéieren. Da kann et sinn, datt d’Websäit Iech net méi ugemellt hält oder Iech nees freet.",
      help: "Wéi dat geet, erklären d’Hiersteller vun de Browseren:",
    },
    signals: {
      heading: "Signaler vun Ärem Browser",
      text: "Wann Äre Browser d’Signal Global Privacy Control schéckt, gëllt dat fir eis als Refus vum Marketing an als Widdersproch géint d’Visiteursstatistik.",
      received: "Äre Browser schéckt dëst Signal, a mir respektéieren et.",
      notReceived: "Äre Browser schéckt dëst Signal am Moment net.",
    },
    rights: {
      heading: "Är Rechter",
      text: "Dir hutt d’Recht op Zougang zu Äre perséinlechen Donnéeën, op hir Korrektur oder Läschung, op eng Limitatioun vun der Veraarbechtung an op d’Iwwerdrobarkeet vun den Donnéeën, an d’Recht, der Veraarbechtung ze widderspriechen.",
      contact: "Fir dës Rechter auszeüben, schreift un de Kontakt, deen uewen op dëser Säit steet.",
      complaint:
        "Dir kënnt och eng Reklamatioun bei enger Dateschutzautoritéit areechen, besonnesch do, wou Dir wunnt, wou Dir schafft oder wou Är Rechter Ärer Meenung no verletzt goufen (zu Lëtzebuerg bei der Nationaler Kommissioun fir den Dateschutz, CNPD).",
      authority: "D’Autoritéit, déi fir dës Websäit zoustänneg ass:",
    },
    devices: {
      heading: "Wou Är Auswiel gëllt",
      text: "Är Auswiel gëllt fir dëse Browser op dësem Apparat. Aner Browseren an Apparater froen Iech extra.",
      domain: "Si gëllt fir all d’Websäiten ënner {domain}.",
    },
    changes: {
      heading: "Versioune vun dëser Politik",
      entry: "Versioun {version}, {date}",
      first: "éischt Versioun",
      formats: "Dës Politik an anere Formater:",
      plainText: "einfachen Text",
      print:
        "Fir se op Pabeier oder als PDF-Fichier ze behalen, benotzt d’Drockfunktioun vun Ärem Browser.",
    },
    audit: {
      heading: "Lescht Kontroll",
      text: "Bei der Kontroll vum {date} huet e Browser dës Websäit automatesch besicht. Dobäi gouf dat, wat wierklech gespäichert a gelies gëtt, mat der Versioun {version} vun dëser Politik verglach.",
      clean: "Et gouf keen Ënnerscheed festgestallt.",
      findings: {
        one: "{count} Punkt gouf festgestallt, deen ze korrigéieren ass.",
        other: "{count} Punkte goufe festgestallt, déi ze korrigéiere sinn.",
      },
      never: "Et ass nach keng automatesch Kontroll vun dëser Websäit registréiert.",
    },
  },
  diff: {
    none: "Et huet sech näischt geännert.",
    material: "mir froen Iech nees",
    changes: {
      "site-changed": "D’Informatiounen iwwer d’Websäit hu sech geännert: {name}",
      "provider-added": "Neien Ubidder: {name}",
      "provider-removed": "Ubidder, deen net méi genannt gëtt: {name}",
      "provider-edited": "D’Informatiounen iwwer den Ubidder {name} hu sech geännert",
      "category-added": "Nei Kategorie: {name}",
      "category-removed": "Kategorie, déi net méi benotzt gëtt: {name}",
      "category-edited": "D’Beschreiwung vun der Kategorie {name} huet sech geännert",
      "service-added": "Neie Service: {name}",
      "service-removed": "Service, deen net méi benotzt gëtt: {name}",
      "category-changed": "De Service {name} gehéiert elo zu der Kategorie {to}; virdrun: {from}",
      "consent-changed": "De Service {name} brauch elo Är Zoustëmmung",
      "consent-dropped": "De Service {name} brauch keng Zoustëmmung méi",
      "ground-changed":
        "De Grond, firwat de Service {name} keng Zoustëmmung brauch, huet sech geännert",
      "provider-changed": "Den Ubidder vum Service {name} ass elo {to}; virdrun: {from}",
      "recipient-added": "{to} kritt elo och d’Donnéeë vum Service {name}",
      "recipient-removed": "{from} kritt d’Donnéeë vum Service {name} net méi",
      "name-changed": "De Service {from} heescht elo {name}",
      "areas-changed": "De Service {name} gëtt an anere Beräicher vun der Websäit benotzt",
      "hosts-changed": "De Service {name} luet Inhalter vun aneren Adressen",
      "legal-basis-changed": "D’Rechtsgrondlag vum Service {name} huet sech geännert",
      "item-added": "Nei am Service {service}: {name}",
      "item-removed": "Gëtt am Service {service} net méi benotzt: {name}",
      "purpose-added": "{name} ({service}) huet en zousätzlechen Zweck: {to}",
      "lifetime-changed": "{name} ({service}) huet elo dës Dauer: {to}; virdrun: {from}",
      "party-changed": "{name} ({service}) ass elo {to}; virdrun: {from}",
      "item-changed": "D’Beschreiwung huet sech geännert: {name} ({service})",
    },
    reasons: {
      service: "Fir dëse Service gouf bis elo keng Zoustëmmung ginn.",
      provider: "Déi fréier Zoustëmmung huet net fir dës Organisatioun gegollt.",
      purpose: "Déi fréier Zoustëmmung huet fir aner Zwecker gegollt.",
      lifetime: "Déi fréier Zoustëmmung huet fir eng méi kuerz Dauer gegollt.",
      party: "Déi fréier Zoustëmmung huet nëmme fir dat gegollt, wat dës Websäit selwer späichert.",
      category: "Déi fréier Zoustëmmung huet fir eng aner Kategorie gegollt.",
      consent: "Bis elo gouf nach keen dono gefrot.",
    },
  },
} as const satisfies Locale;
