import type { Locale } from "./locale.ts";

/**
 * Catalan, with the words of the APDCAT («galetes») and the polite «vós». What is filled in never
 * stands after an article or a preposition that would be elided before a vowel.
 */
export const ca = {
  words: {
    session: "fins que es tanca el navegador",
    persistent: "fins que s’elimina",
    notStored: "no s’emmagatzema",
    renewed: "{duration}, amb renovació a cada visita",
    firstParty: "del mateix lloc web",
    thirdParty: "de tercers",
    thirdPartyOf: "de tercers, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "galeta",
    localStorage: "emmagatzematge local",
    sessionStorage: "emmagatzematge de sessió",
    indexedDB: "base de dades del navegador",
    cacheStorage: "memòria cau del navegador",
    serviceWorker: "script en segon pla",
    fingerprint: "empremta digital del dispositiu",
  },
  categories: {
    necessary: {
      name: "Necessàries",
      description:
        "Sense aquestes galetes, el lloc web no pot fer el que li demaneu, com ara mantenir la vostra sessió iniciada o recordar la vostra elecció sobre les galetes. No requereixen consentiment.",
    },
    preferences: {
      name: "Preferències",
      description:
        "Recorden opcions que us fan més còmode l’ús del lloc web. Només s’utilitzen amb el vostre consentiment, llevat que la taula indiqui per què no cal.",
    },
    statistical: {
      name: "Analítiques",
      description:
        "Indiquen quantes persones visiten el lloc web i quines pàgines llegeixen. La legislació d’alguns països les eximeix de consentiment amb condicions: serveixen exclusivament per a aquest lloc web, només produeixen estadístiques anònimes, no es combinen amb altres dades, no segueixen ningú d’un lloc web a un altre i us hi podeu oposar. La taula indica on aquest lloc web s’acull a aquesta exempció; en tots els altres casos només s’utilitzen amb el vostre consentiment.",
    },
    marketing: {
      name: "Publicitat i continguts de tercers",
      description:
        "Serveixen per triar o mesurar la publicitat, o per mostrar continguts d’altres serveis, que us poden reconèixer d’un lloc web a un altre. Només s’utilitzen amb el vostre consentiment.",
    },
  },
  parties: {
    first: {
      name: "Galetes pròpies",
      description: "Pertanyen a aquest lloc web, i només aquest lloc web les llegeix.",
    },
    third: {
      name: "Galetes de tercers",
      description:
        "Pertanyen a una altra entitat, que aporta a la pàgina un contingut o un servei. Aquesta entitat també pot reconèixer el vostre navegador en altres llocs web.",
    },
  },
  grounds: {
    "consent-choice": "recorda la vostra elecció sobre les galetes",
    authentication: "manté la vostra sessió iniciada",
    basket: "conserva la vostra cistella de la compra",
    customisation: "conserva una opció que heu demanat",
    "load-balancing": "reparteix les visites entre els servidors",
    "paywall-metering": "compta els articles gratuïts que heu llegit",
    "audience-measurement":
      "aquest lloc web s’acull a l’exempció legal per a les estadístiques anònimes",
    security: "protegeix el lloc web i qui el visita",
    transmission: "la pàgina no es pot transmetre d’una altra manera",
  },
  legalBases: {
    consent: "consentiment",
    contract: "execució d’un contracte",
    "legal-obligation": "compliment d’una obligació legal",
    "vital-interests": "protecció d’interessos vitals",
    "public-task": "missió d’interès públic o exercici de poders públics",
    "legitimate-interests": "interessos legítims",
  },
  safeguards: {
    adequacy: "decisió d’adequació de la Comissió Europea",
    scc: "clàusules contractuals tipus",
    bcr: "normes corporatives vinculants",
    derogation: "excepció per a situacions específiques",
  },
  areas: {
    front: "àrea pública",
    back: "àrea d’administració",
    frontAndBack: "àrea pública i àrea d’administració",
  },
  policy: {
    title: "Política de galetes",
    published: "Versió {version}. Data de publicació: {date}.",
    draft: "Esborrany encara sense publicar. Data: {date}.",
    superseded: "Una versió més recent ha substituït aquesta.",
    current: "Llegeix la versió vigent",
    contents: "En aquesta pàgina",
    who: {
      heading: "Qui n’és el responsable",
      text: "{controller} és responsable del tractament al lloc web {site} i decideix què s’emmagatzema al vostre dispositiu i amb quina finalitat.",
      address: "Adreça: {address}",
      email: "Adreça electrònica: {email}",
      phone: "Telèfon: {phone}",
      officer: "Delegat de protecció de dades: {contact}",
      review: "Data límit per revisar aquesta política: {date}.",
    },
    what: {
      heading: "Què és una galeta",
      cookie:
        "Una galeta (cookie) és un text petit que el vostre navegador conserva a petició d’un lloc web. El navegador el retorna en les peticions següents, de manera que el lloc web pot reconèixer el navegador d’una pàgina, o d’una visita, a una altra.",
      others:
        "Les mateixes normes s’apliquen a qualsevol altra cosa que s’emmagatzemi al vostre dispositiu o s’hi llegeixi: l’emmagatzematge local del navegador, les seves bases de dades i memòries cau; els scripts que executa en segon pla; les imatges invisibles («píxels») i les adreces que porten un identificador, i les característiques del dispositiu que es llegeixen per reconèixer-lo («empremta digital»). En aquesta pàgina, la paraula «galetes» es refereix a tot això.",
    },
    which: {
      heading: "Quines galetes requereixen el vostre consentiment",
      intro: "Depèn de la finalitat que tenen, no de com funcionen.",
    },
    table: {
      heading: "Les galetes que utilitzem",
      caption: "Què emmagatzema al vostre dispositiu, o hi llegeix, el lloc web {site}",
      columns: {
        provider: "Proveïdor del servei",
        function: "Funció i ubicació",
        item: "Galeta",
        purpose: "Finalitat",
        duration: "Durada",
      },
      consent: "{category}: {need}",
      needsConsent: "només amb el vostre consentiment",
      needsNone: "no cal consentiment",
      exempt: "no cal consentiment, perquè {ground}",
      legalBasis: "Base jurídica: {basis}",
      recipients: "Altres destinataris: {names}",
      loadsFrom: "Carrega continguts externs:",
      nothingStored: "cap de declarada",
    },
    third: {
      heading: "Tercers",
      none: "Cap tercer no emmagatzema ni llegeix res al vostre dispositiu a través d’aquest lloc web.",
      intro:
        "Les entitats següents poden emmagatzemar o rebre informació a través dels serveis indicats més amunt:",
      privacyPolicy: "Política de privacitat",
      roles: {
        controller: "utilitza la informació per a finalitats pròpies",
        processor: "només utilitza la informació seguint les nostres instruccions",
      },
      transfer: "transfereix dades al país següent: {country} (fonament: {safeguard})",
    },
    choice: {
      heading: "Acceptar o rebutjar",
      ask: "A la primera visita us preguntem què voleu. Podeu acceptar-ho tot, rebutjar-ho tot o decidir per categories i per serveis. Fins que no decidiu, només s’utilitza el que no requereix consentiment.",
      consequences:
        "Si accepteu, els serveis acceptats poden emmagatzemar i llegir les galetes indicades més amunt. Si rebutgeu, el lloc web continua funcionant; només queden desactivats els continguts i les funcions que hàgiu rebutjat.",
      notAsked:
        "Aquest lloc web no utilitza res que requereixi el vostre consentiment i, per tant, no us el demana.",
    },
    withdraw: {
      heading: "Canviar d’opinió",
      text: "Podeu retirar el consentiment en qualsevol moment, amb la mateixa facilitat amb què el vau donar. Aleshores, el que deixa d’estar permès s’elimina i ja no es llegeix.",
      lawful:
        "La retirada del consentiment no afecta la licitud del tractament basat en el consentiment previ a la retirada.",
      kept: "La vostra elecció es conserva durant {duration}, tant si accepteu com si rebutgeu; després us ho tornem a preguntar.",
      undecided:
        "Encara no heu triat. Fins aleshores, només s’utilitza el que no requereix consentiment.",
      decided: "S’aplica l’elecció que vau fer (data: {date}).",
      saved: "La vostra elecció s’ha desat.",
      allow: "Permeto",
      save: "Desa la meva elecció",
      withdrawAll: "Retira tots els consentiments",
      link: "Consulta i canvia la meva elecció",
    },
    audience: {
      heading: "Oposar-se a les estadístiques anònimes",
      text: "Per als serveis següents, aquest lloc web s’acull a l’exempció de consentiment que la legislació d’alguns països preveu per a les estadístiques anònimes, en les condicions indicades més amunt: {services}. Tanmateix, us hi podeu oposar; en aquest cas, no es llegeix res al vostre dispositiu amb aquesta finalitat i les vostres visites no es compten.",
      counted: "No us hi heu oposat.",
      objected: "Us hi heu oposat: les vostres visites no es compten.",
      object: "No comptis les meves visites",
      undo: "Retira la meva oposició",
    },
    browsers: {
      heading: "Configuració del vostre navegador",
      text: "També podeu eliminar o bloquejar les galetes al vostre navegador. En aquest cas, és possible que el lloc web no pugui mantenir la vostra sessió iniciada o que us torni a preguntar.",
      help: "Els fabricants dels navegadors expliquen com fer-ho:",
    },
    signals: {
      heading: "Senyals del vostre navegador",
      text: "Si el vostre navegador envia el senyal Global Privacy Control, el considerem un rebuig de la publicitat i una oposició a la mesura d’audiència.",
      received: "El vostre navegador envia aquest senyal, i el respectem.",
      notReceived: "En aquest moment, el vostre navegador no envia aquest senyal.",
    },
    rights: {
      heading: "Els vostres drets",
      text: "Teniu dret a accedir a les vostres dades personals, a obtenir-ne la rectificació o la supressió, a la limitació del tractament, a la portabilitat de les dades i a oposar-vos al tractament.",
      contact:
        "Per exercir aquests drets, escriviu a l’adreça de contacte indicada al principi d’aquesta pàgina.",
      complaint:
        "També podeu presentar una reclamació davant d’una autoritat de protecció de dades, en particular on residiu, on treballeu o on considereu que s’han vulnerat els vostres drets (a Catalunya, l’Autoritat Catalana de Protecció de Dades per al sector públic i l’Agència Espanyola de Protecció de Dades per al sector privat).",
      authority: "Autoritat competent per a aquest lloc web:",
    },
    devices: {
      heading: "On s’aplica la vostra elecció",
      text: "La vostra elecció s’aplica a aquest navegador, en aquest dispositiu. Els altres navegadors i dispositius us ho preguntaran per separat.",
      domain: "S’aplica a tots els llocs web del domini {domain}.",
    },
    changes: {
      heading: "Versions d’aquesta política",
      entry: "Versió {version}, {date}",
      first: "primera versió",
      formats: "Aquesta política en altres formats:",
      plainText: "text sense format",
      print:
        "Per conservar-la en paper o en un fitxer PDF, utilitzeu la funció d’impressió del vostre navegador.",
    },
    audit: {
      heading: "Última comprovació",
      text: "Un navegador va visitar aquest lloc web automàticament (data: {date}) i va comparar el que realment s’hi emmagatzema i s’hi llegeix amb la versió {version} d’aquesta política.",
      clean: "No hi va trobar cap diferència.",
      findings: {
        one: "Hi va trobar {count} punt per corregir.",
        other: "Hi va trobar {count} punts per corregir.",
      },
      never: "Encara no consta cap comprovació automàtica d’aquest lloc web.",
    },
  },
  diff: {
    none: "No ha canviat res.",
    material: "us ho tornem a preguntar",
    changes: {
      "site-changed": "Han canviat les dades del lloc web: {name}",
      "provider-added": "Nou proveïdor: {name}",
      "provider-removed": "Proveïdor que ja no hi consta: {name}",
      "provider-edited": "Han canviat les dades del proveïdor {name}",
      "category-added": "Nova categoria: {name}",
      "category-removed": "Categoria que ja no s’utilitza: {name}",
      "category-edited": "Ha canviat la descripció de la categoria {name}",
      "service-added": "Nou servei: {name}",
      "service-removed": "Servei que ja no s’utilitza: {name}",
      "category-changed": "El servei {name} ha passat de la categoria {from} a la categoria {to}",
      "consent-changed": "El servei {name} ara requereix el vostre consentiment",
      "consent-dropped": "El servei {name} ja no requereix consentiment",
      "ground-changed": "Ha canviat el motiu pel qual el servei {name} no requereix consentiment",
      "provider-changed": "El servei {name} ara el presta {to}; abans: {from}",
      "recipient-added": "{to} ara també rep les dades del servei {name}",
      "recipient-removed": "{from} ja no rep les dades del servei {name}",
      "name-changed": "El servei {from} ara es diu {name}",
      "areas-changed": "El servei {name} s’utilitza en altres parts del lloc web",
      "hosts-changed": "El servei {name} carrega continguts des d’altres adreces",
      "legal-basis-changed": "Ha canviat la base jurídica del servei {name}",
      "item-added": "Novetat al servei {service}: {name}",
      "item-removed": "Ja no s’utilitza al servei {service}: {name}",
      "purpose-added": "{name} ({service}) té una finalitat més: {to}",
      "lifetime-changed": "{name} ({service}) ara té aquesta durada: {to}; abans: {from}",
      "party-changed": "{name} ({service}) ara és {to}; abans: {from}",
      "item-changed": "Ha canviat la descripció següent: {name} ({service})",
    },
    reasons: {
      service: "Cap consentiment anterior no es va donar per a aquest servei.",
      provider: "El consentiment anterior no es va donar per a aquesta entitat.",
      purpose: "El consentiment anterior es va donar per a altres finalitats.",
      lifetime: "El consentiment anterior es va donar per a una durada més curta.",
      party:
        "El consentiment anterior es va donar només per a l’emmagatzematge per part d’aquest lloc web.",
      category: "El consentiment anterior es va donar per a una altra categoria.",
      consent: "Fins ara no s’havia preguntat a ningú.",
    },
  },
} as const satisfies Locale;
