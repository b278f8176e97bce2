import type { Locale } from "./locale.ts";

/** French as written in France: the regulator's word is « traceur ». */
export const fr = {
  words: {
    session: "jusqu’à la fermeture du navigateur",
    persistent: "jusqu’à sa suppression",
    notStored: "non conservé",
    renewed: "{duration}, renouvelée à chaque visite",
    firstParty: "interne",
    thirdParty: "tiers",
    thirdPartyOf: "tiers, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "cookie",
    localStorage: "stockage local",
    sessionStorage: "stockage de session",
    indexedDB: "base de données du navigateur",
    cacheStorage: "cache du navigateur",
    serviceWorker: "script d’arrière-plan",
    fingerprint: "empreinte de l’appareil",
  },
  categories: {
    necessary: {
      name: "Nécessaires",
      description:
        "Sans eux, le site ne peut pas faire ce que vous lui demandez, par exemple vous garder connecté ou retenir votre choix en matière de traceurs. Ils ne requièrent pas de consentement.",
    },
    preferences: {
      name: "Préférences",
      description:
        "Ils retiennent des réglages qui rendent le site plus agréable pour vous. Ils ne sont utilisés qu’avec votre consentement, sauf si le tableau indique pourquoi celui-ci n’est pas requis.",
    },
    statistical: {
      name: "Mesure d’audience",
      description:
        "Ils indiquent combien de personnes visitent le site et quelles pages elles lisent. Le droit de certains pays les exempte de consentement sous conditions : ils servent exclusivement à ce site, ne produisent que des statistiques anonymes, ne sont pas recoupés avec d’autres données, ne suivent personne d’un site à l’autre, et vous pouvez vous y opposer. Le tableau indique où ce site s’appuie sur cette exemption ; dans tous les autres cas, ils ne sont utilisés qu’avec votre consentement.",
    },
    marketing: {
      name: "Publicité et contenus tiers",
      description:
        "Ils servent à choisir ou à mesurer la publicité, ou à afficher des contenus d’autres services, qui peuvent vous reconnaître d’un site à l’autre. Ils ne sont utilisés qu’avec votre consentement.",
    },
  },
  parties: {
    first: {
      name: "Traceur interne",
      description: "Il appartient à ce site, qui est le seul à le lire.",
    },
    third: {
      name: "Traceur tiers",
      description:
        "Il appartient à un autre organisme, dont un contenu ou un service fait partie de la page. Cet organisme peut reconnaître votre navigateur sur d’autres sites également.",
    },
  },
  grounds: {
    "consent-choice": "il retient votre choix en matière de traceurs",
    authentication: "il vous garde connecté",
    basket: "il conserve votre panier",
    customisation: "il conserve un réglage que vous avez demandé",
    "load-balancing": "il répartit les visites entre les serveurs",
    "paywall-metering": "il compte les articles gratuits que vous avez lus",
    "audience-measurement":
      "ce site s’appuie sur l’exemption légale prévue pour la mesure d’audience anonyme",
    security: "il protège le site et ses visiteurs",
    transmission: "la page ne peut pas être transmise sans lui",
  },
  legalBases: {
    consent: "consentement",
    contract: "exécution d’un contrat",
    "legal-obligation": "obligation légale",
    "vital-interests": "sauvegarde des intérêts vitaux",
    "public-task": "mission d’intérêt public",
    "legitimate-interests": "intérêts légitimes",
  },
  safeguards: {
    adequacy: "une décision d’adéquation de la Commission européenne",
    scc: "des clauses contractuelles types",
    bcr: "des règles d’entreprise contraignantes",
    derogation: "une dérogation pour des situations particulières",
  },
  areas: {
    front: "front office",
    back: "back office",
    frontAndBack: "front et back office",
  },
  policy: {
    title: "Politique relative aux cookies et autres traceurs",
    published: "Version {version}, publiée le {date}.",
    draft: "Projet du {date}, pas encore publié.",
    superseded: "Une version plus récente a remplacé celle-ci.",
    current: "Lire la version en vigueur",
    contents: "Sur cette page",
    who: {
      heading: "Qui est responsable",
      text: "{controller} est responsable du site {site} et décide de ce qu’il enregistre sur votre appareil, et pour quelles raisons.",
      address: "Adresse\u00a0: {address}",
      email: "Adresse électronique\u00a0: {email}",
      phone: "Téléphone\u00a0: {phone}",
      officer: "Délégué à la protection des données\u00a0: {contact}",
      review: "Cette politique sera réexaminée au plus tard le {date}.",
    },
    what: {
      heading: "Ce qu’est un cookie",
      cookie:
        "Un cookie est un petit texte qu’un site demande à votre navigateur de conserver. Le navigateur le renvoie lors des requêtes suivantes, si bien que le site peut le reconnaître d’une page, ou d’une visite, à l’autre.",
      others:
        "Les mêmes règles valent pour tout ce qui est enregistré sur votre appareil ou lu sur celui-ci\u00a0: le stockage local du navigateur, ses bases de données et ses caches, les scripts qu’il exécute en arrière-plan, les images invisibles («\u00a0pixels\u00a0») et les adresses qui portent un identifiant, ainsi que les caractéristiques de l’appareil lues pour le reconnaître («\u00a0empreintes\u00a0»). On les appelle «\u00a0traceurs\u00a0»\u00a0; sur cette page, «\u00a0cookies\u00a0» les désigne tous.",
    },
    which: {
      heading: "Quels cookies requièrent votre consentement",
      intro: "Cela dépend de ce à quoi ils servent, et non de la manière dont ils fonctionnent.",
    },
    table: {
      heading: "Les cookies que nous utilisons",
      caption: "Ce que {site} enregistre ou lit sur votre appareil",
      columns: {
        provider: "Fournisseur du service",
        function: "Fonction et emplacement",
        item: "Cookie",
        purpose: "Finalité",
        duration: "Durée",
      },
      consent: "{category}\u00a0: {need}",
      needsConsent: "avec votre consentement uniquement",
      needsNone: "consentement non requis",
      exempt: "consentement non requis, car {ground}",
      legalBasis: "Base légale\u00a0: {basis}",
      recipients: "Autres destinataires\u00a0: {names}",
      loadsFrom: "Charge des contenus depuis",
      nothingStored: "aucun déclaré",
    },
    third: {
      heading: "Tiers",
      none: "Aucun tiers n’enregistre ni ne lit quoi que ce soit sur votre appareil par l’intermédiaire de ce site.",
      intro:
        "Les organismes suivants peuvent enregistrer ou recevoir des informations par les services nommés ci-dessus\u00a0:",
      privacyPolicy: "Politique de confidentialité",
      roles: {
        controller: "utilise les informations pour ses propres finalités",
        processor: "n’utilise les informations que sur nos instructions",
      },
      transfer:
        "transfère des données vers le pays suivant\u00a0: {country} (garantie\u00a0: {safeguard})",
    },
    choice: {
      heading: "Accepter ou refuser",
      ask: "Lors de votre première visite, nous vous demandons ce que vous souhaitez. Vous pouvez tout accepter, tout refuser, ou décider par catégorie et par service. Tant que vous n’avez pas décidé, seul ce qui ne requiert pas de consentement est utilisé.",
      consequences:
        "Si vous acceptez, les services acceptés peuvent enregistrer et lire les cookies énumérés ci-dessus. Si vous refusez, le site continue de fonctionner\u00a0; seuls les contenus et fonctions refusés restent désactivés.",
      notAsked:
        "Ce site n’utilise rien qui requière votre consentement\u00a0; il ne vous le demande donc pas.",
    },
    withdraw: {
      heading: "Changer d’avis",
      text: "Vous pouvez retirer votre consentement à tout moment, aussi simplement que vous l’avez donné. Ce qui n’est plus permis est alors supprimé et n’est plus lu.",
      lawful:
        "Le retrait de votre consentement ne compromet pas la licéité des traitements effectués sur son fondement avant ce retrait.",
      kept: "Votre décision est conservée pendant {duration}, qu’elle soit positive ou négative\u00a0; ensuite, nous vous posons de nouveau la question.",
      undecided:
        "Vous n’avez pas encore décidé. D’ici là, seul ce qui ne requiert pas de consentement est utilisé.",
      decided: "Votre décision du {date} s’applique.",
      saved: "Votre décision est enregistrée.",
      allow: "J’autorise",
      save: "Enregistrer ma décision",
      withdrawAll: "Retirer tout consentement",
      link: "Voir et modifier mon choix",
    },
    audience: {
      heading: "S’opposer aux statistiques anonymes",
      text: "Pour les services suivants, ce site s’appuie sur l’exemption de consentement que le droit de certains pays prévoit pour les statistiques anonymes, aux conditions indiquées plus haut : {services}. Vous pouvez néanmoins vous y opposer ; rien n’est alors lu à cette fin sur votre appareil, et vos visites ne sont pas comptées.",
      counted: "Aucune opposition n’est enregistrée.",
      objected: "Votre opposition est enregistrée\u00a0: vos visites ne sont pas comptées.",
      object: "Ne pas compter mes visites",
      undo: "Retirer mon opposition",
    },
    browsers: {
      heading: "Réglages de votre navigateur",
      text: "Vous pouvez aussi supprimer ou bloquer les cookies dans votre navigateur. Il se peut alors que le site ne vous garde plus connecté ou vous pose de nouveau la question.",
      help: "Les éditeurs des navigateurs expliquent comment faire\u00a0:",
    },
    signals: {
      heading: "Signaux de votre navigateur",
      text: "Si votre navigateur envoie le signal Global Privacy Control, nous le considérons comme un refus de la publicité et comme une opposition à la mesure d’audience.",
      received: "Votre navigateur envoie ce signal, et nous le respectons.",
      notReceived: "Votre navigateur n’envoie pas ce signal actuellement.",
    },
    rights: {
      heading: "Vos droits",
      text: "Vous avez le droit d’accéder à vos données personnelles, de les faire rectifier ou effacer, de faire limiter leur traitement, de les recevoir dans un format portable et de vous opposer à leur traitement.",
      contact: "Pour exercer ces droits, écrivez au contact indiqué en haut de cette page.",
      complaint:
        "Vous pouvez aussi introduire une réclamation auprès d’une autorité de protection des données, notamment là où vous résidez, là où vous travaillez ou là où vous estimez que vos droits ont été violés (en France, la CNIL).",
      authority: "L’autorité compétente pour ce site\u00a0:",
    },
    devices: {
      heading: "Où votre décision s’applique",
      text: "Votre décision s’applique à ce navigateur, sur cet appareil. Les autres navigateurs et appareils posent leur propre question.",
      domain: "Elle s’applique à tous les sites de {domain}.",
    },
    changes: {
      heading: "Versions de cette politique",
      entry: "Version {version}, {date}",
      first: "première version",
      formats: "Cette politique dans d’autres formats\u00a0:",
      plainText: "texte brut",
      print:
        "Pour la conserver sur papier ou dans un fichier PDF, utilisez la fonction d’impression de votre navigateur.",
    },
    audit: {
      heading: "Dernier contrôle",
      text: "Le {date}, un navigateur a visité ce site automatiquement et a comparé ce qui y est réellement enregistré et lu avec la version {version} de cette politique.",
      clean: "Il n’a constaté aucune différence.",
      findings: {
        one: "Il a relevé {count} point à corriger.",
        other: "Il a relevé {count} points à corriger.",
      },
      never: "Aucun contrôle automatique de ce site n’a encore été enregistré.",
    },
  },
  diff: {
    none: "Rien n’a changé.",
    material: "nous vous redemandons",
    changes: {
      "site-changed": "Les informations sur le site ont changé\u00a0: {name}",
      "provider-added": "Nouveau fournisseur\u00a0: {name}",
      "provider-removed": "Fournisseur qui n’est plus cité\u00a0: {name}",
      "provider-edited": "Les informations sur le fournisseur {name} ont changé",
      "category-added": "Nouvelle catégorie\u00a0: {name}",
      "category-removed": "Catégorie qui n’est plus utilisée\u00a0: {name}",
      "category-edited": "La description de la catégorie {name} a changé",
      "service-added": "Nouveau service\u00a0: {name}",
      "service-removed": "Service qui n’est plus utilisé\u00a0: {name}",
      "category-changed": "{name} est passé de la catégorie {from} à {to}",
      "consent-changed": "{name} requiert désormais votre consentement",
      "consent-dropped": "{name} ne requiert plus de consentement",
      "ground-changed": "La raison pour laquelle {name} ne requiert pas de consentement a changé",
      "provider-changed": "{name} est désormais fourni par {to}, et non plus par {from}",
      "recipient-added": "{to} reçoit désormais aussi les données de {name}",
      "recipient-removed": "{from} ne reçoit plus les données de {name}",
      "name-changed": "{from} s’appelle désormais {name}",
      "areas-changed": "{name} est utilisé dans d’autres parties du site",
      "hosts-changed": "{name} charge des contenus depuis d’autres adresses",
      "legal-basis-changed": "La base légale de {name} a changé",
      "item-added": "Nouveau dans {service}\u00a0: {name}",
      "item-removed": "N’est plus utilisé dans {service}\u00a0: {name}",
      "purpose-added": "{name} ({service}) a une finalité supplémentaire\u00a0: {to}",
      "lifetime-changed":
        "{name} ({service}) a désormais la durée suivante\u00a0: {to}\u00a0; auparavant\u00a0: {from}",
      "party-changed":
        "{name} ({service}) est désormais\u00a0: {to}\u00a0; auparavant\u00a0: {from}",
      "item-changed": "La description de {name} ({service}) a changé",
    },
    reasons: {
      service: "Aucun consentement antérieur ne portait sur ce service.",
      provider: "Le consentement antérieur ne visait pas cet organisme.",
      purpose: "Le consentement antérieur portait sur d’autres finalités.",
      lifetime: "Le consentement antérieur portait sur une durée plus courte.",
      party: "Le consentement antérieur ne visait qu’un enregistrement par ce site.",
      category: "Le consentement antérieur portait sur une autre catégorie.",
      consent: "La question n’a encore été posée à personne.",
    },
  },
} as const satisfies Locale;
