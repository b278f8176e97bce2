import type { Locale } from "./locale.ts";

/** Finnish, in the words of Traficom and the Data Protection Ombudsman. */
export const fi = {
  words: {
    session: "kunnes selain suljetaan",
    persistent: "kunnes se poistetaan",
    notStored: "ei tallenneta",
    renewed: "{duration}, uusiutuu jokaisella käynnillä",
    firstParty: "ensimmäinen osapuoli",
    thirdParty: "kolmas osapuoli",
    thirdPartyOf: "kolmas osapuoli, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "eväste",
    localStorage: "paikallinen tallennustila",
    sessionStorage: "istuntokohtainen tallennustila",
    indexedDB: "selaimen tietokanta",
    cacheStorage: "selaimen välimuisti",
    serviceWorker: "taustaskripti",
    fingerprint: "laitteen sormenjälki",
  },
  categories: {
    necessary: {
      name: "Välttämättömät",
      description:
        "Ilman niitä sivusto ei voi tehdä sitä, mitä siltä pyydät, esimerkiksi pitää sinua kirjautuneena tai muistaa, mitä olet päättänyt evästeistä. Ne eivät edellytä suostumusta.",
    },
    preferences: {
      name: "Omat asetukset",
      description:
        "Ne muistavat asetuksia, jotka tekevät sivuston käytöstä sinulle mukavampaa. Niitä käytetään vain suostumuksellasi, ellei taulukossa kerrota, miksi suostumusta ei tarvita.",
    },
    statistical: {
      name: "Tilastointi",
      description:
        "Ne kertovat, kuinka moni käy sivustolla ja mitä sivuja luetaan. Joidenkin maiden laki ei vaadi niihin suostumusta, kun ehdot täyttyvät: ne palvelevat vain tätä sivustoa, tuottavat vain anonyymejä tilastoja, niitä ei yhdistetä muihin tietoihin, niillä ei seurata ketään sivustolta toiselle, ja voit vastustaa niitä. Taulukossa kerrotaan, missä tämä sivusto vetoaa poikkeukseen. Kaikissa muissa tapauksissa niitä käytetään vain suostumuksellasi.",
    },
    marketing: {
      name: "Markkinointi ja kolmansien osapuolten sisältö",
      description:
        "Niiden avulla valitaan tai mitataan mainontaa tai näytetään sisältöä muista palveluista, jotka voivat tunnistaa sinut sivustolta toiselle. Niitä käytetään vain suostumuksellasi.",
    },
  },
  parties: {
    first: {
      name: "Ensimmäinen osapuoli",
      description: "Eväste kuuluu tälle sivustolle, ja vain tämä sivusto lukee sitä.",
    },
    third: {
      name: "Kolmas osapuoli",
      description:
        "Eväste kuuluu toiselle organisaatiolle, jonka sisältö tai palvelu on osa sivua. Tämä organisaatio voi tunnistaa selaimesi myös muilla sivustoilla.",
    },
  },
  grounds: {
    "consent-choice": "se muistaa evästevalintasi",
    authentication: "se pitää sinut kirjautuneena",
    basket: "se säilyttää ostoskorisi",
    customisation: "se säilyttää asetuksen, jota olet pyytänyt",
    "load-balancing": "se jakaa käynnit palvelimien kesken",
    "paywall-metering": "se laskee lukemasi maksuttomat artikkelit",
    "audience-measurement": "tämä sivusto vetoaa anonyymejä tilastoja koskevaan lain poikkeukseen",
    security: "se suojaa sivustoa ja sen kävijöitä",
    transmission: "sivua ei voi välittää ilman sitä",
  },
  legalBases: {
    consent: "suostumus",
    contract: "sopimuksen täytäntöönpano",
    "legal-obligation": "lakisääteinen velvoite",
    "vital-interests": "elintärkeiden etujen suojaaminen",
    "public-task": "yleistä etua koskeva tehtävä",
    "legitimate-interests": "oikeutetut edut",
  },
  safeguards: {
    adequacy: "Euroopan komission päätös tietosuojan riittävyydestä",
    scc: "vakiosopimuslausekkeet",
    bcr: "yritystä koskevat sitovat säännöt",
    derogation: "erityistilanteita koskeva poikkeus",
  },
  areas: {
    front: "julkinen osa",
    back: "hallintaosa",
    frontAndBack: "julkinen osa ja hallintaosa",
  },
  policy: {
    title: "Evästekäytäntö",
    published: "Versio {version}, julkaistu {date}.",
    draft: "Luonnos {date}, ei vielä julkaistu.",
    superseded: "Uudempi versio on korvannut tämän version.",
    current: "Lue voimassa oleva versio",
    contents: "Tällä sivulla",
    who: {
      heading: "Kuka vastaa sivustosta",
      text: "{controller} vastaa verkkosivustosta {site} ja päättää, mitä sivusto tallentaa päätelaitteellesi ja miksi.",
      address: "Osoite: {address}",
      email: "Sähköposti: {email}",
      phone: "Puhelin: {phone}",
      officer: "Tietosuojavastaava: {contact}",
      review: "Tämä evästekäytäntö tarkistetaan viimeistään {date}.",
    },
    what: {
      heading: "Mikä eväste on",
      cookie:
        "Eväste on pieni teksti, jonka verkkosivusto pyytää selaintasi tallentamaan. Selain lähettää sen takaisin myöhempien pyyntöjen mukana, joten sivusto voi tunnistaa selaimen sivulta tai käynniltä toiselle.",
      others:
        "Samat säännöt koskevat kaikkea muuta, mitä päätelaitteellesi tallennetaan tai siltä luetaan: selaimen paikallista tallennustilaa, tietokantoja ja välimuisteja, taustalla suoritettavia skriptejä, näkymättömiä kuvia (”pikseleitä”) ja osoitteita, joissa on tunniste, sekä laitteen ominaisuuksia, jotka luetaan sen tunnistamiseksi (”sormenjälkiä”). Tällä sivulla ”evästeet” tarkoittavat näitä kaikkia.",
    },
    which: {
      heading: "Mitkä evästeet edellyttävät suostumustasi",
      intro: "Se riippuu siitä, mihin niitä käytetään, eikä siitä, miten ne toimivat.",
    },
    table: {
      heading: "Käyttämämme evästeet",
      caption: "Mitä {site} tallentaa päätelaitteellesi tai lukee siltä",
      columns: {
        provider: "Palveluntarjoaja",
        function: "Toiminto ja sijainti",
        item: "Eväste",
        purpose: "Käyttötarkoitus",
        duration: "Säilytysaika",
      },
      consent: "{category}: {need}",
      needsConsent: "vain suostumuksellasi",
      needsNone: "suostumusta ei tarvita",
      exempt: "suostumusta ei tarvita, koska {ground}",
      legalBasis: "Käsittelyperuste: {basis}",
      recipients: "Muut vastaanottajat: {names}",
      loadsFrom: "Lataa sisältöä osoitteista",
      nothingStored: "ei ilmoitettu",
    },
    third: {
      heading: "Kolmannet osapuolet",
      none: "Mikään kolmas osapuoli ei tallenna päätelaitteellesi eikä lue siltä mitään tämän sivuston kautta.",
      intro:
        "Nämä organisaatiot voivat tallentaa tai vastaanottaa tietoja edellä mainittujen palvelujen kautta:",
      privacyPolicy: "Tietosuojaseloste",
      roles: {
        controller: "käyttää tietoja omiin tarkoituksiinsa",
        processor: "käyttää tietoja vain ohjeidemme mukaisesti",
      },
      transfer: "siirtää tietoja seuraavaan maahan: {country} (suojatoimi: {safeguard})",
    },
    choice: {
      heading: "Hyväksyminen ja hylkääminen",
      ask: "Ensimmäisellä käynnilläsi kysymme, mitä haluat. Voit hyväksyä kaikki, hylätä kaikki tai päättää luokittain ja palveluittain. Ennen päätöstäsi käytetään vain sitä, mihin ei tarvita suostumusta.",
      consequences:
        "Jos hyväksyt, hyväksymäsi palvelut saavat tallentaa ja lukea edellä luetellut evästeet. Jos hylkäät, sivusto toimii edelleen; vain hylkäämäsi sisällöt ja toiminnot pysyvät poissa käytöstä.",
      notAsked:
        "Tällä sivustolla ei käytetä mitään, mihin tarvitaan suostumuksesi, joten sitä ei kysytä.",
    },
    withdraw: {
      heading: "Mielen muuttaminen",
      text: "Voit peruuttaa suostumuksesi milloin tahansa yhtä helposti kuin annoit sen. Se, mikä ei ole enää sallittua, poistetaan silloin eikä sitä enää lueta.",
      lawful:
        "Suostumuksen peruuttaminen ei vaikuta suostumuksen perusteella ennen sen peruuttamista suoritetun käsittelyn lainmukaisuuteen.",
      kept: "Päätöksesi säilytetään seuraavan ajan, oli se myönteinen tai kielteinen: {duration}. Sen jälkeen kysymme uudelleen.",
      undecided:
        "Et ole vielä päättänyt. Siihen asti käytetään vain sitä, mihin ei tarvita suostumusta.",
      decided: "Voimassa on päätös, jonka teit {date}.",
      saved: "Päätöksesi on tallennettu.",
      allow: "Sallin",
      save: "Tallenna päätökseni",
      withdrawAll: "Peruuta kaikki suostumukset",
      link: "Katso ja muuta valintaani",
    },
    audience: {
      heading: "Anonyymin tilastoinnin vastustaminen",
      text: "Seuraavien palvelujen osalta tämä sivusto vetoaa suostumusvaatimusta koskevaan poikkeukseen, jonka joidenkin maiden laki edellä mainituin ehdoin sallii anonyymeille tilastoille: {services}. Voit silti vastustaa niitä. Silloin päätelaitteeltasi ei lueta mitään niitä varten eikä käyntejäsi lasketa.",
      counted: "Et ole vastustanut tilastointia.",
      objected: "Olet vastustanut tilastointia: käyntejäsi ei lasketa.",
      object: "Älä laske käyntejäni",
      undo: "Peru vastustukseni",
    },
    browsers: {
      heading: "Selaimesi asetukset",
      text: "Voit myös poistaa tai estää evästeet selaimessasi. Silloin sivusto ei ehkä enää pidä sinua kirjautuneena tai se voi kysyä sinulta uudelleen.",
      help: "Selainten kehittäjät kertovat, miten se tehdään:",
    },
    signals: {
      heading: "Selaimesi lähettämät signaalit",
      text: "Jos selaimesi lähettää Global Privacy Control -signaalin, tulkitsemme sen markkinoinnin hylkäämiseksi ja kävijämittauksen vastustamiseksi.",
      received: "Selaimesi lähettää tämän signaalin, ja noudatamme sitä.",
      notReceived: "Selaimesi ei tällä hetkellä lähetä tätä signaalia.",
    },
    rights: {
      heading: "Oikeutesi",
      text: "Sinulla on oikeus saada pääsy henkilötietoihisi, vaatia niiden oikaisemista tai poistamista, vaatia niiden käsittelyn rajoittamista, saada ne siirrettävässä muodossa ja vastustaa niiden käsittelyä.",
      contact:
        "Voit käyttää näitä oikeuksia kirjoittamalla tämän sivun alussa mainitulle yhteystaholle.",
      complaint:
        "Voit myös tehdä valituksen tietosuojaviranomaiselle (Suomessa tietosuojavaltuutetulle), erityisesti siellä, missä asut tai työskentelet tai missä oikeuksiasi on mielestäsi loukattu.",
      authority: "Tämän sivuston valvontaviranomainen:",
    },
    devices: {
      heading: "Missä päätöksesi on voimassa",
      text: "Päätöksesi koskee tätä selainta tällä laitteella. Muut selaimet ja laitteet kysyvät erikseen.",
      domain: "Se koskee kaikkia verkkotunnuksen {domain} sivustoja.",
    },
    changes: {
      heading: "Tämän evästekäytännön versiot",
      entry: "Versio {version}, {date}",
      first: "ensimmäinen versio",
      formats: "Tämä evästekäytäntö muissa muodoissa:",
      plainText: "pelkkä teksti",
      print:
        "Voit säilyttää evästekäytännön paperilla tai PDF-tiedostona käyttämällä selaimesi tulostustoimintoa.",
    },
    audit: {
      heading: "Viimeisin tarkastus",
      text: "{date} selain kävi automaattisesti tällä sivustolla ja vertasi sitä, mitä todella tallennetaan ja luetaan, tämän evästekäytännön versioon {version}.",
      clean: "Eroja ei löytynyt.",
      findings: {
        one: "Löytyi {count} korjattava kohta.",
        other: "Löytyi {count} korjattavaa kohtaa.",
      },
      never: "Tästä sivustosta ei ole vielä kirjattu automaattista tarkastusta.",
    },
  },
  diff: {
    none: "Mikään ei ole muuttunut.",
    material: "kysymme uudelleen",
    changes: {
      "site-changed": "Sivuston tiedot muuttuivat: {name}",
      "provider-added": "Uusi palveluntarjoaja: {name}",
      "provider-removed": "Palveluntarjoaja, jota ei enää mainita: {name}",
      "provider-edited": "Palveluntarjoajan tiedot muuttuivat: {name}",
      "category-added": "Uusi luokka: {name}",
      "category-removed": "Luokka, joka ei ole enää käytössä: {name}",
      "category-edited": "Luokan kuvaus muuttui: {name}",
      "service-added": "Uusi palvelu: {name}",
      "service-removed": "Palvelu, joka ei ole enää käytössä: {name}",
      "category-changed": "{name} siirtyi luokasta {from} luokkaan {to}",
      "consent-changed": "{name} edellyttää nyt suostumustasi",
      "consent-dropped": "{name} ei enää edellytä suostumusta",
      "ground-changed": "Syy siihen, miksi {name} ei edellytä suostumusta, muuttui",
      "provider-changed": "Palvelun {name} tarjoaa nyt {to}, aiemmin {from}",
      "recipient-added": "{to} saa nyt myös palvelun {name} tiedot",
      "recipient-removed": "{from} ei enää saa palvelun {name} tietoja",
      "name-changed": "Uusi nimi: {name}; aiempi nimi: {from}",
      "areas-changed": "{name} on käytössä eri osissa sivustoa kuin aiemmin",
      "hosts-changed": "{name} lataa sisältöä eri osoitteista kuin aiemmin",
      "legal-basis-changed": "Palvelun {name} käsittelyperuste muuttui",
      "item-added": "Uutta palvelussa {service}: {name}",
      "item-removed": "Ei enää käytössä palvelussa {service}: {name}",
      "purpose-added": "{name} ({service}) sai uuden käyttötarkoituksen: {to}",
      "lifetime-changed": "{name} ({service}), uusi säilytysaika: {to}; aiempi: {from}",
      "party-changed": "{name} ({service}) on nyt: {to}; aiemmin: {from}",
      "item-changed": "Kuvaus muuttui: {name} ({service})",
    },
    reasons: {
      service: "Mikään aiempi suostumus ei koskenut tätä palvelua.",
      provider: "Aiempi suostumus ei koskenut tätä organisaatiota.",
      purpose: "Aiempi suostumus koski muita käyttötarkoituksia.",
      lifetime: "Aiempi suostumus koski lyhyempää aikaa.",
      party: "Aiempi suostumus koski vain tämän sivuston omaa tallennusta.",
      category: "Aiempi suostumus koski toista luokkaa.",
      consent: "Tätä ei ole aiemmin kysytty keneltäkään.",
    },
  },
} as const satisfies Locale;
