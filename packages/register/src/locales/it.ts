import type { Locale } from "./locale.ts";

/**
 * Italian, with the words of the Garante: «cookie» is invariable, who decides is the «titolare» (the
 * «responsabile» is the processor). Dates stand after «in data», where no article depends on the day.
 */
export const it = {
  words: {
    session: "fino alla chiusura del browser",
    persistent: "fino alla cancellazione",
    notStored: "nessuna archiviazione",
    renewed: "{duration}, con rinnovo a ogni visita",
    firstParty: "di prima parte",
    thirdParty: "di terza parte",
    thirdPartyOf: "di terza parte, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "cookie",
    localStorage: "memoria locale",
    sessionStorage: "memoria di sessione",
    indexedDB: "database del browser",
    cacheStorage: "cache del browser",
    serviceWorker: "script in secondo piano",
    fingerprint: "impronta del dispositivo",
  },
  categories: {
    necessary: {
      name: "Necessari",
      description:
        "Sono i cookie tecnici: senza di essi il sito non può fare ciò che gli si chiede, per esempio mantenere l’accesso effettuato o ricordare la scelta sui cookie. Non richiedono il consenso.",
    },
    preferences: {
      name: "Preferenze",
      description:
        "Ricordano impostazioni che rendono il sito più comodo da usare. Sono utilizzati solo con il suo consenso, salvo che la tabella indichi perché non è richiesto.",
    },
    statistical: {
      name: "Analitici",
      description:
        "Indicano quante persone visitano il sito e quali pagine leggono. Il diritto di alcuni paesi li esenta dal consenso a determinate condizioni: servono soltanto a questo sito, producono soltanto statistiche anonime, non sono combinati con altri dati, non seguono nessuno da un sito all’altro e lei può opporsi. La tabella indica dove questo sito si avvale di tale esenzione; in tutti gli altri casi sono utilizzati solo con il suo consenso.",
    },
    marketing: {
      name: "Marketing e contenuti di terze parti",
      description:
        "Servono a scegliere o a misurare la pubblicità, oppure a mostrare contenuti di altri servizi, che possono riconoscere l’utente da un sito all’altro. Sono utilizzati solo con il suo consenso.",
    },
  },
  parties: {
    first: {
      name: "Cookie di prima parte",
      description: "Appartengono a questo sito, che è il solo a leggerli.",
    },
    third: {
      name: "Cookie di terza parte",
      description:
        "Appartengono a un altro soggetto, il cui contenuto o servizio fa parte della pagina. Tale soggetto può riconoscere il suo browser anche su altri siti.",
    },
  },
  grounds: {
    "consent-choice": "ricorda la sua scelta sui cookie",
    authentication: "mantiene l’accesso effettuato",
    basket: "conserva il carrello",
    customisation: "conserva un’impostazione da lei richiesta",
    "load-balancing": "distribuisce le visite tra i server",
    "paywall-metering": "conta gli articoli gratuiti letti",
    "audience-measurement":
      "questo sito si avvale dell’esenzione di legge per le statistiche anonime",
    security: "protegge il sito e chi lo visita",
    transmission: "la pagina non può essere trasmessa in altro modo",
  },
  legalBases: {
    consent: "consenso",
    contract: "esecuzione di un contratto",
    "legal-obligation": "obbligo legale",
    "vital-interests": "salvaguardia degli interessi vitali",
    "public-task": "compito di interesse pubblico o esercizio di pubblici poteri",
    "legitimate-interests": "legittimi interessi",
  },
  safeguards: {
    adequacy: "decisione di adeguatezza della Commissione europea",
    scc: "clausole contrattuali tipo",
    bcr: "norme vincolanti d’impresa",
    derogation: "deroga in specifiche situazioni",
  },
  areas: {
    front: "area pubblica",
    back: "area di amministrazione",
    frontAndBack: "area pubblica e area di amministrazione",
  },
  policy: {
    title: "Informativa sui cookie",
    published: "Versione {version}, pubblicata in data {date}.",
    draft: "Bozza in data {date}, non ancora pubblicata.",
    superseded: "Questa versione è stata sostituita da una più recente.",
    current: "Leggi la versione in vigore",
    contents: "In questa pagina",
    who: {
      heading: "Chi è il titolare",
      text: "Il titolare del trattamento per il sito web {site} è {controller}, che decide che cosa viene archiviato sul suo dispositivo e per quali finalità.",
      address: "Indirizzo: {address}",
      email: "Posta elettronica: {email}",
      phone: "Telefono: {phone}",
      officer: "Responsabile della protezione dei dati: {contact}",
      review: "Questa informativa sarà riesaminata al più tardi in data {date}.",
    },
    what: {
      heading: "Che cos’è un cookie",
      cookie:
        "Un cookie è un breve testo che il browser conserva su richiesta di un sito web. Il browser lo rinvia nelle richieste successive; così il sito può riconoscere il browser da una pagina all’altra, o da una visita all’altra.",
      others:
        "Le stesse regole valgono per tutto ciò che viene archiviato sul suo dispositivo o letto da esso: la memoria locale del browser, i suoi database e le sue cache, gli script che esegue in secondo piano, le immagini invisibili («pixel») e gli indirizzi che contengono un identificativo, nonché le caratteristiche del dispositivo lette per riconoscerlo («impronta», o fingerprinting). In questa pagina la parola «cookie» indica tutti questi strumenti di tracciamento.",
    },
    which: {
      heading: "Quali cookie richiedono il suo consenso",
      intro: "Dipende dalla finalità a cui servono, non da come funzionano.",
    },
    table: {
      heading: "I cookie che utilizziamo",
      caption: "Che cosa il sito web {site} archivia sul suo dispositivo o legge da esso",
      columns: {
        provider: "Fornitore del servizio",
        function: "Funzione e collocazione",
        item: "Cookie",
        purpose: "Finalità",
        duration: "Durata",
      },
      consent: "{category}: {need}",
      needsConsent: "solo con il suo consenso",
      needsNone: "consenso non richiesto",
      exempt: "consenso non richiesto, perché {ground}",
      legalBasis: "Base giuridica: {basis}",
      recipients: "Altri destinatari: {names}",
      loadsFrom: "Carica contenuti da",
      nothingStored: "nessuno dichiarato",
    },
    third: {
      heading: "Terze parti",
      none: "Nessuna terza parte archivia o legge alcunché sul suo dispositivo tramite questo sito.",
      intro:
        "I seguenti soggetti possono archiviare o ricevere informazioni tramite i servizi indicati sopra:",
      privacyPolicy: "Informativa sulla privacy",
      roles: {
        controller: "utilizza le informazioni per finalità proprie",
        processor: "utilizza le informazioni solo su nostre istruzioni",
      },
      transfer: "trasferisce dati verso il seguente paese: {country} (fondamento: {safeguard})",
    },
    choice: {
      heading: "Accettare o rifiutare",
      ask: "Alla prima visita le chiediamo che cosa desidera. Può accettare tutto, rifiutare tutto oppure scegliere per categoria e per servizio. Finché non ha scelto, si utilizza soltanto ciò che non richiede il consenso.",
      consequences:
        "Se accetta, i servizi accettati possono archiviare e leggere i cookie elencati sopra. Se rifiuta, il sito continua a funzionare; restano disattivati soltanto i contenuti e le funzioni rifiutati.",
      notAsked:
        "Questo sito non utilizza nulla che richieda il suo consenso e perciò non lo chiede.",
    },
    withdraw: {
      heading: "Cambiare idea",
      text: "Può revocare il consenso in qualsiasi momento, con la stessa facilità con cui lo ha prestato. Ciò che non è più consentito viene allora cancellato e non viene più letto.",
      lawful:
        "La revoca del consenso non pregiudica la liceità del trattamento basata sul consenso prima della revoca.",
      kept: "La sua scelta resta memorizzata per {duration}, sia che accetti sia che rifiuti; poi glielo chiediamo di nuovo.",
      undecided:
        "Non ha ancora espresso una scelta. Fino ad allora si utilizza soltanto ciò che non richiede il consenso.",
      decided: "È valida la scelta espressa in data {date}.",
      saved: "La sua scelta è stata salvata.",
      allow: "Acconsento a",
      save: "Salva la mia scelta",
      withdrawAll: "Revoca tutti i consensi",
      link: "Vedi e modifica la mia scelta",
    },
    audience: {
      heading: "Opporsi alle statistiche anonime",
      text: "Per i servizi seguenti questo sito si avvale dell’esenzione dal consenso che il diritto di alcuni paesi prevede per le statistiche anonime, alle condizioni indicate sopra: {services}. Può comunque opporsi: in tal caso, a questo scopo non viene letto nulla sul suo dispositivo e le sue visite non vengono contate.",
      counted: "Non è registrata alcuna sua opposizione.",
      objected: "La sua opposizione è registrata: le sue visite non vengono contate.",
      object: "Non contare le mie visite",
      undo: "Ritira la mia opposizione",
    },
    browsers: {
      heading: "Impostazioni del suo browser",
      text: "Può anche cancellare o bloccare i cookie nel suo browser. In tal caso è possibile che il sito non mantenga più l’accesso effettuato o che le chieda di nuovo di scegliere.",
      help: "I produttori dei browser spiegano come fare:",
    },
    signals: {
      heading: "Segnali del suo browser",
      text: "Se il suo browser invia il segnale Global Privacy Control, lo consideriamo un rifiuto del marketing e un’opposizione alla misurazione delle visite.",
      received: "Il suo browser invia questo segnale e noi lo rispettiamo.",
      notReceived: "In questo momento il suo browser non invia questo segnale.",
    },
    rights: {
      heading: "I suoi diritti",
      text: "Ha il diritto di accedere ai suoi dati personali, di ottenerne la rettifica o la cancellazione, di ottenere la limitazione del trattamento e la portabilità dei dati, e di opporsi al trattamento.",
      contact:
        "Per esercitare questi diritti, scriva al recapito indicato all’inizio della pagina.",
      complaint:
        "Può anche proporre reclamo a un’autorità di protezione dei dati, in particolare nel luogo in cui risiede, in cui lavora o in cui ritiene che i suoi diritti siano stati violati (in Italia, il Garante per la protezione dei dati personali).",
      authority: "L’autorità competente per questo sito:",
    },
    devices: {
      heading: "Dove vale la sua scelta",
      text: "La sua scelta vale per questo browser su questo dispositivo. Gli altri browser e dispositivi la chiedono separatamente.",
      domain: "Vale per tutti i siti di {domain}.",
    },
    changes: {
      heading: "Versioni di questa informativa",
      entry: "Versione {version}, {date}",
      first: "prima versione",
      formats: "Questa informativa in altri formati:",
      plainText: "testo semplice",
      print: "Per conservarla su carta o come file PDF, usi la funzione di stampa del suo browser.",
    },
    audit: {
      heading: "Ultimo controllo",
      text: "In data {date} un browser ha visitato automaticamente questo sito e ha confrontato ciò che viene realmente archiviato e letto con la versione {version} di questa informativa.",
      clean: "Non ha rilevato differenze.",
      findings: {
        one: "Ha rilevato {count} punto da correggere.",
        other: "Ha rilevato {count} punti da correggere.",
      },
      never: "Non è ancora stato registrato alcun controllo automatico di questo sito.",
    },
  },
  diff: {
    none: "Non è cambiato nulla.",
    material: "lo chiediamo di nuovo",
    changes: {
      "site-changed": "Sono cambiati i dati del sito: {name}",
      "provider-added": "Nuovo fornitore: {name}",
      "provider-removed": "Fornitore non più indicato: {name}",
      "provider-edited": "Sono cambiati i dati del fornitore {name}",
      "category-added": "Nuova categoria: {name}",
      "category-removed": "Categoria non più utilizzata: {name}",
      "category-edited": "È cambiata la descrizione della categoria {name}",
      "service-added": "Nuovo servizio: {name}",
      "service-removed": "Servizio non più utilizzato: {name}",
      "category-changed": "Il servizio {name} è passato dalla categoria {from} alla categoria {to}",
      "consent-changed": "Il servizio {name} ora richiede il suo consenso",
      "consent-dropped": "Il servizio {name} non richiede più il consenso",
      "ground-changed": "È cambiato il motivo per cui il servizio {name} non richiede il consenso",
      "provider-changed": "Il servizio {name} è ora fornito da {to} anziché da {from}",
      "recipient-added": "Ora anche {to} riceve i dati del servizio {name}",
      "recipient-removed": "{from} non riceve più i dati del servizio {name}",
      "name-changed": "Il servizio {from} ora si chiama {name}",
      "areas-changed": "Il servizio {name} è utilizzato in altre parti del sito",
      "hosts-changed": "Il servizio {name} carica contenuti da altri indirizzi",
      "legal-basis-changed": "È cambiata la base giuridica del servizio {name}",
      "item-added": "Novità in {service}: {name}",
      "item-removed": "Non più utilizzato in {service}: {name}",
      "purpose-added": "{name} ({service}) ha un’ulteriore finalità: {to}",
      "lifetime-changed": "{name} ({service}) ha ora questa durata: {to}; prima: {from}",
      "party-changed": "{name} ({service}) è ora {to}; prima: {from}",
      "item-changed": "È cambiata la descrizione di {name} ({service})",
    },
    reasons: {
      service: "Nessun consenso precedente riguardava questo servizio.",
      provider: "Il consenso precedente non riguardava questo soggetto.",
      purpose: "Il consenso precedente riguardava altre finalità.",
      lifetime: "Il consenso precedente riguardava una durata più breve.",
      party: "Il consenso precedente riguardava soltanto l’archiviazione da parte di questo sito.",
      category: "Il consenso precedente riguardava un’altra categoria.",
      consent: "Finora non è stato chiesto a nessuno.",
    },
  },
} as const satisfies Locale;
