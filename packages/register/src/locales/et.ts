import type { Locale } from "./locale.ts";

/** Estonian, in the words of Andmekaitse Inspektsioon and of the regulation. */
export const et = {
  words: {
    session: "kuni brauseri sulgemiseni",
    persistent: "kuni kustutamiseni",
    notStored: "ei salvestata",
    renewed: "{duration}, pikeneb iga külastusega",
    firstParty: "saidi enda",
    thirdParty: "kolmanda isiku",
    thirdPartyOf: "kolmanda isiku, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "küpsis",
    localStorage: "kohalik salvestusruum",
    sessionStorage: "seansi salvestusruum",
    indexedDB: "brauseri andmebaas",
    cacheStorage: "brauseri vahemälu",
    serviceWorker: "taustaskript",
    fingerprint: "seadme sõrmejälg",
  },
  categories: {
    necessary: {
      name: "Vajalikud",
      description:
        "Ilma nendeta ei saa veebisait teha seda, mida te palute, näiteks hoida teid sisse logituna või jätta meelde, mida te küpsiste kohta otsustasite. Nende jaoks ei ole nõusolekut vaja.",
    },
    preferences: {
      name: "Eelistused",
      description:
        "Need jätavad meelde sätted, mis muudavad veebisaidi kasutamise teile mugavamaks. Neid kasutatakse ainult teie nõusolekul, välja arvatud juhul, kui tabelis on märgitud, miks nõusolekut ei ole vaja.",
    },
    statistical: {
      name: "Statistika",
      description:
        "Need näitavad, kui palju inimesi veebisaiti külastab ja milliseid lehti loetakse. Mõne riigi õigus ei nõua nende jaoks nõusolekut, kui on täidetud tingimused: need teenivad ainult seda veebisaiti, annavad ainult anonüümset statistikat, neid ei ühendata muude andmetega, nendega ei jälgita kedagi ühelt veebisaidilt teisele ja te saate esitada vastuväite. Tabelis on märgitud, kus see veebisait erandile tugineb. Kõigil muudel juhtudel kasutatakse neid ainult teie nõusolekul.",
    },
    marketing: {
      name: "Turundus ja kolmandate isikute sisu",
      description:
        "Nende abil valitakse või mõõdetakse reklaami või näidatakse muude teenuste sisu, kusjuures need teenused võivad teid eri veebisaitidel ära tunda. Neid kasutatakse ainult teie nõusolekul.",
    },
  },
  parties: {
    first: {
      name: "Saidi enda küpsis",
      description: "Kuulub sellele veebisaidile ja seda loeb ainult see veebisait.",
    },
    third: {
      name: "Kolmanda isiku küpsis",
      description:
        "Kuulub teisele organisatsioonile, kelle sisu või teenus on lehe osa. See organisatsioon võib teie brauseri ära tunda ka teistel veebisaitidel.",
    },
  },
  grounds: {
    "consent-choice": "see jätab meelde teie küpsisevaliku",
    authentication: "see hoiab teid sisse logituna",
    basket: "see säilitab teie ostukorvi",
    customisation: "see säilitab sätte, mida te soovisite",
    "load-balancing": "see jaotab külastused serverite vahel",
    "paywall-metering": "see loendab tasuta artikleid, mida olete lugenud",
    "audience-measurement":
      "see veebisait tugineb anonüümse statistika jaoks ette nähtud seaduslikule erandile",
    security: "see kaitseb veebisaiti ja selle külastajaid",
    transmission: "ilma selleta ei saa lehte edastada",
  },
  legalBases: {
    consent: "nõusolek",
    contract: "lepingu täitmine",
    "legal-obligation": "juriidiline kohustus",
    "vital-interests": "eluliste huvide kaitse",
    "public-task": "avalikes huvides oleva ülesande täitmine",
    "legitimate-interests": "õigustatud huvi",
  },
  safeguards: {
    adequacy: "Euroopa Komisjoni kaitse piisavuse otsus",
    scc: "lepingu tüüptingimused",
    bcr: "siduvad kontsernisisesed eeskirjad",
    derogation: "erand konkreetses olukorras",
  },
  areas: {
    front: "avalik osa",
    back: "haldusosa",
    frontAndBack: "avalik osa ja haldusosa",
  },
  policy: {
    title: "Küpsiste kasutamise põhimõtted",
    published: "Versioon {version}, avaldamise kuupäev {date}.",
    draft: "Mustand, {date}, veel avaldamata.",
    superseded: "Selle versiooni on asendanud uuem.",
    current: "Loe kehtivat versiooni",
    contents: "Sellel lehel",
    who: {
      heading: "Kes vastutab",
      text: "{controller} vastutab veebisaidi {site} eest ning otsustab, mida see teie seadmesse salvestab ja miks.",
      address: "Aadress: {address}",
      email: "E-post: {email}",
      phone: "Telefon: {phone}",
      officer: "Andmekaitsespetsialist: {contact}",
      review: "Põhimõtete järgmise läbivaatamise tähtpäev: {date}.",
    },
    what: {
      heading: "Mis on küpsis",
      cookie:
        "Küpsis on väike tekst, mille veebisait palub teie brauseril alles hoida. Brauser saadab selle hilisemate päringutega tagasi, nii et veebisait saab brauseri ühelt lehelt teisele liikudes või järgmisel külastusel ära tunda.",
      others:
        "Samad reeglid kehtivad kõige muu kohta, mida teie seadmesse salvestatakse või sealt loetakse: brauseri kohaliku salvestusruumi, andmebaaside ja vahemälude, taustal töötavate skriptide, nähtamatute piltide („pikslite“), identifikaatoriga aadresside ning nende omaduste kohta, mida loetakse seadme äratundmiseks („sõrmejälgede“ kohta). Sellel lehel tähendab „küpsised“ seda kõike.",
    },
    which: {
      heading: "Milliste küpsiste jaoks on vaja teie nõusolekut",
      intro: "See oleneb sellest, milleks neid kasutatakse, mitte sellest, kuidas need töötavad.",
    },
    table: {
      heading: "Küpsised, mida kasutame",
      caption: "Mida {site} teie seadmesse salvestab või sealt loeb",
      columns: {
        provider: "Teenusepakkuja",
        function: "Funktsioon ja asukoht",
        item: "Küpsis",
        purpose: "Eesmärk",
        duration: "Säilitusaeg",
      },
      consent: "{category}: {need}",
      needsConsent: "ainult teie nõusolekul",
      needsNone: "nõusolekut ei ole vaja",
      exempt: "nõusolekut ei ole vaja, sest {ground}",
      legalBasis: "Õiguslik alus: {basis}",
      recipients: "Muud vastuvõtjad: {names}",
      loadsFrom: "Laadib sisu aadressilt",
      nothingStored: "ei ole märgitud",
    },
    third: {
      heading: "Kolmandad isikud",
      none: "Ükski kolmas isik ei salvesta selle veebisaidi kaudu teie seadmesse midagi ega loe sealt midagi.",
      intro:
        "Need organisatsioonid võivad eespool nimetatud teenuste kaudu teavet salvestada või saada:",
      privacyPolicy: "Privaatsuspoliitika",
      roles: {
        controller: "kasutab teavet oma eesmärkidel",
        processor: "kasutab teavet ainult meie juhiste järgi",
      },
      transfer: "edastab andmeid järgmisse riiki: {country} (kaitsemeede: {safeguard})",
    },
    choice: {
      heading: "Nõustumine ja keeldumine",
      ask: "Esimesel külastusel küsime teilt, mida te soovite. Võite nõustuda kõigega, keelduda kõigest või otsustada kategooriate ja teenuste kaupa. Kuni te ei ole otsustanud, kasutatakse ainult seda, mille jaoks ei ole nõusolekut vaja.",
      consequences:
        "Kui nõustute, võivad teie lubatud teenused eespool loetletud küpsiseid salvestada ja lugeda. Kui keeldute, töötab veebisait edasi; välja lülitatuks jäävad ainult sisu ja funktsioonid, millest keeldusite.",
      notAsked:
        "See veebisait ei kasuta midagi, mille jaoks oleks vaja teie nõusolekut, ega küsi seda.",
    },
    withdraw: {
      heading: "Otsuse muutmine",
      text: "Võite oma nõusoleku igal ajal tagasi võtta, sama lihtsalt, nagu te selle andsite. See, mis ei ole enam lubatud, kustutatakse siis ja seda enam ei loeta.",
      lawful:
        "Nõusoleku tagasivõtmine ei mõjuta enne tagasivõtmist nõusoleku alusel toimunud töötlemise seaduslikkust.",
      kept: "Teie otsust, olgu see jah või ei, säilitatakse järgmise aja jooksul: {duration}. Seejärel küsime uuesti.",
      undecided:
        "Te ei ole veel otsustanud. Seni kasutatakse ainult seda, mille jaoks ei ole nõusolekut vaja.",
      decided: "Kehtib teie otsus kuupäevaga {date}.",
      saved: "Teie otsus on salvestatud.",
      allow: "Luban",
      save: "Salvesta minu otsus",
      withdrawAll: "Võta kõik nõusolekud tagasi",
      link: "Vaata ja muuda oma valikut",
    },
    audience: {
      heading: "Vastuväite esitamine anonüümsele statistikale",
      text: "Järgmiste teenuste puhul tugineb see veebisait nõusoleku nõude erandile, mille mõne riigi õigus eespool nimetatud tingimustel anonüümse statistika jaoks ette näeb: {services}. Võite neile siiski vastuväite esitada. Siis ei loeta teie seadmest statistika jaoks midagi ja teie külastusi ei loendata.",
      counted: "Te ei ole vastuväidet esitanud.",
      objected: "Olete esitanud vastuväite: teie külastusi ei loendata.",
      object: "Ära loenda minu külastusi",
      undo: "Võta minu vastuväide tagasi",
    },
    browsers: {
      heading: "Teie brauseri sätted",
      text: "Võite küpsised ka oma brauseris kustutada või blokeerida. Siis võib juhtuda, et veebisait ei hoia teid enam sisse logituna või küsib teilt uuesti.",
      help: "Brauserite loojad selgitavad, kuidas seda teha:",
    },
    signals: {
      heading: "Teie brauseri signaalid",
      text: "Kui teie brauser saadab signaali Global Privacy Control, käsitame seda turundusest keeldumisena ja vastuväitena külastuste mõõtmisele.",
      received: "Teie brauser saadab selle signaali ja me austame seda.",
      notReceived: "Teie brauser praegu seda signaali ei saada.",
    },
    rights: {
      heading: "Teie õigused",
      text: "Teil on õigus tutvuda oma isikuandmetega, nõuda nende parandamist või kustutamist, nõuda nende töötlemise piiramist, saada need ülekantaval kujul ja esitada nende töötlemisele vastuväiteid.",
      contact: "Nende õiguste kasutamiseks kirjutage selle lehe alguses märgitud kontaktile.",
      complaint:
        "Võite esitada ka kaebuse andmekaitseasutusele, eelkõige seal, kus te elate, töötate või kus teie arvates on teie õigusi rikutud (Eestis Andmekaitse Inspektsioonile).",
      authority: "Selle veebisaidi järelevalveasutus:",
    },
    devices: {
      heading: "Kus teie otsus kehtib",
      text: "Teie otsus kehtib selle brauseri kohta selles seadmes. Muud brauserid ja seadmed küsivad eraldi.",
      domain: "See kehtib kõigi domeeni {domain} veebisaitide kohta.",
    },
    changes: {
      heading: "Nende põhimõtete versioonid",
      entry: "Versioon {version}, {date}",
      first: "esimene versioon",
      formats: "Need põhimõtted muudes vormingutes:",
      plainText: "lihttekst",
      print:
        "Põhimõtete säilitamiseks paberil või PDF-failina kasutage oma brauseri printimisfunktsiooni.",
    },
    audit: {
      heading: "Viimane kontroll",
      text: "Kontrolli kuupäev: {date}. Brauser külastas seda veebisaiti automaatselt ja võrdles seda, mida siin tegelikult salvestatakse ja loetakse, nende põhimõtete versiooniga {version}.",
      clean: "Erinevusi ei leitud.",
      findings: {
        one: "Leiti {count} punkt, mis vajab parandamist.",
        other: "Leiti {count} punkti, mis vajavad parandamist.",
      },
      never: "Selle veebisaidi automaatset kontrolli ei ole veel registreeritud.",
    },
  },
  diff: {
    none: "Midagi ei ole muutunud.",
    material: "küsime uuesti",
    changes: {
      "site-changed": "Veebisaidi andmed muutusid: {name}",
      "provider-added": "Uus teenusepakkuja: {name}",
      "provider-removed": "Teenusepakkuja, keda enam ei nimetata: {name}",
      "provider-edited": "Teenusepakkuja andmed muutusid: {name}",
      "category-added": "Uus kategooria: {name}",
      "category-removed": "Kategooria, mida enam ei kasutata: {name}",
      "category-edited": "Kategooria kirjeldus muutus: {name}",
      "service-added": "Uus teenus: {name}",
      "service-removed": "Teenus, mida enam ei kasutata: {name}",
      "category-changed": "Teenus {name} viidi kategooriast {from} kategooriasse {to}",
      "consent-changed": "Teenuse {name} jaoks on nüüd vaja teie nõusolekut",
      "consent-dropped": "Teenuse {name} jaoks ei ole enam nõusolekut vaja",
      "ground-changed": "Põhjus, miks teenuse {name} jaoks ei ole nõusolekut vaja, muutus",
      "provider-changed": "Teenust {name} pakub nüüd {to}, varem {from}",
      "recipient-added": "{to} saab nüüd samuti teenuse {name} andmeid",
      "recipient-removed": "{from} ei saa enam teenuse {name} andmeid",
      "name-changed": "Uus nimi: {name}; varasem nimi: {from}",
      "areas-changed": "Teenust {name} kasutatakse veebisaidi muudes osades kui varem",
      "hosts-changed": "Teenus {name} laadib sisu muudelt aadressidelt kui varem",
      "legal-basis-changed": "Teenuse {name} õiguslik alus muutus",
      "item-added": "Uus teenuses {service}: {name}",
      "item-removed": "Ei kasutata enam teenuses {service}: {name}",
      "purpose-added": "{name} ({service}), lisandunud eesmärk: {to}",
      "lifetime-changed": "{name} ({service}), uus säilitusaeg: {to}; varem: {from}",
      "party-changed": "{name} ({service}), nüüd: {to}; varem: {from}",
      "item-changed": "Kirjeldus muutus: {name} ({service})",
    },
    reasons: {
      service: "Ükski varasem nõusolek selle teenuse kohta ei kehtinud.",
      provider: "Varasem nõusolek ei hõlmanud seda organisatsiooni.",
      purpose: "Varasem nõusolek anti muudel eesmärkidel.",
      lifetime: "Varasem nõusolek anti lühemaks ajaks.",
      party: "Varasem nõusolek hõlmas ainult selle veebisaidi enda salvestamist.",
      category: "Varasem nõusolek anti teise kategooria kohta.",
      consent: "Selle kohta ei ole varem kelleltki küsitud.",
    },
  },
} as const satisfies Locale;
