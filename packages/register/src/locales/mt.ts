import type { Locale } from "./locale.ts";

/**
 * Maltese. The article before a date depends on its number, so that dates stand behind a colon; the
 * grounds follow a vowel and start accordingly (“li jżomm”).
 */
export const mt = {
  words: {
    session: "sakemm jingħalaq il-brawżer",
    persistent: "sakemm jitħassar",
    notStored: "ma jinħażinx",
    renewed: "{duration}, b’tiġdid ma’ kull żjara",
    firstParty: "tal-ewwel parti",
    thirdParty: "ta’ parti terza",
    thirdPartyOf: "ta’ parti terza, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "cookie",
    localStorage: "ħażna lokali",
    sessionStorage: "ħażna tas-sessjoni",
    indexedDB: "bażi tad-data tal-brawżer",
    cacheStorage: "cache tal-brawżer",
    serviceWorker: "skript fl-isfond",
    fingerprint: "marka diġitali tal-apparat",
  },
  categories: {
    necessary: {
      name: "Meħtieġa",
      description:
        "Mingħajrhom is-sit web ma jistax jagħmel dak li titlob minnu, bħal li jżommlok il-kont miftuħ jew jiftakar x’iddeċidejt dwar il-cookies. Ma jeħtieġux kunsens.",
    },
    preferences: {
      name: "Preferenzi",
      description:
        "Jiftakru preferenzi li jagħmlu s-sit web aktar komdu għalik. Jintużaw biss bil-kunsens tiegħek, sakemm it-tabella ma ssemmix raġuni għaliex mhux meħtieġ.",
    },
    statistical: {
      name: "Statistika",
      description:
        "Juru kemm-il persuna żżur is-sit web u liema paġni taqra. Il-liġi ta’ xi pajjiżi teżentahom mill-kunsens b’kundizzjonijiet: iservu lil dan is-sit web biss, jipproduċu biss statistika anonima, ma jitħalltux ma’ data oħra, ma jsegwu lil ħadd minn sit web għal ieħor, u inti tista’ toġġezzjona. It-tabella tgħid fejn dan is-sit web jistrieħ fuq din l-eżenzjoni; f’kull każ ieħor jintużaw biss bil-kunsens tiegħek.",
    },
    marketing: {
      name: "Marketing u kontenut ta’ partijiet terzi",
      description:
        "Iservu biex jintgħażel jew jitkejjel ir-reklamar, jew biex jintwera kontenut minn servizzi oħra, li jistgħu jagħrfuk minn sit web għal ieħor. Jintużaw biss bil-kunsens tiegħek.",
    },
  },
  parties: {
    first: {
      name: "Tal-ewwel parti",
      description: "Huma ta’ dan is-sit web, u dan is-sit web biss jaqrahom.",
    },
    third: {
      name: "Ta’ parti terza",
      description:
        "Huma ta’ organizzazzjoni oħra li l-kontenut jew is-servizz tagħha jagħmel parti mill-paġna. Dik l-organizzazzjoni tista’ tagħraf il-brawżer tiegħek fuq siti web oħra wkoll.",
    },
  },
  grounds: {
    "consent-choice": "jiftakar l-għażla tiegħek dwar il-cookies",
    authentication: "jżommlok il-kont miftuħ",
    basket: "jżomm il-basket tiegħek",
    customisation: "jżomm preferenza li tlabt",
    "load-balancing": "jqassam iż-żjarat fost is-servers",
    "paywall-metering": "jgħodd l-artikli b’xejn li qrajt",
    "audience-measurement":
      "dan is-sit web jistrieħ fuq l-eżenzjoni legali għall-istatistika anonima",
    security: "jipproteġi s-sit web u lill-viżitaturi tiegħu",
    transmission: "l-paġna ma tistax tintbagħat mingħajru",
  },
  legalBases: {
    consent: "kunsens",
    contract: "twettiq ta’ kuntratt",
    "legal-obligation": "obbligu legali",
    "vital-interests": "interessi vitali",
    "public-task": "kompitu li jsir fl-interess pubbliku",
    "legitimate-interests": "interessi leġittimi",
  },
  safeguards: {
    adequacy: "deċiżjoni ta’ adegwatezza tal-Kummissjoni Ewropea",
    scc: "klawsoli kuntrattwali standard",
    bcr: "regoli korporattivi vinkolanti",
    derogation: "deroga għal sitwazzjonijiet speċifiċi",
  },
  areas: {
    front: "parti pubblika",
    back: "parti amministrattiva",
    frontAndBack: "parti pubblika u parti amministrattiva",
  },
  policy: {
    title: "Politika dwar il-cookies",
    published: "Verżjoni {version}, data tal-pubblikazzjoni: {date}.",
    draft: "Abbozz (data: {date}), għadu mhux ippubblikat.",
    superseded: "Din il-verżjoni ġiet sostitwita b’waħda aktar ġdida.",
    current: "Aqra l-verżjoni fis-seħħ",
    contents: "F’din il-paġna",
    who: {
      heading: "Min hu responsabbli",
      text: "Il-kontrollur responsabbli għas-sit web {site} huwa {controller}. Il-kontrollur jiddeċiedi x’jaħżen is-sit web fuq l-apparat tiegħek, u għal liema għan.",
      address: "Indirizz: {address}",
      email: "Email: {email}",
      phone: "Telefown: {phone}",
      officer: "Uffiċjal tal-protezzjoni tad-data: {contact}",
      review: "L-aħħar data biex din il-politika tiġi riveduta: {date}.",
    },
    what: {
      heading: "X’inhu cookie",
      cookie:
        "Cookie huwa test żgħir li sit web jitlob lill-brawżer tiegħek iżomm. Il-brawżer jibagħtu lura mat-talbiet ta’ wara, biex is-sit web ikun jista’ jagħrfu minn paġna għal oħra, jew minn żjara għal oħra.",
      others:
        "L-istess regoli jgħoddu għal dak kollu li jinħażen fuq l-apparat tiegħek jew jinqara minnu: il-ħażna lokali tal-brawżer, il-bażijiet tad-data u l-caches tiegħu, l-iskripts li jaħdmu fl-isfond, l-istampi inviżibbli (“pixels”) u l-indirizzi li fihom identifikatur, u l-karatteristiċi tal-apparat li jinqraw biex jingħaraf (“marka diġitali”). F’din il-paġna, “cookies” tfisser dan kollu.",
    },
    which: {
      heading: "Liema cookies jeħtieġu l-kunsens tiegħek",
      intro: "Dan jiddependi minn għalxiex iservu, mhux minn kif jaħdmu.",
    },
    table: {
      heading: "Il-cookies li nużaw",
      caption: "X’jaħżen is-sit web {site} fuq l-apparat tiegħek jew x’jaqra minnu",
      columns: {
        provider: "Fornitur tas-servizz",
        function: "Funzjoni u post",
        item: "Cookie",
        purpose: "Għan",
        duration: "Tul ta’ żmien",
      },
      consent: "{category}: {need}",
      needsConsent: "bil-kunsens tiegħek biss",
      needsNone: "kunsens mhux meħtieġ",
      exempt: "kunsens mhux meħtieġ, peress li {ground}",
      legalBasis: "Bażi legali: {basis}",
      recipients: "Riċevituri oħra: {names}",
      loadsFrom: "Jgħabbi kontenut minn",
      nothingStored: "xejn iddikjarat",
    },
    third: {
      heading: "Partijiet terzi",
      none: "Permezz ta’ dan is-sit web, l-ebda parti terza ma taħżen xejn fuq l-apparat tiegħek u ma taqra xejn minnu.",
      intro:
        "L-organizzazzjonijiet li ġejjin jistgħu jaħżnu jew jirċievu informazzjoni permezz tas-servizzi msemmija hawn fuq:",
      privacyPolicy: "Politika dwar il-privatezza",
      roles: {
        controller: "tuża l-informazzjoni għall-għanijiet tagħha stess",
        processor: "tuża l-informazzjoni biss skont l-istruzzjonijiet tagħna",
      },
      transfer: "tittrasferixxi data lejn dan il-pajjiż: {country} (salvagwardja: {safeguard})",
    },
    choice: {
      heading: "Taċċetta jew tirrifjuta",
      ask: "Fl-ewwel żjara tiegħek nistaqsuk xi trid. Tista’ taċċetta kollox, tirrifjuta kollox, jew tiddeċiedi skont il-kategorija u s-servizz. Sakemm tiddeċiedi, jintuża biss dak li ma jeħtieġx kunsens.",
      consequences:
        "Jekk taċċetta, is-servizzi li aċċettajt jistgħu jaħżnu u jaqraw il-cookies elenkati hawn fuq. Jekk tirrifjuta, is-sit web ikompli jaħdem; jibqgħu mitfija biss il-kontenut u l-funzjonijiet li rrifjutajt.",
      notAsked:
        "Dan is-sit web ma juża xejn li jeħtieġ il-kunsens tiegħek, u għalhekk ma jitolbux.",
    },
    withdraw: {
      heading: "Ibdel id-deċiżjoni tiegħek",
      text: "Tista’ tirtira l-kunsens tiegħek fi kwalunkwe ħin, bl-istess faċilità li biha tajtu. Dak li ma jibqax permess jitħassar u ma jinqarax aktar.",
      lawful:
        "L-irtirar tal-kunsens ma jaffettwax il-legalità tal-ipproċessar ibbażat fuq il-kunsens qabel l-irtirar tiegħu.",
      kept: "Id-deċiżjoni tiegħek, sew jekk iva u sew jekk le, tinżamm għal dan iż-żmien: {duration}. Wara nerġgħu nistaqsuk.",
      undecided:
        "Għadek ma ddeċidejtx. Sakemm tiddeċiedi, jintuża biss dak li ma jeħtieġx kunsens.",
      decided: "Tapplika d-deċiżjoni tiegħek (data: {date}).",
      saved: "Id-deċiżjoni tiegħek inħażnet.",
      allow: "Nippermetti",
      save: "Naħżen id-deċiżjoni tiegħi",
      withdrawAll: "Nirtira kull kunsens",
      link: "Nara u nibdel l-għażla tiegħi",
    },
    audience: {
      heading: "Oġġezzjoni għall-istatistika anonima",
      text: "Għas-servizzi li ġejjin, dan is-sit web jistrieħ fuq l-eżenzjoni mir-rekwiżit tal-kunsens li l-liġi ta’ xi pajjiżi tipprevedi għall-istatistika anonima, bil-kundizzjonijiet imsemmija hawn fuq: {services}. Xorta tista’ toġġezzjona għalihom; f’dak il-każ ma jinqara xejn mill-apparat tiegħek għal dan l-għan, u ż-żjarat tiegħek ma jingħaddux.",
      counted: "Ma oġġezzjonajtx.",
      objected: "Oġġezzjonajt: iż-żjarat tiegħek ma jingħaddux.",
      object: "Ma rridx li jingħaddu ż-żjarat tiegħi",
      undo: "Nirtira l-oġġezzjoni tiegħi",
    },
    browsers: {
      heading: "Is-settings tal-brawżer tiegħek",
      text: "Tista’ wkoll tħassar jew timblokka l-cookies fil-brawżer tiegħek. F’dak il-każ jista’ jkun li s-sit web ma jżommlokx aktar il-kont miftuħ, jew jerġa’ jistaqsik.",
      help: "Min jipproduċi l-brawżers jispjega kif isir dan:",
    },
    signals: {
      heading: "Sinjali mill-brawżer tiegħek",
      text: "Jekk il-brawżer tiegħek jibgħat is-sinjal Global Privacy Control, inqisuh bħala rifjut tal-marketing u bħala oġġezzjoni għall-kejl tal-udjenza.",
      received: "Il-brawżer tiegħek qed jibgħat dan is-sinjal, u aħna nirrispettawh.",
      notReceived: "Bħalissa l-brawżer tiegħek mhux qed jibgħat dan is-sinjal.",
    },
    rights: {
      heading: "Id-drittijiet tiegħek",
      text: "Għandek id-dritt li taċċessa d-data personali tiegħek, li titlob li tiġi rettifikata jew titħassar, li l-ipproċessar tagħha jiġi ristrett, li tirċeviha f’format portabbli, u li toġġezzjona għall-ipproċessar tagħha.",
      contact:
        "Biex teżerċita dawn id-drittijiet, ikteb lill-kuntatt mogħti fil-bidu ta’ din il-paġna.",
      complaint:
        "Tista’ wkoll tressaq ilment quddiem awtorità għall-protezzjoni tad-data, b’mod partikolari fejn tgħix, fejn taħdem, jew fejn taħseb li nkisru d-drittijiet tiegħek (f’Malta, il-Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data).",
      authority: "L-awtorità għal dan is-sit web:",
    },
    devices: {
      heading: "Fejn tapplika d-deċiżjoni tiegħek",
      text: "Id-deċiżjoni tiegħek tapplika għal dan il-brawżer fuq dan l-apparat. Brawżers u apparati oħra jistaqsuk separatament.",
      domain: "Tapplika għas-siti web kollha taħt id-dominju {domain}.",
    },
    changes: {
      heading: "Verżjonijiet ta’ din il-politika",
      entry: "Verżjoni {version}, {date}",
      first: "l-ewwel verżjoni",
      formats: "Din il-politika f’formati oħra:",
      plainText: "test sempliċi",
      print:
        "Biex iżżommha fuq il-karta jew bħala fajl PDF, uża l-funzjoni tal-istampar tal-brawżer tiegħek.",
    },
    audit: {
      heading: "L-aħħar verifika",
      text: "Data tal-aħħar verifika: {date}. Brawżer żar dan is-sit web awtomatikament u qabbel dak li tabilħaqq jinħażen u jinqara mal-verżjoni {version} ta’ din il-politika.",
      clean: "Ma sab l-ebda differenza.",
      findings: {
        one: "Sab {count} punt li għandu jiġi kkoreġut.",
        two: "Sab {count} punti li għandhom jiġu kkoreġuti.",
        few: "Sab {count} punti li għandhom jiġu kkoreġuti.",
        many: "Sab {count}-il punt li għandu jiġi kkoreġut.",
        other: "Sab {count} punt li għandu jiġi kkoreġut.",
      },
      never: "Għadha ma ġiet irreġistrata l-ebda verifika awtomatika ta’ dan is-sit web.",
    },
  },
  diff: {
    none: "Ma nbidel xejn.",
    material: "nerġgħu nistaqsuk",
    changes: {
      "site-changed": "Inbidlu d-dettalji tas-sit web: {name}",
      "provider-added": "Fornitur ġdid: {name}",
      "provider-removed": "Fornitur li m’għadux jissemma: {name}",
      "provider-edited": "Inbidlu d-dettalji tal-fornitur {name}",
      "category-added": "Kategorija ġdida: {name}",
      "category-removed": "Kategorija li m’għadhiex tintuża: {name}",
      "category-edited": "Inbidlet id-deskrizzjoni tal-kategorija “{name}”",
      "service-added": "Servizz ġdid: {name}",
      "service-removed": "Servizz li m’għadux jintuża: {name}",
      "category-changed":
        "Is-servizz “{name}” għadda mill-kategorija “{from}” għall-kategorija “{to}”",
      "consent-changed": "Is-servizz “{name}” issa jeħtieġ il-kunsens tiegħek",
      "consent-dropped": "Is-servizz “{name}” m’għadux jeħtieġ kunsens",
      "ground-changed": "Inbidlet ir-raġuni għaliex is-servizz “{name}” ma jeħtieġx kunsens",
      "provider-changed": "Inbidel il-fornitur tas-servizz “{name}”: issa {to}, qabel {from}",
      "recipient-added": "Riċevitur ġdid tad-data tas-servizz “{name}”: {to}",
      "recipient-removed": "M’għadux jirċievi d-data tas-servizz “{name}”: {from}",
      "name-changed": "“{from}” issa jismu “{name}”",
      "areas-changed": "Is-servizz “{name}” jintuża f’partijiet oħra tas-sit web",
      "hosts-changed": "Is-servizz “{name}” jgħabbi kontenut minn indirizzi oħra",
      "legal-basis-changed": "Inbidlet il-bażi legali tas-servizz “{name}”",
      "item-added": "Ġdid fis-servizz “{service}”: {name}",
      "item-removed": "M’għadux jintuża fis-servizz “{service}”: {name}",
      "purpose-added": "{name} ({service}) għandu għan ieħor: {to}",
      "lifetime-changed":
        "{name} ({service}) issa għandu dan it-tul ta’ żmien: {to}; qabel: {from}",
      "party-changed": "{name} ({service}) issa huwa {to}; qabel: {from}",
      "item-changed": "Inbidlet id-deskrizzjoni ta’ {name} ({service})",
    },
    reasons: {
      service: "Qabel ma kienx ingħata kunsens għal dan is-servizz.",
      provider: "Il-kunsens ta’ qabel ma kienx jgħodd għal din l-organizzazzjoni.",
      purpose: "Il-kunsens ta’ qabel kien għal għanijiet oħra.",
      lifetime: "Il-kunsens ta’ qabel kien għal żmien iqsar.",
      party: "Il-kunsens ta’ qabel kien għall-ħażna minn dan is-sit web biss.",
      category: "Il-kunsens ta’ qabel kien għal kategorija oħra.",
      consent: "S’issa ħadd ma ġie mistoqsi dwar dan.",
    },
  },
} as const satisfies Locale;
