import type { Locale } from "./locale.ts";

/** English. */
export const en = {
  words: {
    session: "until the browser is closed",
    persistent: "until it is deleted",
    notStored: "not stored",
    firstParty: "first-party",
    thirdParty: "third-party",
    thirdPartyOf: (domain) => `third-party, ${domain}`,
    kindAndParty: (kind, party) => `${kind}, ${party}`,
  },
  kinds: {
    cookie: "cookie",
    localStorage: "local storage",
    sessionStorage: "session storage",
    indexedDB: "browser database",
    cacheStorage: "browser cache",
    fingerprint: "device fingerprint",
  },
  categories: {
    necessary: {
      name: "Necessary",
      description:
        "Without them the site cannot do what you ask of it, such as keeping you signed in or remembering what you decided about cookies. They need no consent.",
    },
    preferences: {
      name: "Preferences",
      description:
        "They remember settings that make the site more comfortable for you. They are used only with your consent, unless the table names a reason why none is needed.",
    },
    statistical: {
      name: "Statistical",
      description:
        "They show how many people visit the site and which pages they read. As long as the statistics are anonymous and serve this site alone they need no consent; in every other case they do.",
    },
    marketing: {
      name: "Marketing and third-party content",
      description:
        "They serve to choose advertising, to measure it, or to show content from other services, which may recognise you from one website to another. They are used only with your consent.",
    },
  },
  parties: {
    first: {
      name: "First-party",
      description: "Belongs to this site, and only this site reads it.",
    },
    third: {
      name: "Third-party",
      description:
        "Belongs to another organisation whose content or service is part of the page. That organisation may recognise your browser on other sites too.",
    },
  },
  grounds: {
    "consent-choice": "it remembers your choice about cookies",
    authentication: "it keeps you signed in",
    basket: "it keeps your basket",
    customisation: "it keeps a setting you asked for",
    "load-balancing": "it shares visits out among servers",
    "paywall-metering": "it counts the free articles you have read",
    "audience-measurement": "it only makes anonymous statistics for this site",
    security: "it protects the site and its visitors",
    transmission: "the page cannot be transmitted without it",
  },
  areas: {
    front: "front office",
    back: "back office",
    frontAndBack: "front and back office",
  },
  policy: {
    title: "Cookie policy",
    published: (version, date) => `Version ${version}, published on ${date}.`,
    who: {
      heading: "Who is responsible",
      text: (controller, site) =>
        `${controller} is responsible for the website ${site} and decides what it stores on your device, and why.`,
      address: (address) => `Address: ${address}`,
      email: (email) => `E-mail: ${email}`,
      officer: (contact) => `Data protection officer: ${contact}`,
    },
    what: {
      heading: "What a cookie is",
      paragraphs: [
        "A cookie is a small text that a website asks your browser to keep. The browser sends it back on later requests, so that the site can recognise it from one page, or one visit, to the next.",
        "The same rules hold for everything else that is stored on your device or read from it: the browser’s local storage, its databases and caches, invisible images (“pixels”) and addresses that carry an identifier, and features of the device that are read to recognise it (“fingerprints”). On this page, “cookies” means all of these.",
      ],
    },
    which: {
      heading: "Which cookies need your consent",
      intro: "That depends on what they are for, not on how they work.",
    },
    table: {
      heading: "The cookies we use",
      caption: (site) => `What ${site} stores on your device or reads from it`,
      columns: {
        provider: "Service provider",
        function: "Function and location",
        item: "Cookie",
        purpose: "Purpose",
        duration: "Duration",
      },
      consent: (category, need) => `${category}: ${need}`,
      needsConsent: "only with your consent",
      needsNone: "no consent needed",
      exempt: (ground) => `no consent needed, as ${ground}`,
      loadsFrom: "Loads content from",
      nothingStored: "none declared",
    },
    third: {
      heading: "Third parties",
      none: "No third party stores anything on your device or reads anything from it through this site.",
      intro:
        "These organisations may store or receive information through the services named above:",
      privacyPolicy: "Privacy policy",
      roles: {
        controller: "uses the information for purposes of its own",
        processor: "uses the information only on our instructions",
      },
    },
    choice: {
      heading: "Accept, refuse, change your mind",
      ask: "On your first visit we ask what you want. You can accept everything, refuse everything, or decide by category and by service. Until you decide, only what needs no consent is used. If you refuse, the site keeps working; only the content and functions you refused stay off.",
      withdraw:
        "You can withdraw your consent at any time, as easily as you gave it. What is no longer allowed is then deleted and not read any more.",
      kept: (duration) =>
        `Your decision is kept for ${duration}, whether it is yes or no; after that we ask again.`,
      notAsked: "This site uses nothing that needs your consent, so it does not ask for it.",
      signal:
        "If your browser sends the Global Privacy Control signal, we take it as a refusal of marketing and as an objection to audience measurement.",
      browser:
        "You can also delete or block cookies in the settings of your browser. The site may then no longer keep you signed in, or ask you again.",
      link: "See and change my choice",
    },
    audience: {
      heading: "Objecting to anonymous statistics",
      text: "Some statistics need no consent, because they are anonymous and serve this site alone. You can object to them all the same: with Global Privacy Control switched on in your browser, your visits are not counted.",
    },
    rights: {
      heading: "Your rights",
      paragraphs: [
        "You have the right to access your personal data, to have it corrected or deleted, to have its use restricted, and to object to its use. To exercise these rights, write to the contact given at the top of this page.",
        "You can also lodge a complaint with the data protection authority of your country.",
      ],
    },
    changes: {
      heading: "Versions of this policy",
      entry: (version, date) => `Version ${version}, ${date}`,
    },
  },
} as const satisfies Locale;
