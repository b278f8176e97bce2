import type { Locale } from "./locale.ts";

/** Czech, with the words of ÚOOÚ and of § 89 of the Electronic Communications Act. */
export const cs = {
  words: {
    session: "do zavření prohlížeče",
    persistent: "do smazání",
    notStored: "neukládá se",
    renewed: "{duration}, obnovuje se při každé návštěvě",
    firstParty: "první strana",
    thirdParty: "třetí strana",
    thirdPartyOf: "třetí strana, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "soubor cookie",
    localStorage: "místní úložiště",
    sessionStorage: "úložiště relace",
    indexedDB: "databáze prohlížeče",
    cacheStorage: "mezipaměť prohlížeče",
    serviceWorker: "skript běžící na pozadí",
    fingerprint: "otisk zařízení",
  },
  categories: {
    necessary: {
      name: "Nezbytné",
      description:
        "Bez nich web nemůže udělat, co po něm chcete, například udržet vaše přihlášení nebo si zapamatovat, jak jste se rozhodli o souborech cookie. Souhlas nevyžadují.",
    },
    preferences: {
      name: "Preference",
      description:
        "Pamatují si nastavení, díky kterým je pro vás používání webu pohodlnější. Používají se jen s vaším souhlasem, pokud tabulka neuvádí důvod, proč není potřeba.",
    },
    statistical: {
      name: "Statistika",
      description:
        "Ukazují, kolik lidí web navštěvuje a které stránky čtou. Právo některých zemí pro ně za určitých podmínek souhlas nevyžaduje: slouží jen tomuto webu, jejich výsledkem je jen anonymní statistika, nespojují se s jinými údaji, nikoho nesledují z jednoho webu na druhý a můžete proti nim vznést námitku. Tabulka uvádí, kde se tento web o tuto výjimku opírá; ve všech ostatních případech se používají jen s vaším souhlasem.",
    },
    marketing: {
      name: "Marketing a obsah třetích stran",
      description:
        "Slouží k výběru reklamy, k jejímu měření nebo k zobrazení obsahu z jiných služeb, které vás mohou rozpoznat na různých webech. Používají se jen s vaším souhlasem.",
    },
  },
  parties: {
    first: {
      name: "První strana",
      description: "Soubor cookie patří tomuto webu a čte ho jen tento web.",
    },
    third: {
      name: "Třetí strana",
      description:
        "Soubor cookie patří jinému subjektu, jehož obsah nebo služba je součástí stránky. Tento subjekt může váš prohlížeč rozpoznat i na jiných webech.",
    },
  },
  grounds: {
    "consent-choice": "zapamatování vaší volby o souborech cookie",
    authentication: "udržení vašeho přihlášení",
    basket: "uchování obsahu vašeho košíku",
    customisation: "uchování nastavení, o které jste požádali",
    "load-balancing": "rozdělování návštěv mezi servery",
    "paywall-metering": "počítání přečtených bezplatných článků",
    "audience-measurement": "zákonná výjimka pro anonymní statistiku, o kterou se tento web opírá",
    security: "ochrana webu a jeho návštěvníků",
    transmission: "nezbytnost pro přenos stránky",
  },
  legalBases: {
    consent: "souhlas",
    contract: "plnění smlouvy",
    "legal-obligation": "právní povinnost",
    "vital-interests": "životně důležité zájmy",
    "public-task": "úkol prováděný ve veřejném zájmu",
    "legitimate-interests": "oprávněné zájmy",
  },
  safeguards: {
    adequacy: "rozhodnutí Evropské komise o odpovídající ochraně",
    scc: "standardní smluvní doložky",
    bcr: "závazná podniková pravidla",
    derogation: "výjimka pro specifické situace",
  },
  areas: {
    front: "veřejná část",
    back: "administrace",
    frontAndBack: "veřejná část a administrace",
  },
  policy: {
    title: "Zásady používání souborů cookie",
    published: "Verze {version}, zveřejněná {date}.",
    draft: "Návrh ze dne {date}, dosud nezveřejněný.",
    superseded: "Tuto verzi nahradila novější.",
    current: "Přečíst platnou verzi",
    contents: "Na této stránce",
    who: {
      heading: "Kdo za web odpovídá",
      text: "Správcem je {controller}. Tento subjekt odpovídá za web {site} a rozhoduje o tom, co web do vašeho zařízení ukládá a proč.",
      address: "Adresa: {address}",
      email: "E-mail: {email}",
      phone: "Telefon: {phone}",
      officer: "Pověřenec pro ochranu osobních údajů: {contact}",
      review: "Tyto zásady budou přezkoumány nejpozději {date}.",
    },
    what: {
      heading: "Co je soubor cookie",
      cookie:
        "Soubor cookie je krátký text, o jehož uložení web požádá váš prohlížeč. Prohlížeč jej posílá zpět při dalších požadavcích, takže ho web může na další stránce nebo při další návštěvě rozpoznat.",
      others:
        "Stejná pravidla platí pro všechno ostatní, co se do vašeho zařízení ukládá nebo se z něj čte: pro místní úložiště prohlížeče, jeho databáze a mezipaměti, skripty běžící na pozadí, neviditelné obrázky („pixely“) a adresy obsahující identifikátor i pro vlastnosti zařízení, které se čtou, aby bylo možné zařízení rozpoznat („otisky“). „Soubory cookie“ na této stránce znamenají toto všechno.",
    },
    which: {
      heading: "Které soubory cookie vyžadují váš souhlas",
      intro: "Záleží na tom, k čemu slouží, ne na tom, jak fungují.",
    },
    table: {
      heading: "Soubory cookie, které používáme",
      caption: "Co web {site} ukládá do vašeho zařízení nebo z něj čte",
      columns: {
        provider: "Poskytovatel služby",
        function: "Funkce a umístění",
        item: "Soubor cookie",
        purpose: "Účel",
        duration: "Doba uložení",
      },
      consent: "{category}: {need}",
      needsConsent: "jen s vaším souhlasem",
      needsNone: "souhlas není potřeba",
      exempt: "souhlas není potřeba; důvod: {ground}",
      legalBasis: "Právní základ: {basis}",
      recipients: "Další příjemci: {names}",
      loadsFrom: "Načítá obsah z",
      nothingStored: "nic není uvedeno",
    },
    third: {
      heading: "Třetí strany",
      none: "Prostřednictvím tohoto webu žádná třetí strana do vašeho zařízení nic neukládá ani z něj nic nečte.",
      intro:
        "Tyto subjekty mohou ukládat nebo získávat informace prostřednictvím výše uvedených služeb:",
      privacyPolicy: "Zásady ochrany osobních údajů",
      roles: {
        controller: "používá informace pro vlastní účely",
        processor: "používá informace jen podle našich pokynů",
      },
      transfer: "předává údaje do této země: {country} (základ předání: {safeguard})",
    },
    choice: {
      heading: "Přijetí a odmítnutí",
      ask: "Při první návštěvě se vás zeptáme, co chcete. Můžete přijmout vše, odmítnout vše nebo rozhodnout podle kategorií a služeb. Dokud nerozhodnete, používáme jen to, co souhlas nevyžaduje.",
      consequences:
        "Pokud souhlasíte, mohou přijaté služby ukládat a číst výše uvedené soubory cookie. Pokud odmítnete, web funguje dál; vypnuté zůstanou jen ty části obsahu a funkce, které jste odmítli.",
      notAsked: "Tento web nepoužívá nic, co by vyžadovalo váš souhlas, a proto o něj nežádá.",
    },
    withdraw: {
      heading: "Změna rozhodnutí",
      text: "Souhlas můžete kdykoli odvolat, stejně snadno, jako jste jej udělili. Co už není povoleno, se pak smaže a dále se nečte.",
      lawful:
        "Odvoláním souhlasu není dotčena zákonnost zpracování vycházejícího ze souhlasu, který byl dán před jeho odvoláním.",
      kept: "Vaši volbu uchováváme po dobu {duration}, ať je kladná, nebo záporná; potom se zeptáme znovu.",
      undecided:
        "Zatím jste se nerozhodli. Dokud se nerozhodnete, používáme jen to, co souhlas nevyžaduje.",
      decided: "Platí vaše volba ze dne {date}.",
      saved: "Vaše volba je uložena.",
      allow: "Souhlasím",
      save: "Uložit mou volbu",
      withdrawAll: "Odvolat všechny souhlasy",
      link: "Zobrazit a změnit mou volbu",
    },
    audience: {
      heading: "Námitka proti anonymní statistice",
      text: "U těchto služeb se tento web opírá o výjimku z požadavku na souhlas, kterou právo některých zemí stanoví za výše uvedených podmínek pro anonymní statistiku: {services}. Přesto proti nim můžete vznést námitku; z vašeho zařízení se pak kvůli nim nic nečte a vaše návštěvy se nepočítají.",
      counted: "Námitku jste nevznesli.",
      objected: "Vznesli jste námitku: vaše návštěvy se nepočítají.",
      object: "Nepočítat mé návštěvy",
      undo: "Vzít námitku zpět",
    },
    browsers: {
      heading: "Nastavení prohlížeče",
      text: "Soubory cookie můžete také smazat nebo blokovat ve svém prohlížeči. Web vás pak může odhlásit nebo se znovu zeptat na souhlas.",
      help: "Postup vysvětlují výrobci prohlížečů:",
    },
    signals: {
      heading: "Signály z vašeho prohlížeče",
      text: "Pokud váš prohlížeč odesílá signál Global Privacy Control, považujeme jej za odmítnutí marketingu a za námitku proti měření návštěvnosti.",
      received: "Váš prohlížeč tento signál odesílá a my jej respektujeme.",
      notReceived: "Váš prohlížeč tento signál v tuto chvíli neodesílá.",
    },
    rights: {
      heading: "Vaše práva",
      text: "Máte právo na přístup ke svým osobním údajům, na jejich opravu nebo výmaz, na omezení jejich zpracování, na jejich přenositelnost a právo vznést námitku proti jejich zpracování.",
      contact: "Chcete-li tato práva uplatnit, napište na kontakt uvedený v úvodu této stránky.",
      complaint:
        "Můžete také podat stížnost u dozorového úřadu, zejména v zemi svého obvyklého bydliště, místa výkonu zaměstnání nebo místa, kde podle vás došlo k porušení vašich práv (v České republice u Úřadu pro ochranu osobních údajů).",
      authority: "Úřad příslušný pro tento web:",
    },
    devices: {
      heading: "Kde vaše volba platí",
      text: "Vaše volba platí pro tento prohlížeč na tomto zařízení. V jiných prohlížečích a na jiných zařízeních se zeptáme zvlášť.",
      domain: "Platí pro všechny weby v doméně {domain}.",
    },
    changes: {
      heading: "Verze těchto zásad",
      entry: "Verze {version}, {date}",
      first: "první verze",
      formats: "Tyto zásady v jiných formátech:",
      plainText: "prostý text",
      print:
        "Chcete-li si je uchovat na papíře nebo jako soubor PDF, použijte funkci tisku ve svém prohlížeči.",
    },
    audit: {
      heading: "Poslední kontrola",
      text: "Dne {date} prohlížeč tento web automaticky navštívil a porovnal, co se na něm skutečně ukládá a čte, s verzí {version} těchto zásad.",
      clean: "Nebyl zjištěn žádný rozdíl.",
      findings: {
        one: "Byl zjištěn {count} bod k nápravě.",
        few: "Byly zjištěny {count} body k nápravě.",
        many: "Bylo zjištěno {count} bodu k nápravě.",
        other: "Bylo zjištěno {count} bodů k nápravě.",
      },
      never: "Zatím není zaznamenána žádná automatická kontrola tohoto webu.",
    },
  },
  diff: {
    none: "Nic se nezměnilo.",
    material: "ptáme se znovu",
    changes: {
      "site-changed": "Změnily se údaje o webu: {name}",
      "provider-added": "Nový poskytovatel: {name}",
      "provider-removed": "Poskytovatel, který se již neuvádí: {name}",
      "provider-edited": "Změnily se údaje o poskytovateli: {name}",
      "category-added": "Nová kategorie: {name}",
      "category-removed": "Kategorie, která se již nepoužívá: {name}",
      "category-edited": "Změnil se popis kategorie „{name}“",
      "service-added": "Nová služba: {name}",
      "service-removed": "Služba, která se již nepoužívá: {name}",
      "category-changed": "Služba „{name}“ byla přesunuta z kategorie „{from}“ do kategorie „{to}“",
      "consent-changed": "Služba „{name}“ nyní vyžaduje váš souhlas",
      "consent-dropped": "Služba „{name}“ již souhlas nevyžaduje",
      "ground-changed": "Změnil se důvod, proč služba „{name}“ nevyžaduje souhlas",
      "provider-changed": "Službu „{name}“ nyní poskytuje {to}; dříve: {from}",
      "recipient-added": "Údaje ze služby „{name}“ nyní dostává také {to}",
      "recipient-removed": "Údaje ze služby „{name}“ již nedostává {from}",
      "name-changed": "Služba „{from}“ se nyní jmenuje „{name}“",
      "areas-changed": "Služba „{name}“ se používá v jiných částech webu",
      "hosts-changed": "Služba „{name}“ načítá obsah z jiných adres",
      "legal-basis-changed": "Změnil se právní základ služby „{name}“",
      "item-added": "Nová položka ve službě „{service}“: {name}",
      "item-removed": "Položka, která se již ve službě „{service}“ nepoužívá: {name}",
      "purpose-added": "{name} ({service}) má další účel: {to}",
      "lifetime-changed": "{name} ({service}) má nyní dobu uložení: {to}; dříve: {from}",
      "party-changed": "Změnilo se, komu patří {name} ({service}): nyní {to}; dříve {from}",
      "item-changed": "Změnil se popis položky {name} ({service})",
    },
    reasons: {
      service: "Dřívější souhlas se na tuto službu nevztahoval.",
      provider: "Dřívější souhlas se na tento subjekt nevztahoval.",
      purpose: "Dřívější souhlas byl udělen pro jiné účely.",
      lifetime: "Dřívější souhlas byl udělen na kratší dobu.",
      party: "Dřívější souhlas se vztahoval jen na ukládání tímto webem.",
      category: "Dřívější souhlas byl udělen pro jinou kategorii.",
      consent: "Dosud jsme se na to nikoho neptali.",
    },
  },
} as const satisfies Locale;
