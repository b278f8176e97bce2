import type { BannerLocale } from "./texts.ts";

export const sl: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Piškotki na spletišču {site}",
    who: "{controller} vas prosi za privolitev v shranjevanje podatkov v vaši napravi in dostop do njih za te namene:",
    how: "Lahko sprejmete vse, zavrnete vse ali izberete. Če zavrnete, spletišče deluje naprej; izklopljeno ostane le tisto, kar ste zavrnili, na primer vsebine drugih ponudnikov.",
    withdraw:
      "Svojo izbiro lahko kadar koli spremenite ali privolitev prekličete pod povezavo »Nastavitve piškotkov« na vsaki strani. Zapomnimo si jo za 6\u00a0mesecev, ne glede na to, kakšna je.",
    gpc: "Vaš brskalnik pošilja signal Global Privacy Control. Upoštevamo ga: ničesar ne delimo in ne uporabljamo za oglaševanje.",
    informs: "{controller} shranjuje podatke v vaši napravi in dostopa do njih za te namene:",
    optOutHow:
      "To je vklopljeno, razen če ugovarjate. Lahko izklopite vse, sprejmete vse ali izberete. Če ugovarjate, spletišče deluje naprej.",
    optOut: "Izklopi vse",
    optOutHonoured: "Vaš ugovor je upoštevan: vaš brskalnik pošilja signal Global Privacy Control.",
    noticeHow: "Ni vam treba storiti ničesar. Česar ne želite, lahko izklopite.",
    understood: "V redu",
    change: "To lahko kadar koli spremenite pod povezavo »Nastavitve piškotkov« na vsaki strani.",
    added: "Novo od vaše zadnje izbire: {services}. Kar ste odločili prej, se ne spremeni.",
    policy: "Politika piškotkov",
    privacyPolicy: "Politika zasebnosti",
    accept: "Sprejmi vse",
    reject: "Zavrni vse",
    choose: "Izberi",
    save: "Shrani mojo izbiro",
    close: "Zapri brez sprememb",
    preferences: "Nastavitve piškotkov",
    preferencesIntro: "Vklopite, kar dovolite. Dokler izbire ne shranite, se nič ne spremeni.",
    alwaysOn: "Vedno vklopljeno",
    saved: "Vaša izbira je shranjena.",
  },
  placeholder: {
    held: "Ta vsebina je od ponudnika {provider}. Da bi jo prikazal, se vaš brskalnik poveže s ponudnikom {provider}, ki lahko na vaši napravi shranjuje in bere podatke.",
    once: "Naloži enkrat",
    always: "Vedno naloži vsebino ponudnika {provider}",
    policy: "Pravilnik o zasebnosti: {provider}",
  },
  categories: {
    necessary: {
      name: "Nujni",
      description: "Tisto, brez česar spletišče ne more delovati ali za kar ste zaprosili.",
    },
    preferences: {
      name: "Nastavitve",
      description: "Pomnjenje želenega videza in delovanja spletišča.",
    },
    statistical: {
      name: "Statistika",
      description: "Ugotavljanje, katere strani se uporabljajo, da je spletišče mogoče izboljšati.",
    },
    marketing: {
      name: "Trženje in vsebine tretjih oseb",
      description:
        "Vsebine in oglasi drugih ponudnikov, ki vam lahko sledijo na različnih spletiščih.",
    },
  },
};
