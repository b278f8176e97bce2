import type { BannerLocale } from "./texts.ts";

export const hr: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Kolačići na web-mjestu {site}",
    who: "{controller} traži vašu privolu za pohranu podataka na vašem uređaju i pristup tim podacima u ove svrhe:",
    how: "Možete prihvatiti sve, odbiti sve ili odabrati. Ako odbijete, web-mjesto i dalje radi; isključeno ostaje samo ono što ste odbili, na primjer sadržaj drugih pružatelja.",
    withdraw:
      "Svoj izbor možete u svakom trenutku promijeniti ili privolu povući pod poveznicom „Postavke kolačića” na svakoj stranici. Pamtimo ga 6\u00a0mjeseci, kakav god bio.",
    gpc: "Vaš preglednik šalje signal Global Privacy Control. Poštujemo ga: ništa se ne dijeli niti upotrebljava za oglašavanje.",
    informs: "{controller} pohranjuje podatke na vašem uređaju i pristupa im u ove svrhe:",
    optOutHow:
      "To je uključeno ako se ne usprotivite. Možete isključiti sve, prihvatiti sve ili odabrati. Ako se usprotivite, web-mjesto i dalje radi.",
    optOut: "Isključi sve",
    optOutHonoured: "Prigovor je prihvaćen: vaš preglednik šalje signal Global Privacy Control.",
    noticeHow: "Ne morate ništa učiniti. Možete isključiti ono što ne želite.",
    understood: "U redu",
    change:
      "To možete u svakom trenutku promijeniti pod poveznicom „Postavke kolačića” na svakoj stranici.",
    added: "Novo od vašeg zadnjeg izbora: {services}. Ono što ste ranije odlučili ne mijenja se.",
    policy: "Pravila o kolačićima",
    privacyPolicy: "Pravila o privatnosti",
    accept: "Prihvati sve",
    reject: "Odbij sve",
    choose: "Odaberi",
    save: "Spremi moj izbor",
    close: "Zatvori bez promjena",
    preferences: "Postavke kolačića",
    preferencesIntro: "Uključite ono što dopuštate. Ništa se ne mijenja dok ne spremite izbor.",
    alwaysOn: "Uvijek uključeno",
    saved: "Vaš je izbor spremljen.",
  },
  placeholder: {
    held: "Ovaj sadržaj dolazi od pružatelja {provider}. Da bi se prikazao, vaš se preglednik povezuje s pružateljem {provider}, koji može pohranjivati i čitati podatke na vašem uređaju.",
    once: "Učitaj jednom",
    always: "Uvijek učitaj sadržaj pružatelja {provider}",
    policy: "Pravila o privatnosti: {provider}",
  },
  categories: {
    necessary: {
      name: "Nužni",
      description: "Ono bez čega web-mjesto ne može raditi ili što ste zatražili.",
    },
    preferences: {
      name: "Postavke",
      description: "Pamćenje izgleda i načina rada web-mjesta koji vam odgovaraju.",
    },
    statistical: {
      name: "Statistika",
      description: "Utvrđivanje koje se stranice upotrebljavaju radi poboljšanja web-mjesta.",
    },
    marketing: {
      name: "Marketing i sadržaj trećih strana",
      description:
        "Sadržaj i oglasi drugih pružatelja, koji vas mogu pratiti na različitim web-mjestima.",
    },
  },
};
