import type { Locale } from "./locale.ts";

/** French as written in France: the regulator's word is « traceur ». */
export const fr = {
  words: {
    session: "jusqu’à la fermeture du navigateur",
    persistent: "jusqu’à sa suppression",
    notStored: "non conservé",
    firstParty: "interne",
    thirdParty: "tiers",
    thirdPartyOf: (domain) => `tiers, ${domain}`,
    kindAndParty: (kind, party) => `${kind}, ${party}`,
  },
  kinds: {
    cookie: "cookie",
    localStorage: "stockage local",
    sessionStorage: "stockage de session",
    indexedDB: "base de données du navigateur",
    cacheStorage: "cache du navigateur",
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
        "Ils indiquent combien de personnes visitent le site et quelles pages elles lisent. Tant que les statistiques sont anonymes et ne servent qu’à ce site, ils ne requièrent pas de consentement\u00a0; dans tous les autres cas, si.",
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
    "audience-measurement": "il ne produit que des statistiques anonymes pour ce site",
    security: "il protège le site et ses visiteurs",
    transmission: "la page ne peut pas être transmise sans lui",
  },
  areas: {
    front: "front office",
    back: "back office",
    frontAndBack: "front et back office",
  },
  policy: {
    title: "Politique relative aux cookies et autres traceurs",
    published: (version, date) => `Version ${version}, publiée le ${date}.`,
    who: {
      heading: "Qui est responsable",
      text: (controller, site) =>
        `${controller} est responsable du site ${site} et décide de ce qu’il enregistre sur votre appareil, et pour quelles raisons.`,
      address: (address) => `Adresse\u00a0: ${address}`,
      email: (email) => `Adresse électronique\u00a0: ${email}`,
      officer: (contact) => `Délégué à la protection des données\u00a0: ${contact}`,
    },
    what: {
      heading: "Ce qu’est un cookie",
      paragraphs: [
        "Un cookie est un petit texte qu’un site demande à votre navigateur de conserver. Le navigateur le renvoie lors des requêtes suivantes, si bien que le site peut le reconnaître d’une page, ou d’une visite, à l’autre.",
        "Les mêmes règles valent pour tout ce qui est enregistré sur votre appareil ou lu sur celui-ci\u00a0: le stockage local du navigateur, ses bases de données et ses caches, les images invisibles («\u00a0pixels\u00a0») et les adresses qui portent un identifiant, ainsi que les caractéristiques de l’appareil lues pour le reconnaître («\u00a0empreintes\u00a0»). On les appelle «\u00a0traceurs\u00a0»\u00a0; sur cette page, «\u00a0cookies\u00a0» les désigne tous.",
      ],
    },
    which: {
      heading: "Quels cookies requièrent votre consentement",
      intro: "Cela dépend de ce à quoi ils servent, et non de la manière dont ils fonctionnent.",
    },
    table: {
      heading: "Les cookies que nous utilisons",
      caption: (site) => `Ce que ${site} enregistre ou lit sur votre appareil`,
      columns: {
        provider: "Fournisseur du service",
        function: "Fonction et emplacement",
        item: "Cookie",
        purpose: "Finalité",
        duration: "Durée",
      },
      consent: (category, need) => `${category}\u00a0: ${need}`,
      needsConsent: "avec votre consentement uniquement",
      needsNone: "consentement non requis",
      exempt: (ground) => `consentement non requis, car ${ground}`,
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
    },
    choice: {
      heading: "Accepter, refuser, changer d’avis",
      ask: "Lors de votre première visite, nous vous demandons ce que vous souhaitez. Vous pouvez tout accepter, tout refuser, ou décider par catégorie et par service. Tant que vous n’avez pas décidé, seul ce qui ne requiert pas de consentement est utilisé. Si vous refusez, le site continue de fonctionner\u00a0; seuls les contenus et fonctions refusés restent désactivés.",
      withdraw:
        "Vous pouvez retirer votre consentement à tout moment, aussi simplement que vous l’avez donné. Ce qui n’est plus permis est alors supprimé et n’est plus lu.",
      kept: (duration) =>
        `Votre décision est conservée pendant ${duration}, qu’elle soit positive ou négative\u00a0; ensuite, nous vous posons de nouveau la question.`,
      notAsked:
        "Ce site n’utilise rien qui requière votre consentement\u00a0; il ne vous le demande donc pas.",
      signal:
        "Si votre navigateur envoie le signal Global Privacy Control, nous le considérons comme un refus de la publicité et comme une opposition à la mesure d’audience.",
      browser:
        "Vous pouvez aussi supprimer ou bloquer les cookies dans les réglages de votre navigateur. Il se peut alors que le site ne vous garde plus connecté ou vous pose de nouveau la question.",
      link: "Voir et modifier mon choix",
    },
    audience: {
      heading: "S’opposer aux statistiques anonymes",
      text: "Certaines statistiques ne requièrent pas de consentement, car elles sont anonymes et ne servent qu’à ce site. Vous pouvez néanmoins vous y opposer\u00a0: si Global Privacy Control est activé dans votre navigateur, vos visites ne sont pas comptées.",
    },
    rights: {
      heading: "Vos droits",
      paragraphs: [
        "Vous avez le droit d’accéder à vos données personnelles, de les faire rectifier ou effacer, de faire limiter leur traitement et de vous y opposer. Pour exercer ces droits, écrivez au contact indiqué en haut de cette page.",
        "Vous pouvez aussi adresser une réclamation à l’autorité de protection des données de votre pays (en France, la CNIL).",
      ],
    },
    changes: {
      heading: "Versions de cette politique",
      entry: (version, date) => `Version ${version}, ${date}`,
    },
  },
} as const satisfies Locale;
