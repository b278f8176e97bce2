import type { BannerLocale } from "./texts.ts";

export const eu: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookieak {site} webgunean",
    who: "Arduraduna {controller} da, eta zure baimena eskatzen dizu zure gailuan informazioa gordetzeko eta bertatik irakurtzeko, helburu hauetarako:",
    how: "Dena onar dezakezu, dena bazter dezakezu, edo aukeratu dezakezu. Baztertzen baduzu, webguneak funtzionatzen jarraituko du; baztertzen duzuna, adibidez beste hornitzaile batzuen edukiak, desaktibatuta egongo da.",
    withdraw:
      "Zure aukera edozein unetan alda dezakezu, edo baimena kendu, orri guztietako “Cookieen hobespenak” atalean. Zure aukera 6 hilabetez gogoratzen dugu, edozein dela ere erabakia.",
    gpc: "Zure nabigatzaileak Global Privacy Control seinalea bidaltzen du. Errespetatu egiten dugu: ez da ezer partekatzen, ez eta publizitaterako erabiltzen ere.",
    informs:
      "Arduraduna {controller} da, eta zure gailuan informazioa gordetzen eta bertatik irakurtzen du, helburu hauetarako:",
    optOutHow:
      "Hau aktibatuta dago, zuk aurka egin ezean. Dena desaktiba dezakezu, dena onar dezakezu, edo aukeratu dezakezu. Aurka egiten baduzu, webguneak funtzionatzen jarraituko du.",
    optOut: "Desaktibatu dena",
    optOutHonoured:
      "Aurka egiteko eskaera errespetatu da: zure nabigatzaileak Global Privacy Control seinalea bidaltzen du.",
    noticeHow: "Ez duzu ezer egin behar. Nahi ez duzuna desaktiba dezakezu.",
    understood: "Ados",
    change: "Edozein unetan alda dezakezu, orri guztietako “Cookieen hobespenak” atalean.",
    added: "Zure azken aukeraz geroztik berria: {services}. Lehendik erabakitakoa ez da aldatzen.",
    policy: "Cookieen politika",
    privacyPolicy: "Pribatutasun-politika",
    accept: "Onartu dena",
    reject: "Baztertu dena",
    choose: "Aukeratu",
    save: "Gorde nire aukera",
    close: "Itxi ezer aldatu gabe",
    preferences: "Cookieen hobespenak",
    preferencesIntro: "Aktibatu baimentzen duzuna. Gorde arte ez da ezer aldatuko.",
    alwaysOn: "Beti aktibo",
    saved: "Zure aukera gorde da.",
  },
  placeholder: {
    held: "Eduki hau {provider} hornitzailearena da. Erakusteko, zure nabigatzailea {provider} hornitzailearekin konektatzen da, eta horrek informazioa gorde eta irakur dezake zure gailuan.",
    once: "Kargatu behin",
    always: "Kargatu beti {provider} hornitzailearen edukia",
    policy: "Pribatutasun-politika: {provider}",
  },
  categories: {
    necessary: {
      name: "Beharrezkoak",
      description: "Webguneak funtzionatzeko ezinbestekoa dena, edo zuk eskatutakoa.",
    },
    preferences: {
      name: "Hobespenak",
      description: "Webgunearen itxura eta portaera nola nahi dituzun gogoratzen du.",
    },
    statistical: {
      name: "Estatistikak",
      description: "Zer orri erabiltzen diren erakusten du, webgunea hobetu ahal izateko.",
    },
    marketing: {
      name: "Marketina",
      description:
        "Beste hornitzaile batzuen edukiak eta publizitatea; hornitzaile horiek webgune batetik bestera jarrai zaitzakete.",
    },
  },
};
