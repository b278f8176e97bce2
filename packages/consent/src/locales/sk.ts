import type { BannerLocale } from "./texts.ts";

export const sk: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Súbory cookie na webovom sídle {site}",
    who: "{controller} vás žiada o súhlas s ukladaním informácií do vášho zariadenia a s prístupom k nim na tieto účely:",
    how: "Môžete prijať všetko, odmietnuť všetko alebo si vybrať. Ak odmietnete, webové sídlo funguje ďalej; vypnuté zostane len to, čo ste odmietli, napríklad obsah iných poskytovateľov.",
    withdraw:
      "Svoju voľbu môžete kedykoľvek zmeniť alebo súhlas odvolať pod odkazom „Nastavenia súborov cookie“ na každej stránke. Pamätáme si ju 6\u00a0mesiacov, nech je akákoľvek.",
    gpc: "Váš prehliadač odosiela signál Global Privacy Control. Rešpektujeme ho: nič sa nezdieľa ani nepoužíva na reklamu.",
    informs:
      "{controller} ukladá informácie do vášho zariadenia a pristupuje k nim na tieto účely:",
    optOutHow:
      "Toto je zapnuté, pokiaľ nevznesiete námietku. Môžete vypnúť všetko, prijať všetko alebo si vybrať. Ak vznesiete námietku, webové sídlo funguje ďalej.",
    optOut: "Vypnúť všetko",
    optOutHonoured:
      "Vaša námietka je rešpektovaná: váš prehliadač odosiela signál Global Privacy Control.",
    noticeHow: "Nemusíte nič robiť. Čo nechcete, môžete vypnúť.",
    understood: "OK",
    change:
      "Môžete to kedykoľvek zmeniť pod odkazom „Nastavenia súborov cookie“ na každej stránke.",
    added: "Nové od vašej poslednej voľby: {services}. Čo ste rozhodli predtým, zostáva bez zmeny.",
    policy: "Zásady používania súborov cookie",
    privacyPolicy: "Zásady ochrany osobných údajov",
    accept: "Prijať všetko",
    reject: "Odmietnuť všetko",
    choose: "Vybrať",
    save: "Uložiť moju voľbu",
    close: "Zavrieť bez zmeny",
    preferences: "Nastavenia súborov cookie",
    preferencesIntro: "Zapnite, s čím súhlasíte. Kým voľbu neuložíte, nič sa nezmení.",
    alwaysOn: "Vždy zapnuté",
    saved: "Vaša voľba je uložená.",
  },
  placeholder: {
    held: "Tento obsah pochádza od poskytovateľa {provider}. Aby sa zobrazil, váš prehliadač sa pripojí k poskytovateľovi {provider}, ktorý môže vo vašom zariadení ukladať a čítať informácie.",
    once: "Načítať raz",
    always: "Vždy načítať obsah od poskytovateľa {provider}",
    policy: "Zásady ochrany súkromia: {provider}",
  },
  categories: {
    necessary: {
      name: "Nevyhnutné",
      description: "To, bez čoho webové sídlo nemôže fungovať, alebo o čo ste požiadali.",
    },
    preferences: {
      name: "Preferencie",
      description: "Zapamätanie si toho, ako má webové sídlo podľa vás vyzerať a fungovať.",
    },
    statistical: {
      name: "Štatistika",
      description: "Zisťovanie, ktoré stránky sa používajú, aby bolo možné webové sídlo zlepšovať.",
    },
    marketing: {
      name: "Marketing a obsah tretích strán",
      description:
        "Obsah a reklama iných poskytovateľov, ktorí vás môžu sledovať na rôznych webových sídlach.",
    },
  },
};
