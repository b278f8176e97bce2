import type { Locale } from "./locale.ts";

/**
 * Welsh, with the words of the ICO and the Electoral Commission (“cydsyniad”, “sail gyfreithlon”).
 * What is filled in stands after a generic noun, so that it need not mutate.
 */
export const cy = {
  words: {
    session: "nes cau’r porwr",
    persistent: "nes ei ddileu",
    notStored: "heb ei storio",
    renewed: "{duration}, gan ailddechrau gyda phob ymweliad",
    firstParty: "parti cyntaf",
    thirdParty: "trydydd parti",
    thirdPartyOf: "trydydd parti, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "cwci",
    localStorage: "storfa leol",
    sessionStorage: "storfa sesiwn",
    indexedDB: "cronfa ddata’r porwr",
    cacheStorage: "storfa dros dro’r porwr",
    serviceWorker: "sgript gefndir",
    fingerprint: "ôl bys y ddyfais",
  },
  categories: {
    necessary: {
      name: "Angenrheidiol",
      description:
        "Hebddynt, ni all y wefan wneud yr hyn rydych yn gofyn iddi ei wneud, megis eich cadw wedi’ch mewngofnodi neu gofio eich dewis am gwcis. Nid oes angen cydsyniad ar eu cyfer.",
    },
    preferences: {
      name: "Dewisiadau personol",
      description:
        "Maent yn cofio gosodiadau sy’n gwneud y wefan yn fwy cyfleus i chi. Dim ond gyda’ch cydsyniad y cânt eu defnyddio, oni bai bod y tabl yn nodi pam nad oes ei angen.",
    },
    statistical: {
      name: "Ystadegau",
      description:
        "Maent yn dangos faint o bobl sy’n ymweld â’r wefan a pha dudalennau y maent yn eu darllen. Mae cyfraith rhai gwledydd yn eu heithrio rhag cydsyniad ar amodau: eu bod yn gwasanaethu’r wefan hon yn unig, yn creu ystadegau dienw yn unig, heb eu cyfuno â data arall, heb ddilyn neb o’r naill wefan i’r llall, a’ch bod chi’n gallu gwrthwynebu. Mae’r tabl yn nodi ble mae’r wefan hon yn dibynnu ar hynny; ym mhob achos arall, dim ond gyda’ch cydsyniad y cânt eu defnyddio.",
    },
    marketing: {
      name: "Marchnata a chynnwys trydydd parti",
      description:
        "Maent yn fodd i ddewis hysbysebion neu eu mesur, neu i ddangos cynnwys o wasanaethau eraill, a allai eich adnabod o’r naill wefan i’r llall. Dim ond gyda’ch cydsyniad y cânt eu defnyddio.",
    },
  },
  parties: {
    first: {
      name: "Parti cyntaf",
      description: "Cwci sy’n perthyn i’r wefan hon, a’r wefan hon yn unig sy’n ei ddarllen.",
    },
    third: {
      name: "Trydydd parti",
      description:
        "Cwci sy’n perthyn i sefydliad arall y mae ei gynnwys neu ei wasanaeth yn rhan o’r dudalen. Gall y sefydliad hwnnw adnabod eich porwr ar wefannau eraill hefyd.",
    },
  },
  grounds: {
    "consent-choice": "ei fod yn cofio eich dewis am gwcis",
    authentication: "ei fod yn eich cadw wedi’ch mewngofnodi",
    basket: "ei fod yn cadw cynnwys eich basged",
    customisation: "ei fod yn cadw gosodiad y gofynnoch amdano",
    "load-balancing": "ei fod yn rhannu ymweliadau rhwng gweinyddion",
    "paywall-metering": "ei fod yn cyfrif yr erthyglau am ddim rydych wedi’u darllen",
    "audience-measurement":
      "bod y wefan hon yn dibynnu ar yr eithriad cyfreithiol ar gyfer ystadegau dienw",
    security: "ei fod yn diogelu’r wefan a’i hymwelwyr",
    transmission: "na ellir trosglwyddo’r dudalen hebddo",
  },
  legalBases: {
    consent: "cydsyniad",
    contract: "cyflawni contract",
    "legal-obligation": "rhwymedigaeth gyfreithiol",
    "vital-interests": "buddiannau hanfodol",
    "public-task": "tasg gyhoeddus",
    "legitimate-interests": "buddiannau dilys",
  },
  safeguards: {
    adequacy: "penderfyniad digonolrwydd gan y Comisiwn Ewropeaidd",
    scc: "cymalau cytundebol safonol",
    bcr: "rheolau corfforaethol rhwymol",
    derogation: "rhanddirymiad ar gyfer sefyllfaoedd penodol",
  },
  areas: {
    front: "ardal gyhoeddus",
    back: "ardal weinyddu",
    frontAndBack: "ardal gyhoeddus ac ardal weinyddu",
  },
  policy: {
    title: "Polisi cwcis",
    published: "Fersiwn {version}, a gyhoeddwyd ar {date}.",
    draft: "Drafft dyddiedig {date}, heb ei gyhoeddi eto.",
    superseded: "Mae fersiwn mwy diweddar wedi disodli’r fersiwn hwn.",
    current: "Darllen y fersiwn sydd mewn grym",
    contents: "Ar y dudalen hon",
    who: {
      heading: "Pwy sy’n gyfrifol",
      text: "{controller} sy’n gyfrifol am wefan {site} ac yn penderfynu beth y mae’r wefan yn ei storio ar eich dyfais, a pham.",
      address: "Cyfeiriad: {address}",
      email: "E-bost: {email}",
      phone: "Ffôn: {phone}",
      officer: "Swyddog diogelu data: {contact}",
      review: "Caiff y polisi hwn ei adolygu erbyn {date} fan bellaf.",
    },
    what: {
      heading: "Beth yw cwci",
      cookie:
        "Testun byr y mae gwefan yn gofyn i’ch porwr ei gadw yw cwci. Mae’r porwr yn ei anfon yn ôl gyda cheisiadau diweddarach, fel y gall y wefan adnabod y porwr o un dudalen, neu o un ymweliad, i’r nesaf.",
      others:
        "Mae’r un rheolau’n berthnasol i bopeth arall sy’n cael ei storio ar eich dyfais neu ei ddarllen oddi arni: storfa leol y porwr, ei gronfeydd data a’i storfeydd dros dro, sgriptiau sy’n rhedeg yn y cefndir, delweddau anweledig (“picseli”) a chyfeiriadau sy’n cynnwys dynodwr, a nodweddion y ddyfais sy’n cael eu darllen er mwyn ei hadnabod (“ôl bys”). Ar y dudalen hon, mae “cwcis” yn golygu’r rhain i gyd.",
    },
    which: {
      heading: "Pa gwcis y mae angen eich cydsyniad ar eu cyfer",
      intro: "Mae hynny’n dibynnu ar eu diben, nid ar sut y maent yn gweithio.",
    },
    table: {
      heading: "Y cwcis a ddefnyddiwn",
      caption: "Yr hyn y mae gwefan {site} yn ei storio ar eich dyfais neu’n ei ddarllen oddi arni",
      columns: {
        provider: "Darparwr y gwasanaeth",
        function: "Swyddogaeth a lleoliad",
        item: "Cwci",
        purpose: "Diben",
        duration: "Hyd",
      },
      consent: "{category}: {need}",
      needsConsent: "dim ond gyda’ch cydsyniad",
      needsNone: "nid oes angen cydsyniad",
      exempt: "nid oes angen cydsyniad, oherwydd {ground}",
      legalBasis: "Sail gyfreithlon: {basis}",
      recipients: "Derbynwyr eraill: {names}",
      loadsFrom: "Yn llwytho cynnwys o",
      nothingStored: "dim wedi’i ddatgan",
    },
    third: {
      heading: "Trydydd partïon",
      none: "Nid oes unrhyw drydydd parti yn storio dim ar eich dyfais nac yn darllen dim oddi arni drwy’r wefan hon.",
      intro:
        "Gall y sefydliadau hyn storio neu dderbyn gwybodaeth drwy’r gwasanaethau a enwir uchod:",
      privacyPolicy: "Polisi preifatrwydd",
      roles: {
        controller: "yn defnyddio’r wybodaeth at ei ddibenion ei hun",
        processor: "yn defnyddio’r wybodaeth yn unol â’n cyfarwyddiadau ni yn unig",
      },
      transfer: "yn trosglwyddo data i’r wlad ganlynol: {country} (mesur diogelu: {safeguard})",
    },
    choice: {
      heading: "Derbyn neu wrthod",
      ask: "Ar eich ymweliad cyntaf, rydym yn gofyn beth yr hoffech ei wneud. Gallwch dderbyn popeth, gwrthod popeth, neu ddewis fesul categori a fesul gwasanaeth. Nes i chi ddewis, dim ond yr hyn nad oes angen cydsyniad ar ei gyfer a ddefnyddir.",
      consequences:
        "Os byddwch yn derbyn, caiff y gwasanaethau a dderbyniwyd gennych storio a darllen y cwcis a restrir uchod. Os byddwch yn gwrthod, bydd y wefan yn dal i weithio; dim ond y cynnwys a’r swyddogaethau a wrthodwyd gennych fydd yn aros wedi’u diffodd.",
      notAsked:
        "Nid yw’r wefan hon yn defnyddio dim y mae angen eich cydsyniad ar ei gyfer, felly nid yw’n gofyn amdano.",
    },
    withdraw: {
      heading: "Newid eich meddwl",
      text: "Gallwch dynnu eich cydsyniad yn ôl ar unrhyw adeg, yr un mor hawdd ag y’i rhoesoch. Bydd yr hyn na chaniateir mwyach yn cael ei ddileu wedyn, ac ni chaiff ei ddarllen eto.",
      lawful:
        "Nid yw tynnu eich cydsyniad yn ôl yn effeithio ar gyfreithlondeb y prosesu a wnaed ar sail y cydsyniad cyn ei dynnu’n ôl.",
      kept: "Cedwir eich dewis am {duration}, p’un a ydych yn derbyn neu’n gwrthod; ar ôl hynny byddwn yn gofyn eto.",
      undecided:
        "Nid ydych wedi dewis eto. Tan hynny, dim ond yr hyn nad oes angen cydsyniad ar ei gyfer a ddefnyddir.",
      decided: "Eich dewis ar {date} sydd mewn grym.",
      saved: "Mae eich dewis wedi’i gadw.",
      allow: "Rwy’n caniatáu",
      save: "Cadw fy newis",
      withdrawAll: "Tynnu pob cydsyniad yn ôl",
      link: "Gweld a newid fy newis",
    },
    audience: {
      heading: "Gwrthwynebu ystadegau dienw",
      text: "Ar gyfer y gwasanaethau hyn, mae’r wefan hon yn dibynnu ar yr eithriad rhag cydsyniad y mae cyfraith rhai gwledydd yn ei ddarparu ar gyfer ystadegau dienw, ar yr amodau a nodir uchod: {services}. Gallwch eu gwrthwynebu er hynny; wedyn ni fydd dim yn cael ei ddarllen oddi ar eich dyfais at y diben hwnnw, ac ni fydd eich ymweliadau’n cael eu cyfrif.",
      counted: "Nid ydych wedi gwrthwynebu.",
      objected: "Rydych wedi gwrthwynebu: nid yw eich ymweliadau’n cael eu cyfrif.",
      object: "Peidio â chyfrif fy ymweliadau",
      undo: "Tynnu fy ngwrthwynebiad yn ôl",
    },
    browsers: {
      heading: "Gosodiadau eich porwr",
      text: "Gallwch hefyd ddileu cwcis neu eu rhwystro yn eich porwr. Mae’n bosibl wedyn na fydd y wefan yn gallu eich cadw wedi’ch mewngofnodi, neu y bydd yn gofyn i chi eto.",
      help: "Mae gwneuthurwyr y porwyr yn esbonio sut i wneud hynny:",
    },
    signals: {
      heading: "Signalau o’ch porwr",
      text: "Os bydd eich porwr yn anfon y signal Global Privacy Control, byddwn yn ei drin fel gwrthod marchnata ac fel gwrthwynebiad i fesur cynulleidfa.",
      received: "Mae eich porwr yn anfon y signal hwn, ac rydym yn ei barchu.",
      notReceived: "Nid yw eich porwr yn anfon y signal hwn ar hyn o bryd.",
    },
    rights: {
      heading: "Eich hawliau",
      text: "Mae gennych yr hawl i gael mynediad at eich data personol, yr hawl i ofyn am eu cywiro neu eu dileu, yr hawl i gyfyngu ar eu prosesu, yr hawl i gludo data a’r hawl i wrthwynebu’r prosesu.",
      contact: "I arfer yr hawliau hyn, ysgrifennwch at y cyswllt a nodir ar frig y dudalen hon.",
      complaint:
        "Gallwch hefyd gyflwyno cwyn i awdurdod diogelu data, yn enwedig lle’r ydych yn byw, lle’r ydych yn gweithio, neu lle credwch fod eich hawliau wedi’u torri.",
      authority: "Yr awdurdod ar gyfer y wefan hon:",
    },
    devices: {
      heading: "Ble mae eich dewis yn berthnasol",
      text: "Mae eich dewis yn berthnasol i’r porwr hwn ar y ddyfais hon. Bydd porwyr a dyfeisiau eraill yn gofyn ar wahân.",
      domain: "Mae’n berthnasol i bob gwefan o dan {domain}.",
    },
    changes: {
      heading: "Fersiynau o’r polisi hwn",
      entry: "Fersiwn {version}, {date}",
      first: "fersiwn cyntaf",
      formats: "Y polisi hwn mewn fformatau eraill:",
      plainText: "testun plaen",
      print: "I’w gadw ar bapur neu fel ffeil PDF, defnyddiwch swyddogaeth argraffu eich porwr.",
    },
    audit: {
      heading: "Y gwiriad diwethaf",
      text: "Ar {date}, ymwelodd porwr â’r wefan hon yn awtomatig a chymharu’r hyn y mae’n ei storio a’i ddarllen mewn gwirionedd â fersiwn {version} o’r polisi hwn.",
      clean: "Ni chanfuwyd unrhyw wahaniaeth.",
      findings: {
        zero: "Ni chanfuwyd unrhyw bwynt i’w gywiro.",
        one: "Canfuwyd {count} pwynt i’w gywiro.",
        two: "Canfuwyd {count} bwynt i’w cywiro.",
        few: "Canfuwyd {count} phwynt i’w cywiro.",
        many: "Canfuwyd {count} phwynt i’w cywiro.",
        other: "Canfuwyd {count} pwynt i’w cywiro.",
      },
      never: "Nid oes gwiriad awtomatig o’r wefan hon wedi’i gofnodi eto.",
    },
  },
  diff: {
    none: "Nid oes dim wedi newid.",
    material: "byddwn yn gofyn eto",
    changes: {
      "site-changed": "Mae manylion y wefan wedi newid: {name}",
      "provider-added": "Darparwr newydd: {name}",
      "provider-removed": "Darparwr nas enwir mwyach: {name}",
      "provider-edited": "Mae manylion y darparwr {name} wedi newid",
      "category-added": "Categori newydd: {name}",
      "category-removed": "Categori nas defnyddir mwyach: {name}",
      "category-edited": "Mae disgrifiad y categori {name} wedi newid",
      "service-added": "Gwasanaeth newydd: {name}",
      "service-removed": "Gwasanaeth nas defnyddir mwyach: {name}",
      "category-changed":
        "Mae’r gwasanaeth {name} wedi symud o’r categori {from} i’r categori {to}",
      "consent-changed": "Mae angen eich cydsyniad bellach ar gyfer y gwasanaeth {name}",
      "consent-dropped": "Nid oes angen cydsyniad mwyach ar gyfer y gwasanaeth {name}",
      "ground-changed":
        "Mae’r rheswm pam nad oes angen cydsyniad ar gyfer y gwasanaeth {name} wedi newid",
      "provider-changed":
        "Y darparwr {to} sydd bellach yn darparu’r gwasanaeth {name} yn lle {from}",
      "recipient-added": "Mae {to} bellach hefyd yn derbyn data’r gwasanaeth {name}",
      "recipient-removed": "Nid yw {from} bellach yn derbyn data’r gwasanaeth {name}",
      "name-changed": "Enw’r gwasanaeth {from} bellach yw {name}",
      "areas-changed": "Defnyddir y gwasanaeth {name} mewn rhannau eraill o’r wefan",
      "hosts-changed": "Mae’r gwasanaeth {name} yn llwytho cynnwys o gyfeiriadau eraill",
      "legal-basis-changed": "Mae sail gyfreithlon y gwasanaeth {name} wedi newid",
      "item-added": "Newydd yn y gwasanaeth {service}: {name}",
      "item-removed": "Heb ei ddefnyddio mwyach yn y gwasanaeth {service}: {name}",
      "purpose-added": "Mae gan {name} ({service}) ddiben arall: {to}",
      "lifetime-changed": "Hyd newydd {name} ({service}): {to}; cynt: {from}",
      "party-changed": "{name} ({service}) bellach: {to}; cynt: {from}",
      "item-changed": "Mae disgrifiad {name} ({service}) wedi newid",
    },
    reasons: {
      service: "Ni roddwyd cydsyniad o’r blaen ar gyfer y gwasanaeth hwn.",
      provider: "Ni roddwyd y cydsyniad blaenorol ar gyfer y sefydliad hwn.",
      purpose: "Rhoddwyd y cydsyniad blaenorol at ddibenion eraill.",
      lifetime: "Rhoddwyd y cydsyniad blaenorol ar gyfer cyfnod byrrach.",
      party: "Rhoddwyd y cydsyniad blaenorol ar gyfer storio gan y wefan hon yn unig.",
      category: "Rhoddwyd y cydsyniad blaenorol ar gyfer categori arall.",
      consent: "Ni ofynnwyd i neb am hyn o’r blaen.",
    },
  },
} as const satisfies Locale;
