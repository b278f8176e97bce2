import type { Locale } from "./locale.ts";

/** Icelandic: “vafrakökur” is the word of Persónuvernd. Named so because `is` is a word of TypeScript. */
export const isLocale = {
  words: {
    session: "þar til vafranum er lokað",
    persistent: "þar til henni er eytt",
    notStored: "ekki vistað",
    renewed: "{duration}, endurnýjast við hverja heimsókn",
    firstParty: "fyrsti aðili",
    thirdParty: "þriðji aðili",
    thirdPartyOf: "þriðji aðili, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "vafrakaka",
    localStorage: "staðbundin geymsla",
    sessionStorage: "lotugeymsla",
    indexedDB: "gagnagrunnur vafrans",
    cacheStorage: "skyndiminni vafrans",
    serviceWorker: "bakgrunnsforrit vafrans",
    fingerprint: "fingrafar tækisins",
  },
  categories: {
    necessary: {
      name: "Nauðsynlegar",
      description:
        "Án þeirra getur vefurinn ekki gert það sem þú biður um, til dæmis viðhaldið innskráningu þinni eða munað hvað þú ákvaðst um vafrakökur. Þær þarfnast ekki samþykkis.",
    },
    preferences: {
      name: "Kjörstillingar",
      description:
        "Þær muna stillingar sem gera vefinn þægilegri fyrir þig. Þær eru aðeins notaðar með samþykki þínu, nema fram komi í töflunni hvers vegna þess er ekki þörf.",
    },
    statistical: {
      name: "Tölfræði",
      description:
        "Þær sýna hversu margir heimsækja vefinn og hvaða síður þeir lesa. Lög sumra landa gera, að vissum skilyrðum uppfylltum, ekki kröfu um samþykki fyrir þeim: þær þjóna aðeins þessum vef, skila aðeins nafnlausri tölfræði, eru ekki samkeyrðar við önnur gögn, fylgja engum frá einum vef til annars og þú getur andmælt þeim. Í töflunni kemur fram hvar þessi vefur byggir á því. Í öllum öðrum tilvikum eru þær aðeins notaðar með samþykki þínu.",
    },
    marketing: {
      name: "Markaðssetning og efni frá þriðja aðila",
      description:
        "Þær eru notaðar til að velja eða mæla auglýsingar eða til að birta efni frá annarri þjónustu, sem getur þekkt þig frá einum vef til annars. Þær eru aðeins notaðar með samþykki þínu.",
    },
  },
  parties: {
    first: {
      name: "Fyrsti aðili",
      description: "Vafrakakan tilheyrir þessum vef og aðeins þessi vefur les hana.",
    },
    third: {
      name: "Þriðji aðili",
      description:
        "Vafrakakan tilheyrir öðrum aðila og efni eða þjónusta frá honum er hluti af síðunni. Sá aðili getur einnig þekkt vafrann þinn á öðrum vefjum.",
    },
  },
  grounds: {
    "consent-choice": "hún man val þitt um vafrakökur",
    authentication: "hún viðheldur innskráningu þinni",
    basket: "hún geymir innkaupakörfuna þína",
    customisation: "hún geymir stillingu sem þú baðst um",
    "load-balancing": "hún dreifir heimsóknum á netþjóna",
    "paywall-metering": "hún telur ókeypis greinar sem þú hefur lesið",
    "audience-measurement": "þessi vefur byggir á lögbundinni undanþágu fyrir nafnlausa tölfræði",
    security: "hún verndar vefinn og gesti hans",
    transmission: "ekki er hægt að senda síðuna án hennar",
  },
  legalBases: {
    consent: "samþykki",
    contract: "efndir samnings",
    "legal-obligation": "lagaskylda",
    "vital-interests": "brýnir hagsmunir",
    "public-task": "verkefni í þágu almannahagsmuna",
    "legitimate-interests": "lögmætir hagsmunir",
  },
  safeguards: {
    adequacy: "ákvörðun framkvæmdastjórnar Evrópusambandsins um fullnægjandi vernd",
    scc: "staðlaðir samningsskilmálar",
    bcr: "bindandi fyrirtækjareglur",
    derogation: "undanþága vegna sérstakra aðstæðna",
  },
  areas: {
    front: "opinn hluti",
    back: "umsjónarhluti",
    frontAndBack: "opinn hluti og umsjónarhluti",
  },
  policy: {
    title: "Stefna um vafrakökur",
    published: "Útgáfa {version}, birt {date}.",
    draft: "Drög frá {date}, hafa ekki enn verið birt.",
    superseded: "Nýrri útgáfa hefur komið í stað þessarar.",
    current: "Lesa gildandi útgáfu",
    contents: "Á þessari síðu",
    who: {
      heading: "Hver ber ábyrgð",
      text: "{controller} ber ábyrgð á vefnum {site} og ákveður hvað er vistað á tækinu þínu og hvers vegna.",
      address: "Heimilisfang: {address}",
      email: "Netfang: {email}",
      phone: "Sími: {phone}",
      officer: "Persónuverndarfulltrúi: {contact}",
      review: "Stefnan verður endurskoðuð eigi síðar en {date}.",
    },
    what: {
      heading: "Hvað er vafrakaka",
      cookie:
        "Vafrakaka (á ensku cookie) er stuttur texti sem vefur biður vafrann þinn að geyma. Vafrinn sendir hann aftur með síðari beiðnum svo að vefurinn geti þekkt vafrann frá einni síðu, eða einni heimsókn, til þeirrar næstu.",
      others:
        "Sömu reglur gilda um allt annað sem er vistað á tækinu þínu eða lesið af því: staðbundna geymslu vafrans, gagnagrunna hans og skyndiminni, forrit sem hann keyrir í bakgrunni, ósýnilegar myndir („vefvita“) og vefslóðir sem bera auðkenni, og eiginleika tækisins sem eru lesnir til að þekkja það („fingraför“). Á þessari síðu nær orðið „vafrakökur“ yfir allt þetta.",
    },
    which: {
      heading: "Hvaða vafrakökur þarfnast samþykkis þíns",
      intro: "Það ræðst af því til hvers þær eru notaðar, ekki af því hvernig þær virka.",
    },
    table: {
      heading: "Vafrakökur sem við notum",
      caption: "Það sem {site} vistar á tækinu þínu eða les af því",
      columns: {
        provider: "Þjónustuveitandi",
        function: "Hlutverk og staðsetning",
        item: "Vafrakaka",
        purpose: "Tilgangur",
        duration: "Gildistími",
      },
      consent: "{category}: {need}",
      needsConsent: "aðeins með samþykki þínu",
      needsNone: "samþykkis er ekki þörf",
      exempt: "samþykkis er ekki þörf þar sem {ground}",
      legalBasis: "Vinnsluheimild: {basis}",
      recipients: "Aðrir viðtakendur: {names}",
      loadsFrom: "Sækir efni frá",
      nothingStored: "ekkert tilgreint",
    },
    third: {
      heading: "Þriðju aðilar",
      none: "Enginn þriðji aðili vistar neitt á tækinu þínu eða les neitt af því í gegnum þennan vef.",
      intro:
        "Þessir aðilar geta vistað upplýsingar eða tekið við þeim í gegnum þjónustuna sem nefnd er hér að ofan:",
      privacyPolicy: "Persónuverndarstefna",
      roles: {
        controller: "notar upplýsingarnar í eigin tilgangi",
        processor: "notar upplýsingarnar aðeins samkvæmt fyrirmælum okkar",
      },
      transfer: "flytur gögn til eftirfarandi lands: {country} (verndarráðstöfun: {safeguard})",
    },
    choice: {
      heading: "Samþykkja eða hafna",
      ask: "Við fyrstu heimsókn þína spyrjum við hvað þú vilt. Þú getur samþykkt allt, hafnað öllu eða ákveðið eftir flokkum og þjónustu. Þar til þú hefur ákveðið þig er aðeins notað það sem þarfnast ekki samþykkis.",
      consequences:
        "Ef þú samþykkir má þjónustan sem þú samþykktir vista og lesa vafrakökurnar sem taldar eru upp hér að ofan. Ef þú hafnar virkar vefurinn áfram. Aðeins það efni og sú virkni sem þú hafnaðir er ekki tiltæk.",
      notAsked: "Þessi vefur notar ekkert sem þarfnast samþykkis þíns og biður því ekki um það.",
    },
    withdraw: {
      heading: "Skipta um skoðun",
      text: "Þú getur afturkallað samþykki þitt hvenær sem er, jafn auðveldlega og þú veittir það. Því sem er ekki lengur leyft er þá eytt og það er ekki lesið framar.",
      lawful:
        "Afturköllun samþykkis hefur ekki áhrif á lögmæti vinnslu á grundvelli samþykkisins fram að afturkölluninni.",
      kept: "Ákvörðun þín er geymd í eftirfarandi tíma, hvort sem hún er já eða nei: {duration}. Að honum liðnum spyrjum við aftur.",
      undecided:
        "Þú hefur ekki ákveðið þig enn. Þangað til er aðeins notað það sem þarfnast ekki samþykkis.",
      decided: "Ákvörðun þín frá {date} gildir.",
      saved: "Ákvörðun þín hefur verið vistuð.",
      allow: "Ég leyfi",
      save: "Vista ákvörðun mína",
      withdrawAll: "Afturkalla allt samþykki",
      link: "Skoða val mitt og breyta því",
    },
    audience: {
      heading: "Andmæla nafnlausri tölfræði",
      text: "Fyrir eftirfarandi þjónustu byggir þessi vefur á þeirri undanþágu frá kröfu um samþykki sem lög sumra landa veita fyrir nafnlausa tölfræði með þeim skilyrðum sem nefnd eru hér að ofan: {services}. Þú getur samt sem áður andmælt henni. Þá er ekkert lesið af tækinu þínu vegna hennar og heimsóknir þínar eru ekki taldar.",
      counted: "Þú hefur ekki andmælt.",
      objected: "Þú hefur andmælt: heimsóknir þínar eru ekki taldar.",
      object: "Ekki telja heimsóknir mínar",
      undo: "Draga andmæli mín til baka",
    },
    browsers: {
      heading: "Stillingar vafrans þíns",
      text: "Þú getur einnig eytt vafrakökum eða lokað fyrir þær í vafranum þínum. Þá getur verið að vefurinn viðhaldi ekki lengur innskráningu þinni eða spyrji þig aftur.",
      help: "Framleiðendur vafranna útskýra hvernig það er gert:",
    },
    signals: {
      heading: "Merki frá vafranum þínum",
      text: "Ef vafrinn þinn sendir merkið Global Privacy Control lítum við á það sem höfnun á markaðssetningu og andmæli við aðsóknarmælingum.",
      received: "Vafrinn þinn sendir þetta merki og við virðum það.",
      notReceived: "Vafrinn þinn sendir ekki þetta merki eins og er.",
    },
    rights: {
      heading: "Réttindi þín",
      text: "Þú átt rétt á aðgangi að persónuupplýsingum þínum, að fá þær leiðréttar eða þeim eytt, að fá vinnslu þeirra takmarkaða, að fá þær afhentar á flytjanlegu formi og að andmæla vinnslu þeirra.",
      contact:
        "Til að nýta þessi réttindi getur þú skrifað til þess tengiliðar sem nefndur er efst á þessari síðu.",
      complaint:
        "Þú getur einnig lagt fram kvörtun hjá persónuverndaryfirvaldi, einkum þar sem þú býrð, þar sem þú starfar eða þar sem þú telur að brotið hafi verið á réttindum þínum (á Íslandi er það Persónuvernd).",
      authority: "Eftirlitsyfirvald fyrir þennan vef:",
    },
    devices: {
      heading: "Hvar ákvörðun þín gildir",
      text: "Ákvörðun þín gildir fyrir þennan vafra á þessu tæki. Aðrir vafrar og tæki spyrja sérstaklega.",
      domain: "Hún gildir fyrir alla vefi undir léninu {domain}.",
    },
    changes: {
      heading: "Útgáfur þessarar stefnu",
      entry: "Útgáfa {version}, {date}",
      first: "fyrsta útgáfa",
      formats: "Þessi stefna á öðru formi:",
      plainText: "hreinn texti",
      print: "Til að geyma stefnuna á pappír eða sem PDF-skjal getur þú notað prentaðgerð vafrans.",
    },
    audit: {
      heading: "Síðasta athugun",
      text: "Hinn {date} heimsótti vafri þennan vef sjálfvirkt og bar það sem er í raun vistað og lesið saman við útgáfu {version} af þessari stefnu.",
      clean: "Enginn munur fannst.",
      findings: {
        one: "{count} atriði fannst sem þarf að leiðrétta.",
        other: "{count} atriði fundust sem þarf að leiðrétta.",
      },
      never: "Engin sjálfvirk athugun á þessum vef hefur enn verið skráð.",
    },
  },
  diff: {
    none: "Ekkert hefur breyst.",
    material: "við spyrjum aftur",
    changes: {
      "site-changed": "Upplýsingar um vefinn breyttust: {name}",
      "provider-added": "Nýr þjónustuveitandi: {name}",
      "provider-removed": "Þjónustuveitandi sem er ekki lengur tilgreindur: {name}",
      "provider-edited": "Upplýsingar um þjónustuveitandann {name} breyttust",
      "category-added": "Nýr flokkur: {name}",
      "category-removed": "Flokkur sem er ekki lengur notaður: {name}",
      "category-edited": "Lýsingin á flokknum {name} breyttist",
      "service-added": "Ný þjónusta: {name}",
      "service-removed": "Þjónusta sem er ekki lengur notuð: {name}",
      "category-changed": "Þjónustan {name} færðist úr flokknum {from} í flokkinn {to}",
      "consent-changed": "Þjónustan {name} þarfnast nú samþykkis þíns",
      "consent-dropped": "Þjónustan {name} þarfnast ekki lengur samþykkis",
      "ground-changed": "Ástæða þess að þjónustan {name} þarfnast ekki samþykkis breyttist",
      "provider-changed": "Þjónustuna {name} veitir nú {to}, áður {from}",
      "recipient-added": "{to} tekur nú einnig við gögnum frá þjónustunni {name}",
      "recipient-removed": "{from} tekur ekki lengur við gögnum frá þjónustunni {name}",
      "name-changed": "{from} heitir nú {name}",
      "areas-changed": "Þjónustan {name} er notuð á öðrum hlutum vefsins en áður",
      "hosts-changed": "Þjónustan {name} sækir efni frá öðrum slóðum en áður",
      "legal-basis-changed": "Vinnsluheimild þjónustunnar {name} breyttist",
      "item-added": "Nýtt í þjónustunni {service}: {name}",
      "item-removed": "Ekki lengur notað í þjónustunni {service}: {name}",
      "purpose-added": "{name} ({service}) hefur einn tilgang til viðbótar: {to}",
      "lifetime-changed": "{name} ({service}), nýr gildistími: {to}; áður: {from}",
      "party-changed": "{name} ({service}) er nú: {to}; áður: {from}",
      "item-changed": "Lýsingin á {name} ({service}) breyttist",
    },
    reasons: {
      service: "Ekkert fyrra samþykki náði til þessarar þjónustu.",
      provider: "Fyrra samþykki náði ekki til þessa aðila.",
      purpose: "Fyrra samþykki var veitt í öðrum tilgangi.",
      lifetime: "Fyrra samþykki var veitt til skemmri tíma.",
      party: "Fyrra samþykki náði aðeins til vistunar á vegum þessa vefs.",
      category: "Fyrra samþykki var veitt fyrir annan flokk.",
      consent: "Enginn hefur verið spurður um þetta áður.",
    },
  },
} as const satisfies Locale;
