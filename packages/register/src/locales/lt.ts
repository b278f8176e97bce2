import type { Locale } from "./locale.ts";

/** Lithuanian. Its long dates end with the abbreviation “d.”, full stop included. */
export const lt = {
  words: {
    session: "iki naršyklės uždarymo",
    persistent: "iki ištrynimo",
    notStored: "nesaugoma",
    renewed: "{duration}, atsinaujina kaskart apsilankius",
    firstParty: "pirmosios šalies",
    thirdParty: "trečiosios šalies",
    thirdPartyOf: "trečiosios šalies, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "slapukas",
    localStorage: "vietinė saugykla",
    sessionStorage: "seanso saugykla",
    indexedDB: "naršyklės duomenų bazė",
    cacheStorage: "naršyklės podėlis",
    serviceWorker: "fone veikiantis scenarijus",
    fingerprint: "įrenginio skaitmeninis atspaudas",
  },
  categories: {
    necessary: {
      name: "Būtinieji",
      description:
        "Be jų svetainė negali atlikti to, ko iš jos prašote, pavyzdžiui, išlaikyti jūsų prisijungimo ar įsiminti, ką nusprendėte dėl slapukų. Jiems sutikimo nereikia.",
    },
    preferences: {
      name: "Parinkčių",
      description:
        "Jie įsimena nustatymus, dėl kurių svetaine naudotis patogiau. Jie naudojami tik su jūsų sutikimu, nebent lentelėje nurodyta, kodėl sutikimo nereikia.",
    },
    statistical: {
      name: "Statistiniai",
      description:
        "Jie parodo, kiek žmonių lankosi svetainėje ir kokius puslapius skaito. Kai kurių valstybių teisė tam tikromis sąlygomis jiems sutikimo nereikalauja: jie skirti tik šiai svetainei, iš jų gaunama tik anoniminė statistika, jie nesiejami su kitais duomenimis, jais niekas nesekamas iš vienos svetainės į kitą ir galite su jais nesutikti. Lentelėje nurodyta, kur ši svetainė tuo remiasi; visais kitais atvejais jie naudojami tik su jūsų sutikimu.",
    },
    marketing: {
      name: "Rinkodaros ir trečiųjų šalių turinio",
      description:
        "Jie skirti reklamai parinkti, jos poveikiui matuoti arba kitų paslaugų turiniui rodyti. Tos paslaugos gali atpažinti jus įvairiose svetainėse. Jie naudojami tik su jūsų sutikimu.",
    },
  },
  parties: {
    first: {
      name: "Pirmosios šalies",
      description: "Priklauso šiai svetainei, ir tik ji juos nuskaito.",
    },
    third: {
      name: "Trečiosios šalies",
      description:
        "Priklauso kitai organizacijai, kurios turinys ar paslauga yra puslapio dalis. Ta organizacija gali atpažinti jūsų naršyklę ir kitose svetainėse.",
    },
  },
  grounds: {
    "consent-choice": "taip įsimenamas jūsų pasirinkimas dėl slapukų",
    authentication: "taip išlaikomas jūsų prisijungimas",
    basket: "taip išsaugomas jūsų krepšelis",
    customisation: "taip išsaugomas jūsų pageidautas nustatymas",
    "load-balancing": "taip apsilankymai paskirstomi serveriams",
    "paywall-metering": "taip skaičiuojami jūsų perskaityti nemokami straipsniai",
    "audience-measurement":
      "ši svetainė remiasi teisės aktuose numatyta anoniminės statistikos išimtimi",
    security: "taip apsaugoma svetainė ir jos lankytojai",
    transmission: "kitaip puslapio perduoti neįmanoma",
  },
  legalBases: {
    consent: "sutikimas",
    contract: "sutarties vykdymas",
    "legal-obligation": "teisinė prievolė",
    "vital-interests": "gyvybiniai interesai",
    "public-task": "užduotis, vykdoma viešojo intereso labui",
    "legitimate-interests": "teisėti interesai",
  },
  safeguards: {
    adequacy: "Europos Komisijos sprendimas dėl tinkamumo",
    scc: "standartinės sutarčių sąlygos",
    bcr: "įmonėms privalomos taisyklės",
    derogation: "konkretiems atvejams skirta nukrypti leidžianti nuostata",
  },
  areas: {
    front: "viešoji dalis",
    back: "administravimo dalis",
    frontAndBack: "viešoji ir administravimo dalys",
  },
  policy: {
    title: "Slapukų politika",
    published: "{version} versija, paskelbta {date}",
    draft: "{date} projektas, dar nepaskelbtas.",
    superseded: "Šią versiją pakeitė naujesnė.",
    current: "Skaityti galiojančią versiją",
    contents: "Šiame puslapyje",
    who: {
      heading: "Kas atsakingas",
      text: "Už svetainę {site} atsako šis duomenų valdytojas: {controller}. Jis nusprendžia, ką ir kokiu tikslu svetainė saugo jūsų įrenginyje.",
      address: "Adresas: {address}",
      email: "El. paštas: {email}",
      phone: "Telefonas: {phone}",
      officer: "Duomenų apsaugos pareigūnas: {contact}",
      review: "Ši politika bus peržiūrėta ne vėliau kaip {date}",
    },
    what: {
      heading: "Kas yra slapukas",
      cookie:
        "Slapukas – tai trumpas tekstas, kurį svetainė paprašo jūsų naršyklės išsaugoti. Naršyklė siunčia jį atgal su vėlesnėmis užklausomis, todėl svetainė gali ją atpažinti pereinant iš puslapio į puslapį arba apsilankius dar kartą.",
      others:
        "Tos pačios taisyklės galioja viskam, kas jūsų įrenginyje saugoma arba iš jo nuskaitoma: naršyklės vietinei saugyklai, jos duomenų bazėms ir podėliams, fone vykdomiems scenarijams, nematomiems vaizdams („pikseliams“) ir adresams su identifikatoriumi, taip pat įrenginio savybėms, kurios nuskaitomos siekiant jį atpažinti („skaitmeninis atspaudas“). Šiame puslapyje „slapukai“ reiškia visa tai.",
    },
    which: {
      heading: "Kuriems slapukams reikia jūsų sutikimo",
      intro: "Tai priklauso nuo to, kam jie skirti, o ne nuo to, kaip jie veikia.",
    },
    table: {
      heading: "Mūsų naudojami slapukai",
      caption: "Ką svetainė {site} saugo jūsų įrenginyje arba iš jo nuskaito",
      columns: {
        provider: "Paslaugos teikėjas",
        function: "Funkcija ir vieta",
        item: "Slapukas",
        purpose: "Tikslas",
        duration: "Trukmė",
      },
      consent: "{category}: {need}",
      needsConsent: "tik su jūsų sutikimu",
      needsNone: "sutikimo nereikia",
      exempt: "sutikimo nereikia, nes {ground}",
      legalBasis: "Teisinis pagrindas: {basis}",
      recipients: "Kiti gavėjai: {names}",
      loadsFrom: "Įkelia turinį iš",
      nothingStored: "nieko nedeklaruota",
    },
    third: {
      heading: "Trečiosios šalys",
      none: "Per šią svetainę jokia trečioji šalis jūsų įrenginyje nieko nesaugo ir iš jo nieko nenuskaito.",
      intro:
        "Šios organizacijos per pirmiau nurodytas paslaugas gali saugoti arba gauti informaciją:",
      privacyPolicy: "Privatumo politika",
      roles: {
        controller: "naudoja informaciją savo tikslais",
        processor: "naudoja informaciją tik pagal mūsų nurodymus",
      },
      transfer: "perduoda duomenis į šią valstybę: {country} (apsaugos priemonė: {safeguard})",
    },
    choice: {
      heading: "Priimti arba atmesti",
      ask: "Kai apsilankote pirmą kartą, paklausiame, ko pageidaujate. Galite viską priimti, viską atmesti arba nuspręsti pagal kategorijas ir paslaugas. Kol nenusprendėte, naudojama tik tai, kam sutikimo nereikia.",
      consequences:
        "Jei priimate, priimtos paslaugos gali saugoti ir nuskaityti pirmiau išvardytus slapukus. Jei atmetate, svetainė toliau veikia; išjungtas lieka tik atmestas turinys ir funkcijos.",
      notAsked: "Ši svetainė nenaudoja nieko, kam reikėtų jūsų sutikimo, todėl jo ir neprašo.",
    },
    withdraw: {
      heading: "Sprendimo keitimas",
      text: "Savo sutikimą galite bet kada atšaukti taip pat lengvai, kaip jį davėte. Tai, ko nebeleidžiate, ištrinama ir daugiau nenuskaitoma.",
      lawful:
        "Sutikimo atšaukimas nedaro poveikio sutikimu pagrįsto duomenų tvarkymo, atlikto iki sutikimo atšaukimo, teisėtumui.",
      kept: "Jūsų sprendimas, teigiamas ar neigiamas, saugomas tokį laiką: {duration}. Paskui paklausiame iš naujo.",
      undecided: "Dar nenusprendėte. Kol nenuspręsite, naudojama tik tai, kam sutikimo nereikia.",
      decided: "Galioja jūsų {date} sprendimas.",
      saved: "Jūsų sprendimas išsaugotas.",
      allow: "Leidžiu naudoti",
      save: "Išsaugoti sprendimą",
      withdrawAll: "Atšaukti visus sutikimus",
      link: "Peržiūrėti ir pakeisti savo pasirinkimą",
    },
    audience: {
      heading: "Nesutikimas su anonimine statistika",
      text: "Teikdama šias paslaugas ši svetainė remiasi sutikimo reikalavimo išimtimi, kurią kai kurių valstybių teisė pirmiau nurodytomis sąlygomis numato anoniminei statistikai: {services}. Vis dėlto galite su jomis nesutikti; tada šiuo tikslu iš jūsų įrenginio nieko nenuskaitoma, o jūsų apsilankymai neskaičiuojami.",
      counted: "Nesutikimo nesate pareiškę.",
      objected: "Esate pareiškę nesutikimą: jūsų apsilankymai neskaičiuojami.",
      object: "Neskaičiuoti mano apsilankymų",
      undo: "Atšaukti nesutikimą",
    },
    browsers: {
      heading: "Naršyklės nustatymai",
      text: "Slapukus galite ištrinti arba užblokuoti ir savo naršyklėje. Tuomet svetainė gali nebeišlaikyti jūsų prisijungimo arba paklausti iš naujo.",
      help: "Kaip tai padaryti, paaiškina naršyklių kūrėjai:",
    },
    signals: {
      heading: "Jūsų naršyklės signalai",
      text: "Jei jūsų naršyklė siunčia signalą „Global Privacy Control“, laikome, kad atsisakote rinkodaros ir nesutinkate su lankomumo matavimu.",
      received: "Jūsų naršyklė siunčia šį signalą, ir mes jo paisome.",
      notReceived: "Šiuo metu jūsų naršyklė šio signalo nesiunčia.",
    },
    rights: {
      heading: "Jūsų teisės",
      text: "Turite teisę susipažinti su savo asmens duomenimis, reikalauti juos ištaisyti ar ištrinti, apriboti jų tvarkymą, gauti juos perkeliamu formatu ir nesutikti su jų tvarkymu.",
      contact:
        "Norėdami pasinaudoti šiomis teisėmis, rašykite šio puslapio pradžioje nurodytu adresu.",
      complaint:
        "Taip pat galite pateikti skundą duomenų apsaugos priežiūros institucijai, visų pirma ten, kur gyvenate, kur dirbate arba kur, jūsų manymu, buvo pažeistos jūsų teisės (Lietuvoje – Valstybinei duomenų apsaugos inspekcijai).",
      authority: "Už šią svetainę atsakinga priežiūros institucija:",
    },
    devices: {
      heading: "Kur galioja jūsų sprendimas",
      text: "Jūsų sprendimas galioja šiai naršyklei šiame įrenginyje. Kitose naršyklėse ir kituose įrenginiuose paklausiama atskirai.",
      domain: "Jis galioja visoms šios srities svetainėms: {domain}.",
    },
    changes: {
      heading: "Šios politikos versijos",
      entry: "{version} versija, {date}",
      first: "pirmoji versija",
      formats: "Ši politika kitais formatais:",
      plainText: "paprastas tekstas",
      print:
        "Jei norite turėti popierinę kopiją arba PDF failą, pasinaudokite naršyklės spausdinimo funkcija.",
    },
    audit: {
      heading: "Paskutinė patikra",
      text: "{date} naršyklė automatiškai apsilankė šioje svetainėje ir palygino tai, kas iš tikrųjų saugoma ir nuskaitoma, su šios politikos {version} versija.",
      clean: "Skirtumų nerasta.",
      findings: {
        one: "Rastas {count} taisytinas dalykas.",
        few: "Rasti {count} taisytini dalykai.",
        other: "Rasta {count} taisytinų dalykų.",
      },
      never: "Automatinių šios svetainės patikrų dar neužfiksuota.",
    },
  },
  diff: {
    none: "Niekas nepasikeitė.",
    material: "klausiame iš naujo",
    changes: {
      "site-changed": "Pasikeitė svetainės informacija: {name}",
      "provider-added": "Naujas teikėjas: {name}",
      "provider-removed": "Nebenurodomas teikėjas: {name}",
      "provider-edited": "Pasikeitė teikėjo informacija: {name}",
      "category-added": "Nauja kategorija: {name}",
      "category-removed": "Nebenaudojama kategorija: {name}",
      "category-edited": "Pasikeitė kategorijos „{name}“ aprašymas",
      "service-added": "Nauja paslauga: {name}",
      "service-removed": "Nebenaudojama paslauga: {name}",
      "category-changed": "Paslauga „{name}“ perkelta iš kategorijos „{from}“ į kategoriją „{to}“",
      "consent-changed": "Paslaugai „{name}“ dabar reikia jūsų sutikimo",
      "consent-dropped": "Paslaugai „{name}“ sutikimo nebereikia",
      "ground-changed": "Pasikeitė priežastis, dėl kurios paslaugai „{name}“ nereikia sutikimo",
      "provider-changed": "Pasikeitė paslaugos „{name}“ teikėjas: dabar {to}, anksčiau {from}",
      "recipient-added": "Naujas paslaugos „{name}“ duomenų gavėjas: {to}",
      "recipient-removed": "Paslaugos „{name}“ duomenų nebegauna: {from}",
      "name-changed": "„{from}“ dabar vadinasi „{name}“",
      "areas-changed": "Paslauga „{name}“ naudojama kitose svetainės dalyse",
      "hosts-changed": "Paslauga „{name}“ įkelia turinį iš kitų adresų",
      "legal-basis-changed": "Pasikeitė paslaugos „{name}“ teisinis pagrindas",
      "item-added": "Nauja paslaugoje „{service}“: {name}",
      "item-removed": "Nebenaudojama paslaugoje „{service}“: {name}",
      "purpose-added": "{name} ({service}): papildomas tikslas: {to}",
      "lifetime-changed": "{name} ({service}): nauja trukmė: {to}; anksčiau: {from}",
      "party-changed": "{name} ({service}): dabar {to}; anksčiau: {from}",
      "item-changed": "{name} ({service}): pasikeitė aprašymas",
    },
    reasons: {
      service: "Anksčiau sutikimo dėl šios paslaugos nebuvo duota.",
      provider: "Ankstesnis sutikimas nebuvo duotas dėl šios organizacijos.",
      purpose: "Ankstesnis sutikimas buvo duotas kitais tikslais.",
      lifetime: "Ankstesnis sutikimas buvo duotas trumpesniam laikui.",
      party: "Ankstesnis sutikimas buvo duotas tik šios svetainės saugojimui.",
      category: "Ankstesnis sutikimas buvo duotas dėl kitos kategorijos.",
      consent: "Anksčiau dėl to niekas nebuvo klausiamas.",
    },
  },
} as const satisfies Locale;
