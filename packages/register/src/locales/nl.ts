import type { Locale } from "./locale.ts";

/** Dutch, with the words of the regulation (AVG) and of the data protection authority (AP). */
export const nl = {
  words: {
    session: "tot de browser wordt gesloten",
    persistent: "tot verwijdering",
    notStored: "wordt niet opgeslagen",
    renewed: "{duration}, bij elk bezoek verlengd",
    firstParty: "van deze website",
    thirdParty: "van derden",
    thirdPartyOf: "van derden, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "cookie",
    localStorage: "lokale opslag",
    sessionStorage: "sessieopslag",
    indexedDB: "browserdatabase",
    cacheStorage: "browsercache",
    serviceWorker: "achtergrondscript",
    fingerprint: "vingerafdruk van het apparaat",
  },
  categories: {
    necessary: {
      name: "Noodzakelijk",
      description:
        "Zonder deze cookies kan de website niet doen wat u ervan vraagt, zoals u ingelogd houden of uw cookiekeuze onthouden. Er is geen toestemming voor nodig.",
    },
    preferences: {
      name: "Voorkeuren",
      description:
        "Deze cookies onthouden instellingen die de website voor u prettiger maken. Ze worden alleen met uw toestemming gebruikt, tenzij de tabel vermeldt waarom die niet nodig is.",
    },
    statistical: {
      name: "Analytisch",
      description:
        "Deze cookies laten zien hoeveel mensen de website bezoeken en welke pagina’s zij lezen. Het recht van sommige landen stelt ze onder voorwaarden vrij van toestemming: ze dienen alleen voor deze website, leveren alleen anonieme statistieken op, worden niet met andere gegevens gecombineerd, volgen niemand van de ene website naar de andere, en u kunt bezwaar maken. De tabel vermeldt waar deze website zich daarop beroept; in alle andere gevallen worden ze alleen met uw toestemming gebruikt.",
    },
    marketing: {
      name: "Marketing en inhoud van derden",
      description:
        "Deze cookies dienen om reclame te kiezen of te meten, of om inhoud van andere diensten te tonen, die u mogelijk op verschillende websites herkennen. Ze worden alleen met uw toestemming gebruikt.",
    },
  },
  parties: {
    first: {
      name: "Eigen cookies",
      description: "Deze cookies horen bij deze website, en alleen deze website leest ze uit.",
    },
    third: {
      name: "Cookies van derden",
      description:
        "Deze cookies horen bij een andere organisatie, waarvan inhoud of een dienst in de pagina is opgenomen. Die organisatie kan uw browser ook op andere websites herkennen.",
    },
  },
  grounds: {
    "consent-choice": "hiermee wordt uw cookiekeuze onthouden",
    authentication: "hiermee blijft u ingelogd",
    basket: "hiermee blijft uw winkelmandje bewaard",
    customisation: "hiermee blijft een instelling bewaard waar u om hebt gevraagd",
    "load-balancing": "hiermee worden bezoeken over de servers verdeeld",
    "paywall-metering": "hiermee worden de gratis artikelen geteld die u hebt gelezen",
    "audience-measurement":
      "deze website beroept zich op de wettelijke uitzondering voor anonieme statistieken",
    security: "hiermee worden de website en de bezoekers beschermd",
    transmission: "zonder dit kan de pagina niet worden verzonden",
  },
  legalBases: {
    consent: "toestemming",
    contract: "uitvoering van een overeenkomst",
    "legal-obligation": "wettelijke verplichting",
    "vital-interests": "bescherming van vitale belangen",
    "public-task": "taak van algemeen belang of uitoefening van openbaar gezag",
    "legitimate-interests": "gerechtvaardigde belangen",
  },
  safeguards: {
    adequacy: "adequaatheidsbesluit van de Europese Commissie",
    scc: "standaardcontractbepalingen",
    bcr: "bindende bedrijfsvoorschriften",
    derogation: "afwijking voor specifieke situaties",
  },
  areas: {
    front: "openbaar gedeelte",
    back: "beheergedeelte",
    frontAndBack: "openbaar gedeelte en beheergedeelte",
  },
  policy: {
    title: "Cookieverklaring",
    published: "Versie {version}, gepubliceerd op {date}.",
    draft: "Concept van {date}, nog niet gepubliceerd.",
    superseded: "Deze versie is vervangen door een nieuwere.",
    current: "De geldende versie lezen",
    contents: "Op deze pagina",
    who: {
      heading: "Wie verantwoordelijk is",
      text: "{controller} is verantwoordelijk voor de website {site} en bepaalt wat de website op uw apparaat opslaat en waarom.",
      address: "Adres: {address}",
      email: "E-mail: {email}",
      phone: "Telefoon: {phone}",
      officer: "Functionaris voor gegevensbescherming: {contact}",
      review: "Deze verklaring wordt uiterlijk op {date} opnieuw bekeken.",
    },
    what: {
      heading: "Wat een cookie is",
      cookie:
        "Een cookie is een korte tekst die uw browser op verzoek van een website bewaart. De browser stuurt die bij volgende verzoeken terug. Zo kan de website de browser herkennen, van pagina tot pagina of van bezoek tot bezoek.",
      others:
        "Dezelfde regels gelden voor al het andere dat op uw apparaat wordt opgeslagen of eruit wordt gelezen: de lokale opslag van de browser, de bijbehorende databases en caches, scripts die op de achtergrond worden uitgevoerd, onzichtbare afbeeldingen (‘pixels’) en adressen die een identificatiecode bevatten, en kenmerken van het apparaat die worden gelezen om het te herkennen (‘vingerafdrukken’). Op deze pagina staat ‘cookies’ voor dit alles.",
    },
    which: {
      heading: "Voor welke cookies uw toestemming nodig is",
      intro: "Dat hangt af van hun doel, niet van hoe ze werken.",
    },
    table: {
      heading: "De cookies die wij gebruiken",
      caption: "Wat de website {site} op uw apparaat opslaat of eruit leest",
      columns: {
        provider: "Aanbieder van de dienst",
        function: "Functie en plaats",
        item: "Cookie",
        purpose: "Doel",
        duration: "Bewaartermijn",
      },
      consent: "{category}: {need}",
      needsConsent: "alleen met uw toestemming",
      needsNone: "geen toestemming nodig",
      exempt: "geen toestemming nodig, want {ground}",
      legalBasis: "Grondslag: {basis}",
      recipients: "Andere ontvangers: {names}",
      loadsFrom: "Laadt inhoud van",
      nothingStored: "geen vermeld",
    },
    third: {
      heading: "Derden",
      none: "Via deze website slaan derden niets op uw apparaat op en lezen zij er niets uit.",
      intro:
        "De volgende organisaties kunnen via de hierboven genoemde diensten informatie opslaan of ontvangen:",
      privacyPolicy: "Privacyverklaring",
      roles: {
        controller: "gebruikt de informatie voor eigen doeleinden",
        processor: "gebruikt de informatie alleen volgens onze instructies",
      },
      transfer: "geeft gegevens door aan het volgende land: {country} (op basis van: {safeguard})",
    },
    choice: {
      heading: "Accepteren of weigeren",
      ask: "Bij uw eerste bezoek vragen wij wat u wilt. U kunt alles accepteren, alles weigeren, of per categorie en per dienst kiezen. Zolang u niet hebt gekozen, wordt alleen gebruikt waarvoor geen toestemming nodig is.",
      consequences:
        "Als u accepteert, mogen de geaccepteerde diensten de hierboven vermelde cookies opslaan en uitlezen. Als u weigert, blijft de website werken; alleen de inhoud en functies die u hebt geweigerd, blijven uitgeschakeld.",
      notAsked:
        "Deze website gebruikt niets waarvoor uw toestemming nodig is. Daarom wordt er ook niet om gevraagd.",
    },
    withdraw: {
      heading: "Van gedachten veranderen",
      text: "U kunt uw toestemming op elk moment intrekken, even eenvoudig als u die hebt gegeven. Wat dan niet meer is toegestaan, wordt verwijderd en niet meer uitgelezen.",
      lawful:
        "Het intrekken van uw toestemming doet geen afbreuk aan de rechtmatigheid van de verwerking op basis van de toestemming vóór de intrekking daarvan.",
      kept: "Uw keuze wordt {duration} bewaard, of u nu accepteert of weigert; daarna vragen wij het opnieuw.",
      undecided:
        "U hebt nog niet gekozen. Tot dan wordt alleen gebruikt waarvoor geen toestemming nodig is.",
      decided: "Uw keuze van {date} geldt.",
      saved: "Uw keuze is opgeslagen.",
      allow: "Ik sta toe",
      save: "Mijn keuze opslaan",
      withdrawAll: "Alle toestemmingen intrekken",
      link: "Mijn keuze bekijken en wijzigen",
    },
    audience: {
      heading: "Bezwaar maken tegen anonieme statistieken",
      text: "Voor de volgende diensten beroept deze website zich op de uitzondering op het toestemmingsvereiste die het recht van sommige landen onder de hierboven genoemde voorwaarden voor anonieme statistieken kent: {services}. U kunt er toch bezwaar tegen maken; dan wordt er daarvoor niets uit uw apparaat gelezen en worden uw bezoeken niet geteld.",
      counted: "U hebt geen bezwaar gemaakt.",
      objected: "U hebt bezwaar gemaakt: uw bezoeken worden niet geteld.",
      object: "Mijn bezoeken niet tellen",
      undo: "Mijn bezwaar intrekken",
    },
    browsers: {
      heading: "Instellingen van uw browser",
      text: "U kunt cookies ook in uw browser verwijderen of blokkeren. De website kan u dan mogelijk niet meer ingelogd houden, of vraagt u opnieuw naar uw keuze.",
      help: "Hoe dat moet, leggen de makers van de browsers uit:",
    },
    signals: {
      heading: "Signalen van uw browser",
      text: "Als uw browser het signaal Global Privacy Control stuurt, beschouwen wij dat als een weigering van marketing en als bezwaar tegen bezoekersstatistieken.",
      received: "Uw browser stuurt dit signaal, en wij respecteren het.",
      notReceived: "Uw browser stuurt dit signaal op dit moment niet.",
    },
    rights: {
      heading: "Uw rechten",
      text: "U hebt recht op inzage in uw persoonsgegevens, op rectificatie of wissing ervan, op beperking van de verwerking en op overdraagbaarheid van de gegevens. U hebt ook het recht om bezwaar te maken tegen de verwerking.",
      contact:
        "Om deze rechten uit te oefenen, schrijft u naar het contactadres dat boven aan deze pagina staat.",
      complaint:
        "U kunt ook een klacht indienen bij een toezichthoudende autoriteit voor gegevensbescherming, met name waar u woont, waar u werkt of waar volgens u inbreuk op uw rechten is gemaakt (in Nederland de Autoriteit Persoonsgegevens, in België de Gegevensbeschermingsautoriteit).",
      authority: "De bevoegde autoriteit voor deze website:",
    },
    devices: {
      heading: "Waar uw keuze geldt",
      text: "Uw keuze geldt voor deze browser op dit apparaat. Andere browsers en apparaten vragen het afzonderlijk.",
      domain: "Uw keuze geldt voor alle websites onder {domain}.",
    },
    changes: {
      heading: "Versies van deze verklaring",
      entry: "Versie {version}, {date}",
      first: "eerste versie",
      formats: "Deze verklaring in andere formaten:",
      plainText: "platte tekst",
      print:
        "Wilt u de verklaring op papier of als pdf-bestand bewaren? Gebruik dan de afdrukfunctie van uw browser.",
    },
    audit: {
      heading: "Laatste controle",
      text: "Op {date} heeft een browser deze website automatisch bezocht. Wat er werkelijk werd opgeslagen en uitgelezen, is vergeleken met versie {version} van deze verklaring.",
      clean: "Er is geen verschil gevonden.",
      findings: {
        one: "Er is {count} punt gevonden dat moet worden gecorrigeerd.",
        other: "Er zijn {count} punten gevonden die moeten worden gecorrigeerd.",
      },
      never: "Er is nog geen automatische controle van deze website vastgelegd.",
    },
  },
  diff: {
    none: "Er is niets veranderd.",
    material: "wij vragen het opnieuw",
    changes: {
      "site-changed": "De gegevens van de website zijn gewijzigd: {name}",
      "provider-added": "Nieuwe aanbieder: {name}",
      "provider-removed": "Aanbieder die niet meer wordt genoemd: {name}",
      "provider-edited": "De gegevens van aanbieder {name} zijn gewijzigd",
      "category-added": "Nieuwe categorie: {name}",
      "category-removed": "Categorie die niet meer wordt gebruikt: {name}",
      "category-edited": "De beschrijving van de categorie {name} is gewijzigd",
      "service-added": "Nieuwe dienst: {name}",
      "service-removed": "Dienst die niet meer wordt gebruikt: {name}",
      "category-changed":
        "De dienst {name} is verplaatst van de categorie {from} naar de categorie {to}",
      "consent-changed": "Voor de dienst {name} is nu uw toestemming nodig",
      "consent-dropped": "Voor de dienst {name} is geen toestemming meer nodig",
      "ground-changed":
        "De reden waarom voor de dienst {name} geen toestemming nodig is, is gewijzigd",
      "provider-changed": "De dienst {name} wordt nu aangeboden door {to} in plaats van {from}",
      "recipient-added": "Ook {to} ontvangt nu de gegevens van de dienst {name}",
      "recipient-removed": "{from} ontvangt de gegevens van de dienst {name} niet meer",
      "name-changed": "De dienst {from} heet nu {name}",
      "areas-changed": "De dienst {name} wordt in andere delen van de website gebruikt",
      "hosts-changed": "De dienst {name} laadt inhoud van andere adressen",
      "legal-basis-changed": "De grondslag van de dienst {name} is gewijzigd",
      "item-added": "Nieuw in {service}: {name}",
      "item-removed": "Niet meer gebruikt in {service}: {name}",
      "purpose-added": "{name} ({service}) heeft een extra doel: {to}",
      "lifetime-changed": "{name} ({service}) heeft nu deze bewaartermijn: {to}; voorheen: {from}",
      "party-changed": "{name} ({service}) is nu {to}; voorheen: {from}",
      "item-changed": "De beschrijving van {name} ({service}) is gewijzigd",
    },
    reasons: {
      service: "Voor deze dienst is niet eerder toestemming gegeven.",
      provider: "De eerdere toestemming gold niet voor deze organisatie.",
      purpose: "De eerdere toestemming gold voor andere doeleinden.",
      lifetime: "De eerdere toestemming gold voor een kortere termijn.",
      party: "De eerdere toestemming gold alleen voor opslag door deze website.",
      category: "De eerdere toestemming gold voor een andere categorie.",
      consent: "Dit is nog niet eerder gevraagd.",
    },
  },
} as const satisfies Locale;
