import type { Locale } from "./locale.ts";

/** Basque, in the words of Datuak Babesteko Euskal Agintaritza. Names are never inflected: a noun after them is. */
export const eu = {
  words: {
    session: "nabigatzailea itxi arte",
    persistent: "ezabatu arte",
    notStored: "ez da gordetzen",
    renewed: "{duration}, bisita bakoitzean berritzen da",
    firstParty: "propioa",
    thirdParty: "hirugarrenena",
    thirdPartyOf: "hirugarrenena, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "cookiea",
    localStorage: "tokiko biltegia",
    sessionStorage: "saioko biltegia",
    indexedDB: "nabigatzailearen datu-basea",
    cacheStorage: "nabigatzailearen cachea",
    serviceWorker: "atzeko planoko scripta",
    fingerprint: "gailuaren hatz-marka",
  },
  categories: {
    necessary: {
      name: "Beharrezkoak",
      description:
        "Horiek gabe, webguneak ezin du egin zuk eskatzen diozuna; adibidez, saioa irekita mantendu edo cookieei buruz erabaki duzuna gogoratu. Ez dute baimenik behar.",
    },
    preferences: {
      name: "Hobespenak",
      description:
        "Webgunea zuretzat erosoagoa egiten duten ezarpenak gogoratzen dituzte. Zure baimenarekin soilik erabiltzen dira, non eta taulak ez duen adierazten zergatik ez den baimenik behar.",
    },
    statistical: {
      name: "Estatistikak",
      description:
        "Webgunea zenbat pertsonak bisitatzen duten eta zer orri irakurtzen dituzten erakusten dute. Herrialde batzuetako legeak ez du horietarako baimenik eskatzen, baldintza hauek betez gero: webgune honetarako bakarrik dira, estatistika anonimoak baino ez dituzte sortzen, ez dira beste datu batzuekin konbinatzen, ez diote inori jarraitzen webgune batetik bestera, eta haien aurka egin dezakezu. Taulak adierazten du webgune honek non erabiltzen duen salbuespen hori; gainerako kasu guztietan, zure baimenarekin soilik erabiltzen dira.",
    },
    marketing: {
      name: "Marketina eta hirugarrenen edukiak",
      description:
        "Publizitatea aukeratzeko edo neurtzeko balio dute, edo beste zerbitzu batzuen edukiak erakusteko; zerbitzu horiek webgune batetik bestera ezagut zaitzakete. Zure baimenarekin soilik erabiltzen dira.",
    },
  },
  parties: {
    first: {
      name: "Cookie propioa",
      description: "Webgune honena da, eta webgune honek bakarrik irakurtzen du.",
    },
    third: {
      name: "Hirugarrenen cookiea",
      description:
        "Beste erakunde batena da, eta erakunde horren eduki edo zerbitzu bat orriaren parte da. Erakunde horrek beste webgune batzuetan ere ezagut dezake zure nabigatzailea.",
    },
  },
  grounds: {
    "consent-choice": "cookieei buruzko zure aukera gogoratzen du",
    authentication: "zure saioa irekita mantentzen du",
    basket: "zure erosketa-saskia gordetzen du",
    customisation: "zuk eskatutako ezarpen bat gordetzen du",
    "load-balancing": "bisitak zerbitzarien artean banatzen ditu",
    "paywall-metering": "irakurri dituzun doako artikuluak zenbatzen ditu",
    "audience-measurement":
      "webgune honek estatistika anonimoetarako legezko salbuespena erabiltzen du",
    security: "webgunea eta bisitariak babesten ditu",
    transmission: "hori gabe ezin da orria transmititu",
  },
  legalBases: {
    consent: "baimena",
    contract: "kontratu bat betetzea",
    "legal-obligation": "legezko betebeharra",
    "vital-interests": "bizi-interesak",
    "public-task": "interes publikoko eginkizuna",
    "legitimate-interests": "interes legitimoak",
  },
  safeguards: {
    adequacy: "Europako Batzordearen egokitasun-erabakia",
    scc: "kontratu-klausula tipoak",
    bcr: "arau korporatibo lotesleak",
    derogation: "egoera berezietarako salbuespena",
  },
  areas: {
    front: "atal publikoa",
    back: "kudeaketa-atala",
    frontAndBack: "atal publikoa eta kudeaketa-atala",
  },
  policy: {
    title: "Cookieen politika",
    published: "{version}. bertsioa. Argitaratze-data: {date}.",
    draft: "Zirriborroa, oraindik argitaratu gabea. Data: {date}.",
    superseded: "Bertsio berriago batek ordeztu du hau.",
    current: "Irakurri indarrean dagoen bertsioa",
    contents: "Orri honetan",
    who: {
      heading: "Nor den arduraduna",
      text: "{controller} da {site} webgunearen arduraduna, eta berak erabakitzen du zer gordetzen den zure gailuan eta zergatik.",
      address: "Helbidea: {address}",
      email: "Helbide elektronikoa: {email}",
      phone: "Telefonoa: {phone}",
      officer: "Datuak babesteko ordezkaria: {contact}",
      review: "Politika hau berrikusteko azken eguna: {date}.",
    },
    what: {
      heading: "Zer da cookie bat",
      cookie:
        "Cookie bat testu labur bat da, webgune batek zure nabigatzaileari gordetzeko eskatzen diona. Nabigatzaileak hurrengo eskaeretan itzultzen du, eta, horri esker, webguneak nabigatzailea ezagut dezake orri batetik bestera edo bisita batetik bestera.",
      others:
        "Arau berberak aplikatzen zaizkio zure gailuan gordetzen den edo bertatik irakurtzen den beste guztiari: nabigatzailearen tokiko biltegia, datu-baseak eta cacheak, atzeko planoan exekutatzen diren scriptak, irudi ikusezinak (“pixelak”) eta identifikatzaile bat daramaten helbideak, eta gailua ezagutzeko irakurtzen diren ezaugarriak (“hatz-markak”). Orri honetan, “cookieak” hitzak horiek guztiak hartzen ditu barnean.",
    },
    which: {
      heading: "Zein cookiek behar duten zure baimena",
      intro: "Zertarako diren hartzen da kontuan, ez nola funtzionatzen duten.",
    },
    table: {
      heading: "Erabiltzen ditugun cookieak",
      caption: "Zer gordetzen duen {site} webguneak zure gailuan edo zer irakurtzen duen bertatik",
      columns: {
        provider: "Zerbitzu-hornitzailea",
        function: "Funtzioa eta kokapena",
        item: "Cookiea",
        purpose: "Helburua",
        duration: "Iraupena",
      },
      consent: "{category}: {need}",
      needsConsent: "zure baimenarekin soilik",
      needsNone: "ez da baimenik behar",
      exempt: "ez da baimenik behar, arrazoi honengatik: {ground}",
      legalBasis: "Oinarri juridikoa: {basis}",
      recipients: "Beste hartzaile batzuk: {names}",
      loadsFrom: "Edukien jatorria:",
      nothingStored: "ez da ezer adierazi",
    },
    third: {
      heading: "Hirugarrenak",
      none: "Hirugarrenek ez dute ezer gordetzen zure gailuan webgune honen bidez, eta ez dute bertatik ezer irakurtzen.",
      intro:
        "Erakunde hauek informazioa gorde edo jaso dezakete goian adierazitako zerbitzuen bidez:",
      privacyPolicy: "Pribatutasun-politika",
      roles: {
        controller: "informazioa bere helburuetarako erabiltzen du",
        processor: "informazioa gure jarraibideen arabera soilik erabiltzen du",
      },
      transfer: "datuak herrialde honetara transferitzen ditu: {country} (bermea: {safeguard})",
    },
    choice: {
      heading: "Onartzea edo baztertzea",
      ask: "Lehen bisitan, zer nahi duzun galdetzen dizugu. Dena onar dezakezu, dena bazter dezakezu, edo kategoriaz kategoria eta zerbitzuz zerbitzu erabaki dezakezu. Erabaki arte, baimenik behar ez duena baino ez da erabiltzen.",
      consequences:
        "Onartzen baduzu, onartutako zerbitzuek goian zerrendatutako cookieak gorde eta irakur ditzakete. Baztertzen baduzu, webguneak funtzionatzen jarraituko du; baztertu dituzun edukiak eta funtzioak baino ez dira egongo desaktibatuta.",
      notAsked:
        "Webgune honek ez du zure baimena behar duen ezer erabiltzen; horregatik, ez dizu eskatzen.",
    },
    withdraw: {
      heading: "Iritziz aldatzea",
      text: "Zure baimena edozein unetan ken dezakezu, eman zenuen bezain erraz. Orduan, jada baimenduta ez dagoena ezabatu egiten da, eta ez da gehiago irakurtzen.",
      lawful:
        "Baimena kentzeak ez dio eragiten kendu aurretik baimen horretan oinarrituta egindako tratamenduaren zilegitasunari.",
      kept: "Zure erabakia, baiezkoa nahiz ezezkoa izan, denbora honetan gordetzen da: {duration}. Gero, berriro galdetuko dizugu.",
      undecided:
        "Oraindik ez duzu erabaki. Erabaki arte, baimenik behar ez duena baino ez da erabiltzen.",
      decided: "Indarrean dago data honetan hartu zenuen erabakia: {date}.",
      saved: "Zure erabakia gorde da.",
      allow: "Hau baimentzen dut",
      save: "Gorde nire erabakia",
      withdrawAll: "Kendu baimen guztiak",
      link: "Ikusi eta aldatu nire aukera",
    },
    audience: {
      heading: "Estatistika anonimoen aurka egitea",
      text: "Zerbitzu hauetarako, webgune honek herrialde batzuetako legeak estatistika anonimoetarako, goian adierazitako baldintzetan, ezartzen duen salbuespena erabiltzen du: {services}. Hala ere, horien aurka egin dezakezu; orduan, ez da ezer irakurtzen zure gailutik horretarako, eta zure bisitak ez dira zenbatzen.",
      counted: "Ez duzu aurka egin.",
      objected: "Aurka egin duzu: zure bisitak ez dira zenbatzen.",
      object: "Ez zenbatu nire bisitak",
      undo: "Kendu nire aurkakotasuna",
    },
    browsers: {
      heading: "Zure nabigatzailearen ezarpenak",
      text: "Cookieak zure nabigatzailean ere ezaba edo blokea ditzakezu. Orduan, baliteke webguneak zure saioa irekita ez mantentzea edo berriro galdetzea.",
      help: "Nabigatzaileen egileek azaltzen dute nola egin:",
    },
    signals: {
      heading: "Zure nabigatzailearen seinaleak",
      text: "Zure nabigatzaileak Global Privacy Control seinalea bidaltzen badu, marketina baztertzen duzula eta audientzia-neurketaren aurka egiten duzula ulertzen dugu.",
      received: "Zure nabigatzaileak seinale hori bidaltzen du, eta errespetatu egiten dugu.",
      notReceived: "Une honetan, zure nabigatzaileak ez du seinale hori bidaltzen.",
    },
    rights: {
      heading: "Zure eskubideak",
      text: "Eskubidea duzu zure datu pertsonalak eskuratzeko, zuzenarazteko eta ezabarazteko, haien tratamendua mugarazteko, datuak formatu eramangarri batean jasotzeko eta haien tratamenduaren aurka egiteko.",
      contact:
        "Eskubide horiek erabiltzeko, idatzi orri honen hasieran adierazitako harremanetarako helbidera.",
      complaint:
        "Erreklamazioa ere aurkez dezakezu datuak babesteko agintaritza batean, bereziki bizi zaren, lan egiten duzun edo zure eskubideak urratu direla uste duzun lekuan (Espainian, Datuak Babesteko Espainiako Agentzia; Euskadiko sektore publikoan, Datuak Babesteko Euskal Agintaritza).",
      authority: "Webgune honi dagokion kontrol-agintaritza:",
    },
    devices: {
      heading: "Non aplikatzen den zure erabakia",
      text: "Zure erabakia gailu honetako nabigatzaile honetan aplikatzen da. Gainerako nabigatzaileek eta gailuek beren aldetik galdetzen dute.",
      domain: "{domain} domeinuko webgune guztietan aplikatzen da.",
    },
    changes: {
      heading: "Politika honen bertsioak",
      entry: "{version}. bertsioa, {date}",
      first: "lehen bertsioa",
      formats: "Politika hau beste formatu batzuetan:",
      plainText: "testu arrunta",
      print:
        "Paperean edo PDF fitxategi batean gordetzeko, erabili zure nabigatzailearen inprimatze-funtzioa.",
    },
    audit: {
      heading: "Azken egiaztapena",
      text: "Data: {date}. Nabigatzaile batek automatikoki bisitatu zuen webgune hau, eta bertan benetan gordetzen eta irakurtzen dena politika honen {version}. bertsioarekin alderatu zuen.",
      clean: "Ez zuen alderik aurkitu.",
      findings: {
        one: "Zuzendu beharreko puntu {count} aurkitu zuen.",
        other: "Zuzendu beharreko {count} puntu aurkitu zituen.",
      },
      never: "Oraindik ez da webgune honen egiaztapen automatikorik erregistratu.",
    },
  },
  diff: {
    none: "Ez da ezer aldatu.",
    material: "berriro galdetuko dizugu",
    changes: {
      "site-changed": "Webgunearen datuak aldatu dira: {name}",
      "provider-added": "Hornitzaile berria: {name}",
      "provider-removed": "Jada agertzen ez den hornitzailea: {name}",
      "provider-edited": "{name} hornitzailearen datuak aldatu dira",
      "category-added": "Kategoria berria: {name}",
      "category-removed": "Jada erabiltzen ez den kategoria: {name}",
      "category-edited": "{name} kategoriaren deskribapena aldatu da",
      "service-added": "Zerbitzu berria: {name}",
      "service-removed": "Jada erabiltzen ez den zerbitzua: {name}",
      "category-changed": "{name} zerbitzua {from} kategoriatik {to} kategoriara aldatu da",
      "consent-changed": "{name} zerbitzuak zure baimena behar du orain",
      "consent-dropped": "{name} zerbitzuak ez du jada baimenik behar",
      "ground-changed": "{name} zerbitzuak baimenik ez behar izateko arrazoia aldatu da",
      "provider-changed": "{name} zerbitzuaren hornitzaile berria: {to}; lehengoa: {from}",
      "recipient-added": "{to} erakundeak ere jasotzen ditu orain {name} zerbitzuaren datuak",
      "recipient-removed": "{from} erakundeak ez ditu jada jasotzen {name} zerbitzuaren datuak",
      "name-changed": "Izen berria: {name}; lehengoa: {from}",
      "areas-changed": "{name} zerbitzua webgunearen beste atal batzuetan erabiltzen da",
      "hosts-changed": "{name} zerbitzuak beste helbide batzuetatik kargatzen ditu edukiak",
      "legal-basis-changed": "{name} zerbitzuaren oinarri juridikoa aldatu da",
      "item-added": "Berria {service} zerbitzuan: {name}",
      "item-removed": "Jada ez da erabiltzen {service} zerbitzuan: {name}",
      "purpose-added": "{name} ({service}), helburu gehigarria: {to}",
      "lifetime-changed": "{name} ({service}), iraupen berria: {to}; lehengoa: {from}",
      "party-changed": "{name} ({service}), orain: {to}; lehen: {from}",
      "item-changed": "Deskribapena aldatu da: {name} ({service})",
    },
    reasons: {
      service: "Zerbitzu honetarako ez zen lehenago baimenik eman.",
      provider: "Lehengo baimena ez zen erakunde honentzat eman.",
      purpose: "Lehengo baimena beste helburu batzuetarako eman zen.",
      lifetime: "Lehengo baimena denbora laburragorako eman zen.",
      party: "Lehengo baimena webgune honek bakarrik gordetzeko eman zen.",
      category: "Lehengo baimena beste kategoria baterako eman zen.",
      consent: "Orain arte ez zaio inori honi buruz galdetu.",
    },
  },
} as const satisfies Locale;
