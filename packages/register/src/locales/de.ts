import type { Locale } from "./locale.ts";

/** German, with the words of the regulation (DSGVO) and of the data protection conference (DSK). */
export const de = {
  words: {
    session: "bis zum Schließen des Browsers",
    persistent: "bis zur Löschung",
    notStored: "wird nicht gespeichert",
    renewed: "{duration}, bei jedem Besuch erneuert",
    firstParty: "Erstanbieter",
    thirdParty: "Drittanbieter",
    thirdPartyOf: "Drittanbieter, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "Cookie",
    localStorage: "lokaler Speicher",
    sessionStorage: "Sitzungsspeicher",
    indexedDB: "Browserdatenbank",
    cacheStorage: "Browsercache",
    serviceWorker: "Hintergrundskript",
    fingerprint: "Gerätefingerabdruck",
  },
  categories: {
    necessary: {
      name: "Erforderlich",
      description:
        "Ohne diese Cookies kann die Website nicht leisten, was Sie von ihr verlangen, zum Beispiel Sie angemeldet halten oder sich Ihre Entscheidung über Cookies merken. Eine Einwilligung ist nicht erforderlich.",
    },
    preferences: {
      name: "Präferenzen",
      description:
        "Diese Cookies merken sich Einstellungen, die Ihnen die Nutzung der Website erleichtern. Verwendet werden sie nur mit Ihrer Einwilligung, sofern die Tabelle keinen Grund nennt, aus dem sie nicht erforderlich ist.",
    },
    statistical: {
      name: "Statistik",
      description:
        "Diese Cookies zeigen, wie viele Menschen die Website besuchen und welche Seiten sie lesen. Das Recht mancher Länder verlangt dafür unter Bedingungen keine Einwilligung: Sie dienen allein dieser Website, ergeben nur anonyme Statistiken, werden nicht mit anderen Daten zusammengeführt, verfolgen niemanden von einer Website zur anderen, und Sie können widersprechen. Die Tabelle nennt, wo sich diese Website darauf stützt; in allen anderen Fällen werden sie nur mit Ihrer Einwilligung verwendet.",
    },
    marketing: {
      name: "Marketing und Inhalte Dritter",
      description:
        "Diese Cookies dienen dazu, Werbung auszuwählen oder zu messen oder Inhalte anderer Dienste anzuzeigen, die Sie möglicherweise von einer Website zur anderen wiedererkennen. Verwendet werden sie nur mit Ihrer Einwilligung.",
    },
  },
  parties: {
    first: {
      name: "Erstanbieter",
      description: "Der Cookie gehört zu dieser Website und wird nur von ihr gelesen.",
    },
    third: {
      name: "Drittanbieter",
      description:
        "Der Cookie gehört zu einer anderen Stelle, deren Inhalt oder Dienst in die Seite eingebunden ist. Diese Stelle kann Ihren Browser auch auf anderen Websites wiedererkennen.",
    },
  },
  grounds: {
    "consent-choice": "damit bleibt Ihre Entscheidung über Cookies gespeichert",
    authentication: "damit bleiben Sie angemeldet",
    basket: "damit bleibt Ihr Warenkorb erhalten",
    customisation: "damit bleibt eine von Ihnen gewünschte Einstellung erhalten",
    "load-balancing": "damit werden die Besuche auf mehrere Server verteilt",
    "paywall-metering": "damit werden die kostenlosen Artikel gezählt, die Sie gelesen haben",
    "audience-measurement":
      "diese Website stützt sich auf die gesetzliche Ausnahme für anonyme Statistiken",
    security: "damit werden die Website und alle, die sie besuchen, geschützt",
    transmission: "ohne dies kann die Seite nicht übertragen werden",
  },
  legalBases: {
    consent: "Einwilligung",
    contract: "Erfüllung eines Vertrags",
    "legal-obligation": "rechtliche Verpflichtung",
    "vital-interests": "Schutz lebenswichtiger Interessen",
    "public-task": "Aufgabe im öffentlichen Interesse oder in Ausübung öffentlicher Gewalt",
    "legitimate-interests": "berechtigte Interessen",
  },
  safeguards: {
    adequacy: "Angemessenheitsbeschluss der Europäischen Kommission",
    scc: "Standardvertragsklauseln",
    bcr: "verbindliche interne Datenschutzvorschriften",
    derogation: "Ausnahme für bestimmte Fälle",
  },
  areas: {
    front: "öffentlicher Bereich",
    back: "Verwaltungsbereich",
    frontAndBack: "öffentlicher Bereich und Verwaltungsbereich",
  },
  policy: {
    title: "Cookie-Richtlinie",
    published: "Version {version}, veröffentlicht am {date}.",
    draft: "Entwurf vom {date}, noch nicht veröffentlicht.",
    superseded: "Diese Version wurde durch eine neuere ersetzt.",
    current: "Die geltende Version lesen",
    contents: "Auf dieser Seite",
    who: {
      heading: "Wer verantwortlich ist",
      text: "Verantwortlich für die Website {site} ist {controller}. Diese Stelle entscheidet, was die Website auf Ihrem Endgerät speichert und zu welchem Zweck.",
      address: "Anschrift: {address}",
      email: "E-Mail: {email}",
      phone: "Telefon: {phone}",
      officer: "Datenschutzbeauftragte Person: {contact}",
      review: "Diese Richtlinie wird spätestens am {date} überprüft.",
    },
    what: {
      heading: "Was ein Cookie ist",
      cookie:
        "Ein Cookie ist ein kurzer Text, den Ihr Browser auf Anforderung einer Website aufbewahrt. Bei späteren Anfragen schickt der Browser ihn zurück. So kann die Website den Browser von Seite zu Seite oder von Besuch zu Besuch wiedererkennen.",
      others:
        "Dieselben Regeln gelten für alles andere, was auf Ihrem Endgerät gespeichert oder von dort ausgelesen wird: für den lokalen Speicher des Browsers, seine Datenbanken und Zwischenspeicher (Caches), für Skripte, die er im Hintergrund ausführt, für unsichtbare Bilder („Pixel“) und Adressen, die eine Kennung enthalten, sowie für Merkmale des Endgeräts, die ausgelesen werden, um es wiederzuerkennen („Fingerabdrücke“). Auf dieser Seite sind mit „Cookies“ alle diese Techniken gemeint.",
    },
    which: {
      heading: "Welche Cookies Ihre Einwilligung erfordern",
      intro: "Das hängt davon ab, wozu sie dienen, und nicht davon, wie sie funktionieren.",
    },
    table: {
      heading: "Die Cookies, die wir verwenden",
      caption: "Was die Website {site} auf Ihrem Endgerät speichert oder von dort ausliest",
      columns: {
        provider: "Anbieter des Dienstes",
        function: "Funktion und Bereich",
        item: "Cookie",
        purpose: "Zweck",
        duration: "Speicherdauer",
      },
      consent: "{category}: {need}",
      needsConsent: "nur mit Ihrer Einwilligung",
      needsNone: "keine Einwilligung nötig",
      exempt: "keine Einwilligung nötig, denn {ground}",
      legalBasis: "Rechtsgrundlage: {basis}",
      recipients: "Weitere Empfänger: {names}",
      loadsFrom: "Lädt Inhalte von",
      nothingStored: "keine angegeben",
    },
    third: {
      heading: "Dritte",
      none: "Über diese Website speichern Dritte nichts auf Ihrem Endgerät und lesen dort nichts aus.",
      intro:
        "Die folgenden Stellen können über die oben genannten Dienste Informationen speichern oder erhalten:",
      privacyPolicy: "Datenschutzerklärung",
      roles: {
        controller: "verwendet die Informationen für eigene Zwecke",
        processor: "verwendet die Informationen nur nach unserer Weisung",
      },
      transfer: "übermittelt Daten in folgendes Land: {country} (Grundlage: {safeguard})",
    },
    choice: {
      heading: "Akzeptieren oder ablehnen",
      ask: "Bei Ihrem ersten Besuch fragen wir Sie, was Sie möchten. Sie können alles akzeptieren, alles ablehnen oder nach Kategorie und Dienst entscheiden. Bis dahin wird nur verwendet, was keine Einwilligung erfordert.",
      consequences:
        "Wenn Sie akzeptieren, dürfen die akzeptierten Dienste die oben aufgeführten Cookies speichern und auslesen. Wenn Sie ablehnen, funktioniert die Website weiterhin; nur die abgelehnten Inhalte und Funktionen bleiben ausgeschaltet.",
      notAsked:
        "Diese Website verwendet nichts, was Ihre Einwilligung erfordert. Deshalb wird auch nicht danach gefragt.",
    },
    withdraw: {
      heading: "Auswahl ändern oder Einwilligung widerrufen",
      text: "Sie können Ihre Einwilligung jederzeit widerrufen, so einfach, wie Sie sie erteilt haben. Was dann nicht mehr erlaubt ist, wird gelöscht und nicht mehr ausgelesen.",
      lawful:
        "Durch den Widerruf der Einwilligung wird die Rechtmäßigkeit der aufgrund der Einwilligung bis zum Widerruf erfolgten Verarbeitung nicht berührt.",
      kept: "Ihre Auswahl bleibt für {duration} gespeichert, ob Sie akzeptieren oder ablehnen; danach fragen wir Sie erneut.",
      undecided:
        "Sie haben noch keine Auswahl getroffen. Bis dahin wird nur verwendet, was keine Einwilligung erfordert.",
      decided: "Es gilt Ihre Auswahl vom {date}.",
      saved: "Ihre Auswahl ist gespeichert.",
      allow: "Ich erlaube",
      save: "Auswahl speichern",
      withdrawAll: "Alle Einwilligungen widerrufen",
      link: "Auswahl ansehen und ändern",
    },
    audience: {
      heading: "Der anonymen Statistik widersprechen",
      text: "Bei folgenden Diensten stützt sich diese Website auf die Ausnahme von der Einwilligungspflicht, die das Recht mancher Länder unter den oben genannten Bedingungen für anonyme Statistiken vorsieht: {services}. Sie können ihnen trotzdem widersprechen. Dann wird dafür nichts von Ihrem Endgerät ausgelesen, und Ihre Besuche werden nicht gezählt.",
      counted: "Sie haben nicht widersprochen.",
      objected: "Sie haben widersprochen: Ihre Besuche werden nicht gezählt.",
      object: "Meine Besuche nicht zählen",
      undo: "Meinen Widerspruch zurücknehmen",
    },
    browsers: {
      heading: "Einstellungen Ihres Browsers",
      text: "Sie können Cookies auch in Ihrem Browser löschen oder blockieren. Die Website kann Sie dann möglicherweise nicht mehr angemeldet halten oder fragt Sie erneut nach Ihrer Auswahl.",
      help: "Wie das geht, erklären die Hersteller der Browser:",
    },
    signals: {
      heading: "Signale Ihres Browsers",
      text: "Sendet Ihr Browser das Signal Global Privacy Control, so werten wir das als Ablehnung von Marketing und als Widerspruch gegen die Reichweitenmessung.",
      received: "Ihr Browser sendet dieses Signal, und wir beachten es.",
      notReceived: "Ihr Browser sendet dieses Signal derzeit nicht.",
    },
    rights: {
      heading: "Ihre Rechte",
      text: "Sie haben das Recht auf Auskunft über Ihre personenbezogenen Daten, auf deren Berichtigung oder Löschung, auf Einschränkung der Verarbeitung und auf Datenübertragbarkeit sowie das Recht, der Verarbeitung zu widersprechen.",
      contact:
        "Um diese Rechte auszuüben, wenden Sie sich bitte an die oben auf dieser Seite angegebene Kontaktadresse.",
      complaint:
        "Sie können sich auch bei einer Datenschutzaufsichtsbehörde beschweren, insbesondere dort, wo Sie leben, wo Sie arbeiten oder wo Ihre Rechte Ihrer Ansicht nach verletzt wurden.",
      authority: "Zuständige Aufsichtsbehörde für diese Website:",
    },
    devices: {
      heading: "Wo Ihre Auswahl gilt",
      text: "Ihre Auswahl gilt für diesen Browser auf diesem Endgerät. In anderen Browsern und auf anderen Endgeräten werden Sie gesondert gefragt.",
      domain: "Sie gilt für alle Websites unter {domain}.",
    },
    changes: {
      heading: "Versionen dieser Richtlinie",
      entry: "Version {version}, {date}",
      first: "erste Version",
      formats: "Diese Richtlinie in anderen Formaten:",
      plainText: "reiner Text",
      print:
        "Um sie auf Papier oder als PDF-Datei aufzubewahren, verwenden Sie die Druckfunktion Ihres Browsers.",
    },
    audit: {
      heading: "Letzte Prüfung",
      text: "Am {date} hat ein Browser diese Website automatisch besucht. Was dabei tatsächlich gespeichert und ausgelesen wurde, wurde mit Version {version} dieser Richtlinie verglichen.",
      clean: "Es wurde keine Abweichung festgestellt.",
      findings: {
        one: "Es wurde {count} Punkt festgestellt, der zu korrigieren ist.",
        other: "Es wurden {count} Punkte festgestellt, die zu korrigieren sind.",
      },
      never: "Eine automatische Prüfung dieser Website ist noch nicht verzeichnet.",
    },
  },
  diff: {
    none: "Es hat sich nichts geändert.",
    material: "wir fragen Sie erneut",
    changes: {
      "site-changed": "Die Angaben zur Website haben sich geändert: {name}",
      "provider-added": "Neuer Anbieter: {name}",
      "provider-removed": "Nicht mehr genannter Anbieter: {name}",
      "provider-edited": "Die Angaben zum Anbieter {name} haben sich geändert",
      "category-added": "Neue Kategorie: {name}",
      "category-removed": "Nicht mehr verwendete Kategorie: {name}",
      "category-edited": "Die Beschreibung der Kategorie {name} hat sich geändert",
      "service-added": "Neuer Dienst: {name}",
      "service-removed": "Nicht mehr verwendeter Dienst: {name}",
      "category-changed":
        "Der Dienst {name} gehört jetzt zur Kategorie {to}; bisher: Kategorie {from}",
      "consent-changed": "Der Dienst {name} erfordert jetzt Ihre Einwilligung",
      "consent-dropped": "Der Dienst {name} erfordert keine Einwilligung mehr",
      "ground-changed":
        "Der Grund, aus dem der Dienst {name} keine Einwilligung erfordert, hat sich geändert",
      "provider-changed": "Anbieter des Dienstes {name} ist jetzt {to}; bisher: {from}",
      "recipient-added": "Die Daten des Dienstes {name} erhält jetzt auch {to}",
      "recipient-removed": "Die Daten des Dienstes {name} erhält nicht mehr: {from}",
      "name-changed": "Der Dienst {from} heißt jetzt {name}",
      "areas-changed": "Der Dienst {name} wird in anderen Bereichen der Website verwendet",
      "hosts-changed": "Der Dienst {name} lädt Inhalte von anderen Adressen",
      "legal-basis-changed": "Die Rechtsgrundlage des Dienstes {name} hat sich geändert",
      "item-added": "Neu im Dienst {service}: {name}",
      "item-removed": "Nicht mehr verwendet im Dienst {service}: {name}",
      "purpose-added": "{name} ({service}) dient einem weiteren Zweck: {to}",
      "lifetime-changed": "{name} ({service}) hat jetzt diese Speicherdauer: {to}; bisher: {from}",
      "party-changed": "{name} ({service}) ist jetzt so eingeordnet: {to}; bisher: {from}",
      "item-changed": "Die Beschreibung von {name} ({service}) hat sich geändert",
    },
    reasons: {
      service: "Für diesen Dienst wurde bisher keine Einwilligung erteilt.",
      provider: "Die bisherige Einwilligung galt nicht für diese Stelle.",
      purpose: "Die bisherige Einwilligung galt für andere Zwecke.",
      lifetime: "Die bisherige Einwilligung galt für eine kürzere Dauer.",
      party: "Die bisherige Einwilligung galt nur für die Speicherung durch diese Website.",
      category: "Die bisherige Einwilligung galt für eine andere Kategorie.",
      consent: "Danach wurde bisher nicht gefragt.",
    },
  },
} as const satisfies Locale;
