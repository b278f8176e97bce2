import type { Locale } from "./locale.ts";

/** Swedish as written by Swedish authorities: “kakor” is the regulator's word (PTS). */
export const sv = {
  words: {
    session: "tills webbläsaren stängs",
    persistent: "tills den raderas",
    notStored: "lagras inte",
    renewed: "{duration}, förnyas vid varje besök",
    firstParty: "förstapart",
    thirdParty: "tredjepart",
    thirdPartyOf: "tredjepart, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "kaka",
    localStorage: "lokal lagring",
    sessionStorage: "sessionslagring",
    indexedDB: "webbläsarens databas",
    cacheStorage: "webbläsarens cacheminne",
    serviceWorker: "bakgrundsskript",
    fingerprint: "enhetens fingeravtryck",
  },
  categories: {
    necessary: {
      name: "Nödvändiga",
      description:
        "Utan dem kan webbplatsen inte göra det du ber om, till exempel hålla dig inloggad eller komma ihåg vad du har bestämt om kakor. De kräver inget samtycke.",
    },
    preferences: {
      name: "Personliga inställningar",
      description:
        "De kommer ihåg inställningar som gör webbplatsen bekvämare för dig. De används bara med ditt samtycke, om inte tabellen anger varför samtycke inte krävs.",
    },
    statistical: {
      name: "Statistik",
      description:
        "De visar hur många som besöker webbplatsen och vilka sidor de läser. Lagen i vissa länder undantar dem från samtycke på vissa villkor: de används bara för den här webbplatsen, ger bara anonym statistik, kombineras inte med andra uppgifter, följer ingen från en webbplats till en annan, och du kan invända mot dem. Av tabellen framgår var den här webbplatsen stöder sig på det. I alla andra fall används de bara med ditt samtycke.",
    },
    marketing: {
      name: "Marknadsföring och innehåll från tredje part",
      description:
        "De används för att välja ut eller mäta reklam eller för att visa innehåll från andra tjänster, som kan känna igen dig från en webbplats till en annan. De används bara med ditt samtycke.",
    },
  },
  parties: {
    first: {
      name: "Förstapart",
      description: "Tillhör den här webbplatsen och läses bara av den.",
    },
    third: {
      name: "Tredjepart",
      description:
        "Tillhör en annan organisation, vars innehåll eller tjänst är en del av sidan. Den organisationen kan känna igen din webbläsare även på andra webbplatser.",
    },
  },
  grounds: {
    "consent-choice": "den kommer ihåg ditt val om kakor",
    authentication: "den håller dig inloggad",
    basket: "den sparar din varukorg",
    customisation: "den sparar en inställning som du har bett om",
    "load-balancing": "den fördelar besöken mellan servrar",
    "paywall-metering": "den räknar de kostnadsfria artiklar du har läst",
    "audience-measurement":
      "den här webbplatsen stöder sig på lagens undantag för anonym statistik",
    security: "den skyddar webbplatsen och dess besökare",
    transmission: "sidan inte kan överföras utan den",
  },
  legalBases: {
    consent: "samtycke",
    contract: "fullgörande av ett avtal",
    "legal-obligation": "rättslig förpliktelse",
    "vital-interests": "intressen av grundläggande betydelse",
    "public-task": "uppgift av allmänt intresse",
    "legitimate-interests": "berättigade intressen",
  },
  safeguards: {
    adequacy: "ett beslut av Europeiska kommissionen om adekvat skyddsnivå",
    scc: "standardavtalsklausuler",
    bcr: "bindande företagsbestämmelser",
    derogation: "ett undantag i särskilda situationer",
  },
  areas: {
    front: "publika delen",
    back: "administrationen",
    frontAndBack: "publika delen och administrationen",
  },
  policy: {
    title: "Policy för kakor",
    published: "Version {version}, publicerad den {date}.",
    draft: "Utkast från den {date}, ännu inte publicerat.",
    superseded: "Den här versionen har ersatts av en nyare.",
    current: "Läs den version som gäller",
    contents: "På den här sidan",
    who: {
      heading: "Vem som ansvarar",
      text: "{controller} ansvarar för webbplatsen {site} och bestämmer vad den lagrar på din enhet, och varför.",
      address: "Adress: {address}",
      email: "E-post: {email}",
      phone: "Telefon: {phone}",
      officer: "Dataskyddsombud: {contact}",
      review: "Policyn ses över senast den {date}.",
    },
    what: {
      heading: "Vad en kaka är",
      cookie:
        "En kaka (på engelska cookie) är en liten text som en webbplats ber din webbläsare att spara. Webbläsaren skickar tillbaka den vid senare anrop, så att webbplatsen kan känna igen den från en sida, eller ett besök, till nästa.",
      others:
        "Samma regler gäller för allt annat som lagras på din enhet eller läses från den: webbläsarens lokala lagring, databaser och cacheminnen, skript som den kör i bakgrunden, osynliga bilder (”pixlar”) och adresser som innehåller en identifierare samt egenskaper hos enheten som läses för att känna igen den (”fingeravtryck”). På den här sidan omfattar ”kakor” allt detta.",
    },
    which: {
      heading: "Vilka kakor som kräver ditt samtycke",
      intro: "Det beror på vad de används till, inte på hur de fungerar.",
    },
    table: {
      heading: "Kakor som vi använder",
      caption: "Vad {site} lagrar på din enhet eller läser från den",
      columns: {
        provider: "Tjänsteleverantör",
        function: "Funktion och plats",
        item: "Kaka",
        purpose: "Ändamål",
        duration: "Lagringstid",
      },
      consent: "{category}: {need}",
      needsConsent: "bara med ditt samtycke",
      needsNone: "inget samtycke krävs",
      exempt: "inget samtycke krävs, eftersom {ground}",
      legalBasis: "Rättslig grund: {basis}",
      recipients: "Övriga mottagare: {names}",
      loadsFrom: "Hämtar innehåll från",
      nothingStored: "inget angivet",
    },
    third: {
      heading: "Tredje parter",
      none: "Ingen tredje part lagrar något på din enhet eller läser något från den genom den här webbplatsen.",
      intro:
        "Följande organisationer kan lagra eller ta emot uppgifter genom de tjänster som anges ovan:",
      privacyPolicy: "Integritetspolicy",
      roles: {
        controller: "använder uppgifterna för egna ändamål",
        processor: "använder uppgifterna bara enligt våra instruktioner",
      },
      transfer: "överför uppgifter till {country} (skyddsåtgärd: {safeguard})",
    },
    choice: {
      heading: "Godkänn eller avvisa",
      ask: "Vid ditt första besök frågar vi vad du vill. Du kan godkänna allt, avvisa allt eller bestämma för varje kategori och tjänst. Innan du har bestämt dig används bara det som inte kräver samtycke.",
      consequences:
        "Om du godkänner får de tjänster som du har godkänt lagra och läsa kakorna ovan. Om du avvisar fortsätter webbplatsen att fungera. Bara det innehåll och de funktioner som du har avvisat förblir avstängda.",
      notAsked:
        "Den här webbplatsen använder inget som kräver ditt samtycke. Därför frågar den inte.",
    },
    withdraw: {
      heading: "Ändra dig",
      text: "Du kan återkalla ditt samtycke när som helst, lika enkelt som du gav det. Det som inte längre är tillåtet raderas då och läses inte mer.",
      lawful:
        "Att du återkallar ditt samtycke påverkar inte lagligheten av den behandling som grundade sig på samtycket innan det återkallades.",
      kept: "Ditt beslut sparas i {duration}, oavsett om det är ja eller nej. Därefter frågar vi igen.",
      undecided: "Du har inte bestämt dig än. Till dess används bara det som inte kräver samtycke.",
      decided: "Ditt beslut från den {date} gäller.",
      saved: "Ditt beslut är sparat.",
      allow: "Jag tillåter",
      save: "Spara mitt beslut",
      withdrawAll: "Återkalla alla samtycken",
      link: "Se och ändra mitt val",
    },
    audience: {
      heading: "Invänd mot anonym statistik",
      text: "För följande tjänster stöder sig den här webbplatsen på det undantag från kravet på samtycke som lagen i vissa länder ger för anonym statistik på de villkor som anges ovan: {services}. Du kan ändå invända mot dem. Då läses inget från din enhet för statistiken, och dina besök räknas inte.",
      counted: "Du har inte gjort någon invändning.",
      objected: "Du har gjort en invändning: dina besök räknas inte.",
      object: "Räkna inte mina besök",
      undo: "Ta tillbaka min invändning",
    },
    browsers: {
      heading: "Inställningar i din webbläsare",
      text: "Du kan också radera eller blockera kakor i din webbläsare. Då kan det hända att webbplatsen inte längre håller dig inloggad eller att den frågar dig igen.",
      help: "Webbläsarnas utvecklare förklarar hur du gör:",
    },
    signals: {
      heading: "Signaler från din webbläsare",
      text: "Om din webbläsare skickar signalen Global Privacy Control tolkar vi den som att du avvisar marknadsföring och invänder mot besöksmätning.",
      received: "Din webbläsare skickar den här signalen, och vi respekterar den.",
      notReceived: "Din webbläsare skickar inte den här signalen just nu.",
    },
    rights: {
      heading: "Dina rättigheter",
      text: "Du har rätt att få tillgång till dina personuppgifter, att få dem rättade eller raderade, att få behandlingen av dem begränsad, att få ut dem i ett format som kan flyttas och att invända mot behandlingen.",
      contact: "Vill du utöva dessa rättigheter, skriv till kontakten överst på den här sidan.",
      complaint:
        "Du kan också lämna in ett klagomål till en dataskyddsmyndighet, särskilt där du bor, där du arbetar eller där du anser att dina rättigheter har kränkts (i Sverige Integritetsskyddsmyndigheten, IMY).",
      authority: "Tillsynsmyndighet för den här webbplatsen:",
    },
    devices: {
      heading: "Var ditt beslut gäller",
      text: "Ditt beslut gäller för den här webbläsaren på den här enheten. Andra webbläsare och enheter frågar var för sig.",
      domain: "Det gäller för alla webbplatser under {domain}.",
    },
    changes: {
      heading: "Versioner av den här policyn",
      entry: "Version {version}, {date}",
      first: "första versionen",
      formats: "Policyn i andra format:",
      plainText: "ren text",
      print:
        "Vill du spara policyn på papper eller som pdf-fil, använd webbläsarens utskriftsfunktion.",
    },
    audit: {
      heading: "Senaste kontroll",
      text: "Den {date} besökte en webbläsare den här webbplatsen automatiskt och jämförde vad som faktiskt lagras och läses med version {version} av policyn.",
      clean: "Ingen skillnad hittades.",
      findings: {
        one: "{count} punkt att rätta hittades.",
        other: "{count} punkter att rätta hittades.",
      },
      never: "Ingen automatisk kontroll av den här webbplatsen har registrerats än.",
    },
  },
  diff: {
    none: "Inget har ändrats.",
    material: "vi frågar igen",
    changes: {
      "site-changed": "Uppgifterna om webbplatsen har ändrats: {name}",
      "provider-added": "Ny leverantör: {name}",
      "provider-removed": "Leverantör som inte längre anges: {name}",
      "provider-edited": "Uppgifterna om leverantören {name} har ändrats",
      "category-added": "Ny kategori: {name}",
      "category-removed": "Kategori som inte längre används: {name}",
      "category-edited": "Beskrivningen av kategorin {name} har ändrats",
      "service-added": "Ny tjänst: {name}",
      "service-removed": "Tjänst som inte längre används: {name}",
      "category-changed": "{name} har flyttats från kategorin {from} till {to}",
      "consent-changed": "{name} kräver nu ditt samtycke",
      "consent-dropped": "{name} kräver inte längre samtycke",
      "ground-changed": "Skälet till att {name} inte kräver samtycke har ändrats",
      "provider-changed": "{name} tillhandahålls nu av {to} i stället för {from}",
      "recipient-added": "{to} tar nu också emot uppgifter från {name}",
      "recipient-removed": "{from} tar inte längre emot uppgifter från {name}",
      "name-changed": "{from} heter nu {name}",
      "areas-changed": "{name} används i andra delar av webbplatsen",
      "hosts-changed": "{name} hämtar innehåll från andra adresser",
      "legal-basis-changed": "Den rättsliga grunden för {name} har ändrats",
      "item-added": "Nytt i {service}: {name}",
      "item-removed": "Används inte längre i {service}: {name}",
      "purpose-added": "{name} ({service}) har ytterligare ett ändamål: {to}",
      "lifetime-changed": "Ny lagringstid för {name} ({service}): {to}; tidigare: {from}",
      "party-changed": "{name} ({service}) är nu {to}; tidigare: {from}",
      "item-changed": "Beskrivningen av {name} ({service}) har ändrats",
    },
    reasons: {
      service: "Inget tidigare samtycke gällde den här tjänsten.",
      provider: "Tidigare samtycken gällde inte den här organisationen.",
      purpose: "Tidigare samtycken gällde andra ändamål.",
      lifetime: "Tidigare samtycken gällde en kortare tid.",
      party: "Tidigare samtycken gällde bara lagring av den här webbplatsen.",
      category: "Tidigare samtycken gällde en annan kategori.",
      consent: "Ingen har fått frågan tidigare.",
    },
  },
} as const satisfies Locale;
