import type { Locale } from "./locale.ts";

/** Irish. Names that are filled in stand behind a generic noun or a colon, so that nothing mutates them. */
export const ga = {
  words: {
    session: "go dtí go ndúntar an brabhsálaí",
    persistent: "go dtí go scriostar é",
    notStored: "ní stóráiltear é",
    renewed: "{duration}, athnuaite le gach cuairt",
    firstParty: "céad pháirtí",
    thirdParty: "tríú páirtí",
    thirdPartyOf: "tríú páirtí, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "fianán",
    localStorage: "stóras logánta",
    sessionStorage: "stóras seisiúin",
    indexedDB: "bunachar sonraí an bhrabhsálaí",
    cacheStorage: "taisce an bhrabhsálaí",
    serviceWorker: "script chúlra",
    fingerprint: "méarlorg gléis",
  },
  categories: {
    necessary: {
      name: "Riachtanach",
      description:
        "Gan iad, ní féidir leis an suíomh an rud a iarrann tú air a dhéanamh, mar shampla tú a choinneáil logáilte isteach nó cuimhneamh ar do chinneadh faoi fhianáin. Níl toiliú ag teastáil lena n-aghaidh.",
    },
    preferences: {
      name: "Sainroghanna",
      description:
        "Cuimhníonn siad ar shocruithe a fhágann go bhfuil an suíomh níos áisiúla duit. Ní úsáidtear iad ach le do thoiliú, mura luaitear sa tábla cén fáth nach bhfuil gá leis.",
    },
    statistical: {
      name: "Staidreamh",
      description:
        "Taispeánann siad cé mhéad duine a thugann cuairt ar an suíomh agus cé na leathanaigh a léann siad. Díolmhaíonn dlí tíortha áirithe ó thoiliú iad ar choinníollacha: is ar mhaithe leis an suíomh seo amháin iad, ní thugann siad ach staidreamh anaithnid, ní chuirtear le sonraí eile iad, ní leantar aon duine ó shuíomh go suíomh leo, agus is féidir leat agóid a dhéanamh ina gcoinne. Deirtear sa tábla cá mbraitheann an suíomh seo air sin; i ngach cás eile, ní úsáidtear iad ach le do thoiliú.",
    },
    marketing: {
      name: "Margaíocht agus ábhar ó thríú páirtithe",
      description:
        "Úsáidtear iad chun fógraíocht a roghnú nó a thomhas, nó chun ábhar ó sheirbhísí eile a thaispeáint. D’fhéadfadh na seirbhísí sin tú a aithint ó shuíomh gréasáin go suíomh gréasáin. Ní úsáidtear iad ach le do thoiliú.",
    },
  },
  parties: {
    first: {
      name: "Céad pháirtí",
      description: "Is leis an suíomh seo iad, agus ní léann aon suíomh eile iad.",
    },
    third: {
      name: "Tríú páirtí",
      description:
        "Is le heagraíocht eile iad, a bhfuil a hábhar nó a seirbhís ina cuid den leathanach. D’fhéadfadh an eagraíocht sin do bhrabhsálaí a aithint ar shuíomhanna eile freisin.",
    },
  },
  grounds: {
    "consent-choice": "cuimhníonn sé ar do rogha faoi fhianáin",
    authentication: "coinníonn sé logáilte isteach tú",
    basket: "coinníonn sé do chiseán",
    customisation: "coinníonn sé socrú a d’iarr tú",
    "load-balancing": "roinneann sé cuairteanna idir freastalaithe",
    "paywall-metering": "comhaireann sé na hailt saor in aisce atá léite agat",
    "audience-measurement":
      "braitheann an suíomh seo ar an díolúine dhlíthiúil i leith staidreamh anaithnid",
    security: "cosnaíonn sé an suíomh agus a chuairteoirí",
    transmission: "ní féidir an leathanach a tharchur gan é",
  },
  legalBases: {
    consent: "toiliú",
    contract: "conradh a chomhlíonadh",
    "legal-obligation": "oibleagáid dhlíthiúil",
    "vital-interests": "leasanna ríthábhachtacha",
    "public-task": "cúram a dhéantar ar mhaithe le leas an phobail",
    "legitimate-interests": "leasanna dlisteanacha",
  },
  safeguards: {
    adequacy: "cinneadh leordhóthanachta ón gCoimisiún Eorpach",
    scc: "clásail chonarthacha chaighdeánacha",
    bcr: "rialacha ceangailteacha corparáideacha",
    derogation: "maolú i gcás staideanna sonracha",
  },
  areas: {
    front: "cuid phoiblí",
    back: "cuid riaracháin",
    frontAndBack: "cuid phoiblí agus cuid riaracháin",
  },
  policy: {
    title: "Beartas fianán",
    published: "Leagan {version}, foilsithe an {date}.",
    draft: "Dréacht dar dáta {date}, nár foilsíodh go fóill.",
    superseded: "Tá leagan níos nuaí tagtha in áit an leagain seo.",
    current: "Léigh an leagan atá i bhfeidhm",
    contents: "Ar an leathanach seo",
    who: {
      heading: "Cé atá freagrach",
      text: "Rialaitheoir an tsuímh gréasáin {site}: {controller}. Is é an rialaitheoir a chinneann cad a stórálann an suíomh ar do ghléas, agus cén fáth.",
      address: "Seoladh: {address}",
      email: "Ríomhphost: {email}",
      phone: "Guthán: {phone}",
      officer: "Oifigeach cosanta sonraí: {contact}",
      review: "Déanfar athbhreithniú ar an mbeartas seo faoin {date} ar a dhéanaí.",
    },
    what: {
      heading: "Cad is fianán ann",
      cookie:
        "Is éard is fianán ann ná téacs gearr a iarrann suíomh gréasáin ar do bhrabhsálaí a choinneáil. Seolann an brabhsálaí ar ais é le hiarratais níos déanaí, ionas gur féidir leis an suíomh é a aithint ó leathanach go leathanach, nó ó chuairt go cuairt.",
      others:
        "Tá feidhm ag na rialacha céanna maidir le gach rud eile a stóráiltear ar do ghléas nó a léitear uaidh: stóras logánta an bhrabhsálaí, a bhunachair sonraí agus a thaiscí, scripteanna a ritheann sa chúlra, íomhánna dofheicthe (“picteilíní”) agus seoltaí a bhfuil aitheantóir iontu, agus tréithe an ghléis a léitear chun é a aithint (“méarlorg”). Ar an leathanach seo, ciallaíonn “fianáin” na rudaí sin go léir.",
    },
    which: {
      heading: "Cé na fianáin a bhfuil do thoiliú ag teastáil lena n-aghaidh",
      intro: "Braitheann sé sin ar an gcuspóir atá leo, ní ar an gcaoi a n-oibríonn siad.",
    },
    table: {
      heading: "Na fianáin a úsáidimid",
      caption: "An méid a stórálann an suíomh gréasáin {site} ar do ghléas nó a léann sé uaidh",
      columns: {
        provider: "Soláthraí seirbhíse",
        function: "Feidhm agus áit",
        item: "Fianán",
        purpose: "Cuspóir",
        duration: "Fad ama",
      },
      consent: "{category}: {need}",
      needsConsent: "le do thoiliú amháin",
      needsNone: "níl toiliú ag teastáil",
      exempt: "níl toiliú ag teastáil, mar {ground}",
      legalBasis: "Bunús dlí: {basis}",
      recipients: "Faighteoirí eile: {names}",
      loadsFrom: "Lódáiltear ábhar ó",
      nothingStored: "níl aon cheann dearbhaithe",
    },
    third: {
      heading: "Tríú páirtithe",
      none: "Ní stórálann aon tríú páirtí aon rud ar do ghléas tríd an suíomh seo, agus ní léann aon tríú páirtí aon rud uaidh.",
      intro:
        "D’fhéadfadh na heagraíochtaí seo faisnéis a stóráil nó a fháil trí na seirbhísí atá luaite thuas:",
      privacyPolicy: "Beartas príobháideachais",
      roles: {
        controller: "úsáideann sí an fhaisnéis chun a críocha féin",
        processor: "ní úsáideann sí an fhaisnéis ach de réir ár dtreoracha",
      },
      transfer: "aistríonn sí sonraí chuig an tír seo: {country} (coimirce: {safeguard})",
    },
    choice: {
      heading: "Glacadh nó diúltú",
      ask: "Ar do chéad chuairt, fiafraímid díot cad is mian leat. Is féidir leat glacadh le gach rud, diúltú do gach rud, nó cinneadh a dhéanamh de réir catagóire agus de réir seirbhíse. Go dtí go ndéanann tú cinneadh, ní úsáidtear ach an rud nach bhfuil toiliú ag teastáil lena aghaidh.",
      consequences:
        "Má ghlacann tú, féadfaidh na seirbhísí ar ghlac tú leo na fianáin atá liostaithe thuas a stóráil agus a léamh. Má dhiúltaíonn tú, leanann an suíomh ag obair; níl múchta ach an t-ábhar agus na feidhmeanna ar dhiúltaigh tú dóibh.",
      notAsked:
        "Ní úsáideann an suíomh seo aon rud a bhfuil do thoiliú ag teastáil lena aghaidh, agus mar sin ní iarrann sé é.",
    },
    withdraw: {
      heading: "D’intinn a athrú",
      text: "Is féidir leat do thoiliú a tharraingt siar am ar bith, chomh héasca céanna agus a thug tú é. Scriostar ansin an rud nach gceadaítear a thuilleadh, agus ní léitear arís é.",
      lawful:
        "Ní dhéanann tarraingt siar an toilithe difear do dhlíthiúlacht na próiseála a rinneadh ar bhonn an toilithe sular tarraingíodh siar é.",
      kept: "Coinnítear do chinneadh, bíodh sé dearfach nó diúltach, ar feadh na tréimhse seo: {duration}. Ina dhiaidh sin, fiafraímid díot arís.",
      undecided:
        "Níl cinneadh déanta agat fós. Go dtí sin, ní úsáidtear ach an rud nach bhfuil toiliú ag teastáil lena aghaidh.",
      decided: "Tá feidhm ag do chinneadh dar dáta {date}.",
      saved: "Tá do chinneadh sábháilte.",
      allow: "Ceadaím",
      save: "Sábháil mo chinneadh",
      withdrawAll: "Tarraing siar gach toiliú",
      link: "Féach ar mo rogha agus athraigh í",
    },
    audience: {
      heading: "Agóid a dhéanamh i gcoinne staidrimh anaithnid",
      text: "I gcás na seirbhísí seo, braitheann an suíomh seo ar an díolúine ón gceanglas toilithe a thugann dlí tíortha áirithe do staidreamh anaithnid ar na coinníollacha atá luaite thuas: {services}. Is féidir leat agóid a dhéanamh ina gcoinne mar sin féin; ní léitear aon rud ó do ghléas chuige sin ansin, agus ní chomhairtear do chuairteanna.",
      counted: "Níl agóid déanta agat.",
      objected: "Tá agóid déanta agat: ní chomhairtear do chuairteanna.",
      object: "Ná comhair mo chuairteanna",
      undo: "Tarraing siar m’agóid",
    },
    browsers: {
      heading: "Socruithe do bhrabhsálaí",
      text: "Is féidir leat fianáin a scriosadh nó a bhlocáil i do bhrabhsálaí freisin. D’fhéadfadh sé nach gcoinneodh an suíomh logáilte isteach tú a thuilleadh ansin, nó go bhfiafródh sé díot arís.",
      help: "Míníonn lucht déanta na mbrabhsálaithe conas é sin a dhéanamh:",
    },
    signals: {
      heading: "Comharthaí ó do bhrabhsálaí",
      text: "Má sheolann do bhrabhsálaí an comhartha Global Privacy Control, glacaimid leis mar dhiúltú don mhargaíocht agus mar agóid i gcoinne thomhas na gcuairteanna.",
      received: "Tá do bhrabhsálaí ag seoladh an chomhartha seo, agus cloímid leis.",
      notReceived: "Níl do bhrabhsálaí ag seoladh an chomhartha seo faoi láthair.",
    },
    rights: {
      heading: "Do chearta",
      text: "Tá sé de cheart agat rochtain a fháil ar do shonraí pearsanta, a iarraidh go ndéanfaí iad a cheartú nó a léirscriosadh nó go gcuirfí srian lena bpróiseáil, iad a fháil i bhformáid iniompartha, agus agóid a dhéanamh i gcoinne a bpróiseála.",
      contact:
        "Chun na cearta sin a fheidhmiú, scríobh chuig an seoladh teagmhála ag barr an leathanaigh seo.",
      complaint:
        "Is féidir leat gearán a dhéanamh le húdarás cosanta sonraí freisin, go háirithe san áit a bhfuil cónaí ort, san áit a n-oibríonn tú, nó san áit ar dóigh leat gur sáraíodh do chearta (in Éirinn, an Coimisiún um Chosaint Sonraí).",
      authority: "An t-údarás don suíomh seo:",
    },
    devices: {
      heading: "Cá bhfuil feidhm ag do chinneadh",
      text: "Tá feidhm ag do chinneadh maidir leis an mbrabhsálaí seo ar an ngléas seo. Fiafraítear díot ar leithligh i mbrabhsálaithe eile agus ar ghléasanna eile.",
      domain: "Tá feidhm aige maidir leis na suíomhanna uile faoin bhfearann {domain}.",
    },
    changes: {
      heading: "Leaganacha den bheartas seo",
      entry: "Leagan {version}, {date}",
      first: "an chéad leagan",
      formats: "An beartas seo i bhformáidí eile:",
      plainText: "gnáth-théacs",
      print:
        "Chun é a choinneáil ar pháipéar nó mar chomhad PDF, úsáid feidhm phriontála do bhrabhsálaí.",
    },
    audit: {
      heading: "An tseiceáil is déanaí",
      text: "An {date}, thug brabhsálaí cuairt ar an suíomh seo go huathoibríoch agus chuir sé an méid a stóráiltear agus a léitear i ndáiríre i gcomparáid le leagan {version} den bheartas seo.",
      clean: "Níor aimsigh sé aon difríocht.",
      findings: {
        one: "D’aimsigh sé {count} phointe amháin le ceartú.",
        two: "D’aimsigh sé {count} phointe le ceartú.",
        few: "D’aimsigh sé {count} phointe le ceartú.",
        many: "D’aimsigh sé {count} bpointe le ceartú.",
        other: "D’aimsigh sé {count} pointe le ceartú.",
      },
      never: "Níor taifeadadh aon seiceáil uathoibríoch ar an suíomh seo go fóill.",
    },
  },
  diff: {
    none: "Níor athraigh aon rud.",
    material: "fiafraímid díot arís",
    changes: {
      "site-changed": "Athraíodh sonraí an tsuímh: {name}",
      "provider-added": "Soláthraí nua: {name}",
      "provider-removed": "Soláthraí nach luaitear a thuilleadh: {name}",
      "provider-edited": "Athraíodh sonraí an tsoláthraí: {name}",
      "category-added": "Catagóir nua: {name}",
      "category-removed": "Catagóir nach n-úsáidtear a thuilleadh: {name}",
      "category-edited": "Athraíodh an cur síos ar an gcatagóir “{name}”",
      "service-added": "Seirbhís nua: {name}",
      "service-removed": "Seirbhís nach n-úsáidtear a thuilleadh: {name}",
      "category-changed":
        "Aistríodh an tseirbhís “{name}” ón gcatagóir “{from}” go dtí an chatagóir “{to}”",
      "consent-changed": "Tá do thoiliú ag teastáil anois don tseirbhís “{name}”",
      "consent-dropped": "Níl toiliú ag teastáil a thuilleadh don tseirbhís “{name}”",
      "ground-changed": "Athraíodh an fáth nach bhfuil toiliú ag teastáil don tseirbhís “{name}”",
      "provider-changed":
        "Athraíodh soláthraí na seirbhíse “{name}”: {to} anois, {from} roimhe seo",
      "recipient-added": "Faighteoir nua sonraí ón tseirbhís “{name}”: {to}",
      "recipient-removed":
        "Eagraíocht nach bhfaigheann sonraí ón tseirbhís “{name}” a thuilleadh: {from}",
      "name-changed": "Ainm nua ar an tseirbhís “{from}”: “{name}”",
      "areas-changed": "Úsáidtear an tseirbhís “{name}” i gcodanna eile den suíomh",
      "hosts-changed": "Lódálann an tseirbhís “{name}” ábhar ó sheoltaí eile",
      "legal-basis-changed": "Athraíodh bunús dlí na seirbhíse “{name}”",
      "item-added": "Nua sa tseirbhís “{service}”: {name}",
      "item-removed": "Ní úsáidtear a thuilleadh sa tseirbhís “{service}”: {name}",
      "purpose-added": "{name} ({service}): cuspóir breise: {to}",
      "lifetime-changed": "{name} ({service}): fad ama anois: {to}; roimhe seo: {from}",
      "party-changed": "{name} ({service}): {to} anois; roimhe seo: {from}",
      "item-changed": "{name} ({service}): athraíodh an cur síos",
    },
    reasons: {
      service: "Níor tugadh toiliú don tseirbhís seo roimhe seo.",
      provider: "Níor bhain an toiliú a tugadh roimhe seo leis an eagraíocht seo.",
      purpose: "Le haghaidh cuspóirí eile a tugadh an toiliú roimhe seo.",
      lifetime: "Le haghaidh tréimhse níos giorra a tugadh an toiliú roimhe seo.",
      party: "Le haghaidh stórála ag an suíomh seo amháin a tugadh an toiliú roimhe seo.",
      category: "Le haghaidh catagóire eile a tugadh an toiliú roimhe seo.",
      consent: "Níor fiafraíodh d’aon duine faoi roimhe seo.",
    },
  },
} as const satisfies Locale;
