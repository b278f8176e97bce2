import type { Locale } from "./locale.ts";

/** Romanian. */
export const ro = {
  words: {
    session: "până la închiderea browserului",
    persistent: "până la ștergere",
    notStored: "nu se stochează",
    renewed: "{duration}, cu reînnoire la fiecare vizită",
    firstParty: "primă parte",
    thirdParty: "parte terță",
    thirdPartyOf: "parte terță, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "cookie",
    localStorage: "stocare locală",
    sessionStorage: "stocare de sesiune",
    indexedDB: "baza de date a browserului",
    cacheStorage: "memoria cache a browserului",
    serviceWorker: "script care rulează în fundal",
    fingerprint: "amprenta dispozitivului",
  },
  categories: {
    necessary: {
      name: "Necesare",
      description:
        "Fără ele, site-ul nu poate face ceea ce îi cereți, de exemplu să vă mențină autentificarea sau să rețină ce ați decis cu privire la cookie-uri. Nu necesită consimțământ.",
    },
    preferences: {
      name: "Preferințe",
      description:
        "Rețin setări care fac site-ul mai comod pentru dumneavoastră. Sunt utilizate numai cu consimțământul dumneavoastră, cu excepția cazului în care tabelul arată de ce acesta nu este necesar.",
    },
    statistical: {
      name: "Statistice",
      description:
        "Arată câte persoane vizitează site-ul și ce pagini citesc. Legea unor țări nu cere, în anumite condiții, consimțământ pentru ele: servesc exclusiv acestui site, produc numai statistici anonime, nu sunt combinate cu alte date, nu urmăresc pe nimeni de la un site la altul, iar dumneavoastră vă puteți opune. Tabelul arată unde se bazează acest site pe această excepție; în toate celelalte cazuri sunt utilizate numai cu consimțământul dumneavoastră.",
    },
    marketing: {
      name: "Marketing și conținut furnizat de terți",
      description:
        "Servesc la alegerea sau la măsurarea publicității ori la afișarea de conținut din alte servicii, care vă pot recunoaște de la un site la altul. Sunt utilizate numai cu consimțământul dumneavoastră.",
    },
  },
  parties: {
    first: {
      name: "Primă parte",
      description: "Aparțin acestui site și sunt citite numai de el.",
    },
    third: {
      name: "Parte terță",
      description:
        "Aparțin altei organizații, al cărei conținut sau serviciu face parte din pagină. Organizația respectivă vă poate recunoaște browserul și pe alte site-uri.",
    },
  },
  grounds: {
    "consent-choice": "reține alegerea dumneavoastră privind cookie-urile",
    authentication: "vă menține autentificarea",
    basket: "păstrează coșul dumneavoastră",
    customisation: "păstrează o setare pe care ați cerut-o",
    "load-balancing": "repartizează vizitele între servere",
    "paywall-metering": "numără articolele gratuite pe care le-ați citit",
    "audience-measurement": "acest site se bazează pe excepția legală pentru statistici anonime",
    security: "protejează site-ul și vizitatorii săi",
    transmission: "pagina nu poate fi transmisă fără el",
  },
  legalBases: {
    consent: "consimțământ",
    contract: "executarea unui contract",
    "legal-obligation": "obligație legală",
    "vital-interests": "interese vitale",
    "public-task": "sarcină care servește unui interes public",
    "legitimate-interests": "interese legitime",
  },
  safeguards: {
    adequacy: "decizie a Comisiei Europene privind caracterul adecvat al nivelului de protecție",
    scc: "clauze contractuale standard",
    bcr: "reguli corporatiste obligatorii",
    derogation: "derogare pentru situații specifice",
  },
  areas: {
    front: "partea publică",
    back: "partea de administrare",
    frontAndBack: "partea publică și partea de administrare",
  },
  policy: {
    title: "Politica privind cookie-urile",
    published: "Versiunea {version}, publicată la {date}.",
    draft: "Proiect din {date}, încă nepublicat.",
    superseded: "Această versiune a fost înlocuită cu una mai nouă.",
    current: "Citiți versiunea în vigoare",
    contents: "Pe această pagină",
    who: {
      heading: "Cine răspunde",
      text: "{controller} răspunde de site-ul {site} și decide ce stochează acesta pe dispozitivul dumneavoastră și în ce scop.",
      address: "Adresă: {address}",
      email: "E-mail: {email}",
      phone: "Telefon: {phone}",
      officer: "Responsabil cu protecția datelor: {contact}",
      review: "Această politică va fi revizuită cel târziu la {date}.",
    },
    what: {
      heading: "Ce este un cookie",
      cookie:
        "Un cookie este un text scurt pe care un site îi cere browserului dumneavoastră să îl păstreze. Browserul îl trimite înapoi la cererile următoare, astfel încât site-ul îl poate recunoaște de la o pagină la alta sau de la o vizită la alta.",
      others:
        "Aceleași reguli se aplică pentru tot ceea ce este stocat pe dispozitivul dumneavoastră sau citit de pe acesta: stocarea locală a browserului, bazele sale de date și memoria cache, scripturile pe care le rulează în fundal, imaginile invizibile („pixeli”) și adresele care conțin un identificator, precum și caracteristicile dispozitivului citite pentru a-l recunoaște („amprentă”). Pe această pagină, „cookie-uri” înseamnă toate acestea.",
    },
    which: {
      heading: "Ce cookie-uri necesită consimțământul dumneavoastră",
      intro: "Aceasta depinde de scopul lor, nu de modul în care funcționează.",
    },
    table: {
      heading: "Cookie-urile pe care le utilizăm",
      caption: "Ce stochează site-ul {site} pe dispozitivul dumneavoastră sau citește de pe acesta",
      columns: {
        provider: "Furnizorul serviciului",
        function: "Funcție și loc",
        item: "Cookie",
        purpose: "Scop",
        duration: "Durată",
      },
      consent: "{category}: {need}",
      needsConsent: "numai cu consimțământul dumneavoastră",
      needsNone: "consimțământul nu este necesar",
      exempt: "consimțământul nu este necesar, deoarece {ground}",
      legalBasis: "Temei juridic: {basis}",
      recipients: "Alți destinatari: {names}",
      loadsFrom: "Încarcă conținut de la",
      nothingStored: "niciunul declarat",
    },
    third: {
      heading: "Părți terțe",
      none: "Prin intermediul acestui site, nicio parte terță nu stochează nimic pe dispozitivul dumneavoastră și nu citește nimic de pe acesta.",
      intro:
        "Organizațiile următoare pot stoca sau primi informații prin serviciile menționate mai sus:",
      privacyPolicy: "Politica de confidențialitate",
      roles: {
        controller: "utilizează informațiile în scopuri proprii",
        processor: "utilizează informațiile numai conform instrucțiunilor noastre",
      },
      transfer: "transferă date în următoarea țară: {country} (garanție: {safeguard})",
    },
    choice: {
      heading: "Acceptare sau refuz",
      ask: "La prima vizită vă întrebăm ce doriți. Puteți accepta tot, refuza tot sau decide pe categorii și pe servicii. Până când decideți, se utilizează numai ceea ce nu necesită consimțământ.",
      consequences:
        "Dacă acceptați, serviciile acceptate pot stoca și citi cookie-urile enumerate mai sus. Dacă refuzați, site-ul funcționează în continuare; rămân dezactivate numai conținutul și funcțiile refuzate.",
      notAsked:
        "Acest site nu utilizează nimic care să necesite consimțământul dumneavoastră și, prin urmare, nu vi-l cere.",
    },
    withdraw: {
      heading: "Modificarea deciziei",
      text: "Vă puteți retrage consimțământul în orice moment, la fel de simplu cum l-ați acordat. Ceea ce nu mai este permis este atunci șters și nu mai este citit.",
      lawful:
        "Retragerea consimțământului nu afectează legalitatea prelucrării efectuate pe baza consimțământului înainte de retragerea acestuia.",
      kept: "Decizia dumneavoastră, fie că este da sau nu, se păstrează timp de {duration}; apoi vă întrebăm din nou.",
      undecided:
        "Nu ați decis încă. Până atunci, se utilizează numai ceea ce nu necesită consimțământ.",
      decided: "Se aplică decizia dumneavoastră din {date}.",
      saved: "Decizia dumneavoastră a fost salvată.",
      allow: "Permit",
      save: "Salvez decizia mea",
      withdrawAll: "Îmi retrag întregul consimțământ",
      link: "Văd și modific alegerea mea",
    },
    audience: {
      heading: "Opoziția față de statisticile anonime",
      text: "Pentru următoarele servicii, acest site se bazează pe excepția de la obligația consimțământului pe care legea unor țări o prevede pentru statisticile anonime, în condițiile menționate mai sus: {services}. Vă puteți totuși opune; în acest caz, nu se citește nimic de pe dispozitivul dumneavoastră în acest scop, iar vizitele dumneavoastră nu sunt numărate.",
      counted: "Nu v-ați opus.",
      objected: "V-ați opus: vizitele dumneavoastră nu sunt numărate.",
      object: "Nu doresc ca vizitele mele să fie numărate",
      undo: "Îmi retrag opoziția",
    },
    browsers: {
      heading: "Setările browserului",
      text: "Puteți, de asemenea, șterge sau bloca cookie-urile din browser. Este posibil ca apoi site-ul să nu vă mai mențină autentificarea sau să vă întrebe din nou.",
      help: "Producătorii browserelor explică modul de procedare:",
    },
    signals: {
      heading: "Semnale de la browserul dumneavoastră",
      text: "Dacă browserul dumneavoastră trimite semnalul Global Privacy Control, îl considerăm un refuz al marketingului și o opoziție față de măsurarea audienței.",
      received: "Browserul dumneavoastră trimite acest semnal, iar noi îl respectăm.",
      notReceived: "În prezent, browserul dumneavoastră nu trimite acest semnal.",
    },
    rights: {
      heading: "Drepturile dumneavoastră",
      text: "Aveți dreptul de acces la datele dumneavoastră cu caracter personal, dreptul la rectificarea sau ștergerea lor, dreptul la restricționarea prelucrării, dreptul la portabilitatea datelor și dreptul de a vă opune prelucrării.",
      contact:
        "Pentru a exercita aceste drepturi, scrieți la datele de contact de la începutul acestei pagini.",
      complaint:
        "Puteți, de asemenea, depune o plângere la o autoritate de protecție a datelor, în special în locul în care aveți reședința, în care lucrați sau în care considerați că v-au fost încălcate drepturile (în România, la Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal).",
      authority: "Autoritatea competentă pentru acest site:",
    },
    devices: {
      heading: "Unde se aplică decizia dumneavoastră",
      text: "Decizia dumneavoastră se aplică acestui browser, pe acest dispozitiv. Celelalte browsere și dispozitive vă întreabă separat.",
      domain: "Se aplică tuturor site-urilor din domeniul {domain}.",
    },
    changes: {
      heading: "Versiunile acestei politici",
      entry: "Versiunea {version}, {date}",
      first: "prima versiune",
      formats: "Această politică în alte formate:",
      plainText: "text simplu",
      print:
        "Pentru a o păstra pe hârtie sau într-un fișier PDF, folosiți funcția de imprimare a browserului.",
    },
    audit: {
      heading: "Ultima verificare",
      text: "La {date}, un browser a vizitat automat acest site și a comparat ceea ce se stochează și se citește în realitate cu versiunea {version} a acestei politici.",
      clean: "Nu a constatat nicio diferență.",
      findings: {
        one: "A constatat {count} punct de corectat.",
        few: "A constatat {count} puncte de corectat.",
        other: "A constatat {count} de puncte de corectat.",
      },
      never: "Nu a fost înregistrată încă nicio verificare automată a acestui site.",
    },
  },
  diff: {
    none: "Nu s-a schimbat nimic.",
    material: "vă întrebăm din nou",
    changes: {
      "site-changed": "S-au schimbat informațiile despre site: {name}",
      "provider-added": "Furnizor nou: {name}",
      "provider-removed": "Furnizor care nu mai este menționat: {name}",
      "provider-edited": "S-au schimbat informațiile despre furnizorul {name}",
      "category-added": "Categorie nouă: {name}",
      "category-removed": "Categorie care nu mai este utilizată: {name}",
      "category-edited": "S-a schimbat descrierea categoriei „{name}”",
      "service-added": "Serviciu nou: {name}",
      "service-removed": "Serviciu care nu mai este utilizat: {name}",
      "category-changed": "Serviciul „{name}” a trecut din categoria „{from}” în categoria „{to}”",
      "consent-changed": "Serviciul „{name}” necesită acum consimțământul dumneavoastră",
      "consent-dropped": "Serviciul „{name}” nu mai necesită consimțământ",
      "ground-changed": "S-a schimbat motivul pentru care „{name}” nu necesită consimțământ",
      "provider-changed": "Serviciul „{name}” este furnizat acum de {to}, în loc de {from}",
      "recipient-added": "{to} primește acum și datele serviciului „{name}”",
      "recipient-removed": "{from} nu mai primește datele serviciului „{name}”",
      "name-changed": "„{from}” se numește acum „{name}”",
      "areas-changed": "Serviciul „{name}” este utilizat în alte părți ale site-ului",
      "hosts-changed": "Serviciul „{name}” încarcă conținut de la alte adrese",
      "legal-basis-changed": "S-a schimbat temeiul juridic al serviciului „{name}”",
      "item-added": "Nou la serviciul „{service}”: {name}",
      "item-removed": "Nu mai este utilizat la serviciul „{service}”: {name}",
      "purpose-added": "{name} ({service}) are încă un scop: {to}",
      "lifetime-changed": "{name} ({service}) are acum durata: {to}; înainte: {from}",
      "party-changed": "{name} ({service}): acum {to}; înainte: {from}",
      "item-changed": "S-a schimbat descrierea pentru {name} ({service})",
    },
    reasons: {
      service: "Nu s-a acordat anterior consimțământ pentru acest serviciu.",
      provider: "Consimțământul anterior nu privea această organizație.",
      purpose: "Consimțământul anterior privea alte scopuri.",
      lifetime: "Consimțământul anterior privea o durată mai scurtă.",
      party: "Consimțământul anterior privea stocarea numai de către acest site.",
      category: "Consimțământul anterior privea o altă categorie.",
      consent: "Nimeni nu a fost întrebat până acum despre acest lucru.",
    },
  },
} as const satisfies Locale;
