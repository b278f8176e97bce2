import type { BannerLocale } from "./texts.ts";

export const cs: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Soubory cookie na webu {site}",
    who: "{controller} vás žádá o souhlas s ukládáním informací do vašeho zařízení a s jejich čtením pro tyto účely:",
    how: "Můžete přijmout vše, odmítnout vše nebo si vybrat. Pokud odmítnete, web funguje dál; vypnuté zůstane jen to, co jste odmítli, například obsah jiných poskytovatelů.",
    withdraw:
      "Svou volbu můžete kdykoli změnit nebo souhlas odvolat pod odkazem „Nastavení souborů cookie“ na každé stránce. Pamatujeme si ji 6\u00a0měsíců, ať je jakákoli.",
    gpc: "Váš prohlížeč odesílá signál Global Privacy Control. Respektujeme jej: nic se nesdílí ani nepoužívá pro reklamu.",
    informs: "{controller} ukládá informace do vašeho zařízení a čte je pro tyto účely:",
    optOutHow:
      "Toto je zapnuté, pokud nevznesete námitku. Můžete vypnout vše, přijmout vše nebo si vybrat. Pokud vznesete námitku, web funguje dál.",
    optOut: "Vypnout vše",
    optOutHonoured:
      "Vaše námitka je respektována: váš prohlížeč odesílá signál Global Privacy Control.",
    noticeHow: "Nemusíte nic dělat. Co nechcete, můžete vypnout.",
    understood: "OK",
    change: "Můžete to kdykoli změnit pod odkazem „Nastavení souborů cookie“ na každé stránce.",
    added: "Nové od vaší poslední volby: {services}. Co jste rozhodli dříve, zůstává beze změny.",
    policy: "Zásady používání souborů cookie",
    privacyPolicy: "Zásady ochrany osobních údajů",
    accept: "Přijmout vše",
    reject: "Odmítnout vše",
    choose: "Vybrat",
    save: "Uložit mou volbu",
    close: "Zavřít beze změny",
    preferences: "Nastavení souborů cookie",
    preferencesIntro: "Zapněte, s čím souhlasíte. Dokud volbu neuložíte, nic se nezmění.",
    alwaysOn: "Vždy zapnuto",
    saved: "Vaše volba je uložena.",
  },
  placeholder: {
    held: "Tento obsah pochází od poskytovatele {provider}. Aby se zobrazil, váš prohlížeč se připojí k poskytovateli {provider}, který může ve vašem zařízení ukládat a číst informace.",
    once: "Načíst jednou",
    always: "Vždy načítat obsah od poskytovatele {provider}",
    policy: "Zásady ochrany soukromí: {provider}",
  },
  categories: {
    necessary: {
      name: "Nezbytné",
      description: "To, bez čeho web nemůže fungovat, nebo o co jste požádali.",
    },
    preferences: {
      name: "Preference",
      description: "Zapamatování toho, jak má web podle vás vypadat a fungovat.",
    },
    statistical: {
      name: "Statistika",
      description: "Zjišťování, které stránky se používají, aby bylo možné web zlepšovat.",
    },
    marketing: {
      name: "Marketing a obsah třetích stran",
      description:
        "Obsah a reklama jiných poskytovatelů, kteří vás mohou sledovat na různých webech.",
    },
  },
};
