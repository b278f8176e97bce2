import type { Locale } from "./locale.ts";

/** English. */
export const en = {
  words: {
    session: "until the browser is closed",
    persistent: "until it is deleted",
    notStored: "not stored",
    renewed: "{duration}, renewed with each visit",
    firstParty: "first-party",
    thirdParty: "third-party",
    thirdPartyOf: "third-party, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "cookie",
    localStorage: "local storage",
    sessionStorage: "session storage",
    indexedDB: "browser database",
    cacheStorage: "browser cache",
    serviceWorker: "background script",
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
        "They show how many people visit the site and which pages they read. The law of some countries exempts them from consent on conditions: they serve this site alone, yield only anonymous statistics, are not combined with other data, follow nobody from one site to another, and you can object. The table says where this site relies on that; in every other case they are used only with your consent.",
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
    "audience-measurement": "this site relies on the legal exemption for anonymous statistics",
    security: "it protects the site and its visitors",
    transmission: "the page cannot be transmitted without it",
  },
  legalBases: {
    consent: "consent",
    contract: "performance of a contract",
    "legal-obligation": "legal obligation",
    "vital-interests": "vital interests",
    "public-task": "public task",
    "legitimate-interests": "legitimate interests",
  },
  safeguards: {
    adequacy: "an adequacy decision of the European Commission",
    scc: "standard contractual clauses",
    bcr: "binding corporate rules",
    derogation: "a derogation for specific situations",
  },
  areas: {
    front: "front office",
    back: "back office",
    frontAndBack: "front and back office",
  },
  policy: {
    title: "Cookie policy",
    published: "Version {version}, published on {date}.",
    draft: "Draft of {date}, not published yet.",
    superseded: "A newer version has replaced this one.",
    current: "Read the version in force",
    contents: "On this page",
    who: {
      heading: "Who is responsible",
      text: "{controller} is responsible for the website {site} and decides what it stores on your device, and why.",
      address: "Address: {address}",
      email: "E-mail: {email}",
      phone: "Telephone: {phone}",
      officer: "Data protection officer: {contact}",
      review: "This policy will be reviewed by {date} at the latest.",
    },
    what: {
      heading: "What a cookie is",
      cookie:
        "A cookie is a small text that a website asks your browser to keep. The browser sends it back on later requests, so that the site can recognise it from one page, or one visit, to the next.",
      others:
        "The same rules hold for everything else that is stored on your device or read from it: the browser’s local storage, its databases and caches, scripts that it runs in the background, invisible images (“pixels”) and addresses that carry an identifier, and features of the device that are read to recognise it (“fingerprints”). On this page, “cookies” means all of these.",
    },
    which: {
      heading: "Which cookies need your consent",
      intro: "That depends on what they are for, not on how they work.",
    },
    table: {
      heading: "The cookies we use",
      caption: "What {site} stores on your device or reads from it",
      columns: {
        provider: "Service provider",
        function: "Function and location",
        item: "Cookie",
        purpose: "Purpose",
        duration: "Duration",
      },
      consent: "{category}: {need}",
      needsConsent: "only with your consent",
      needsNone: "no consent needed",
      exempt: "no consent needed, as {ground}",
      legalBasis: "Legal basis: {basis}",
      recipients: "Also received by: {names}",
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
      transfer: "transfers data to {country}, safeguarded by {safeguard}",
    },
    choice: {
      heading: "Accept or refuse",
      ask: "On your first visit we ask what you want. You can accept everything, refuse everything, or decide by category and by service. Until you decide, only what needs no consent is used.",
      consequences:
        "If you accept, the services you accepted may store and read the cookies listed above. If you refuse, the site keeps working; only the content and functions you refused stay off.",
      notAsked: "This site uses nothing that needs your consent, so it does not ask for it.",
    },
    withdraw: {
      heading: "Change your mind",
      text: "You can withdraw your consent at any time, as easily as you gave it. What is no longer allowed is then deleted and not read any more.",
      lawful:
        "Withdrawing your consent does not affect the lawfulness of what was done on its basis before.",
      kept: "Your decision is kept for {duration}, whether it is yes or no; after that we ask again.",
      undecided: "You have not decided yet. Until you do, only what needs no consent is used.",
      decided: "Your decision of {date} applies.",
      saved: "Your decision is saved.",
      allow: "I allow",
      save: "Save my decision",
      withdrawAll: "Withdraw all consent",
      link: "See and change my choice",
    },
    audience: {
      heading: "Object to anonymous statistics",
      text: "For these services this site relies on the exemption from consent that the law of some countries provides for anonymous statistics, on the conditions named above: {services}. You can object to them all the same; nothing is then read from your device for them, and your visits are not counted.",
      counted: "You have not objected.",
      objected: "You have objected: your visits are not counted.",
      object: "Do not count my visits",
      undo: "Withdraw my objection",
    },
    browsers: {
      heading: "Settings of your browser",
      text: "You can also delete or block cookies in your browser. The site may then no longer keep you signed in, or ask you again.",
      help: "How to do it is explained by the makers of the browsers:",
    },
    signals: {
      heading: "Signals from your browser",
      text: "If your browser sends the Global Privacy Control signal, we take it as a refusal of marketing and as an objection to audience measurement.",
      received: "Your browser sends this signal, and we honour it.",
      notReceived: "Your browser does not send this signal at the moment.",
    },
    rights: {
      heading: "Your rights",
      text: "You have the right to access your personal data, to have it corrected or deleted, to have its use restricted, to receive it in a portable form, and to object to its use.",
      contact: "To exercise these rights, write to the contact given at the top of this page.",
      complaint:
        "You can also lodge a complaint with a data protection authority, in particular where you live, where you work, or where you think that your rights were infringed.",
      authority: "The authority for this site:",
    },
    devices: {
      heading: "Where your decision applies",
      text: "Your decision applies to this browser on this device. Other browsers and devices ask on their own.",
      domain: "It applies to all sites under {domain}.",
    },
    changes: {
      heading: "Versions of this policy",
      entry: "Version {version}, {date}",
      first: "first version",
      formats: "This policy in other formats:",
      plainText: "plain text",
      print: "To keep it on paper or as a PDF file, use the print function of your browser.",
    },
    audit: {
      heading: "Last check",
      text: "On {date} a browser visited this site automatically and compared what it really stores and reads with version {version} of this policy.",
      clean: "It found no difference.",
      findings: {
        one: "It found {count} point to correct.",
        other: "It found {count} points to correct.",
      },
      never: "No automatic check of this site has been recorded yet.",
    },
  },
  diff: {
    none: "Nothing changed.",
    material: "we ask again",
    changes: {
      "site-changed": "The site’s details changed: {name}",
      "provider-added": "New provider: {name}",
      "provider-removed": "Provider no longer named: {name}",
      "provider-edited": "The details of the provider {name} changed",
      "category-added": "New category: {name}",
      "category-removed": "Category no longer used: {name}",
      "category-edited": "The description of the category {name} changed",
      "service-added": "New service: {name}",
      "service-removed": "Service no longer used: {name}",
      "category-changed": "{name} moved from the category {from} to {to}",
      "consent-changed": "{name} now needs your consent",
      "consent-dropped": "{name} no longer needs consent",
      "ground-changed": "The reason why {name} needs no consent changed",
      "provider-changed": "{name} is now provided by {to} instead of {from}",
      "recipient-added": "{to} now also receives the data of {name}",
      "recipient-removed": "{from} no longer receives the data of {name}",
      "name-changed": "{from} is now called {name}",
      "areas-changed": "{name} is used in other parts of the site",
      "hosts-changed": "{name} loads content from other addresses",
      "legal-basis-changed": "The legal basis of {name} changed",
      "item-added": "New in {service}: {name}",
      "item-removed": "No longer used in {service}: {name}",
      "purpose-added": "{name} ({service}) has a further purpose: {to}",
      "lifetime-changed": "{name} ({service}) now lasts {to}; before: {from}",
      "party-changed": "{name} ({service}) is now {to}; before: {from}",
      "item-changed": "The description of {name} ({service}) changed",
    },
    reasons: {
      service: "No earlier consent was given for this service.",
      provider: "Earlier consent was not given for this organisation.",
      purpose: "Earlier consent was given for other purposes.",
      lifetime: "Earlier consent was given for a shorter time.",
      party: "Earlier consent was given for storage by this site alone.",
      category: "Earlier consent was given for another category.",
      consent: "Nobody has been asked about it before.",
    },
  },
} as const satisfies Locale;
