import type { BannerLocale } from "./texts.ts";

export const lb: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookien op der Websäit {site}",
    who: "{controller} freet Är Zoustëmmung, fir op Ärem Apparat Informatiounen ze späicheren an ze liesen. D’Zwecker sinn:",
    how: "Dir kënnt alles akzeptéieren, alles refuséieren oder auswielen. Wann Dir refuséiert, funktionéiert d’Websäit weider; wat Dir refuséiert, zum Beispill Inhalter vun aneren Ubidder, bleift ausgeschalt.",
    withdraw:
      "Dir kënnt Är Auswiel zu all Moment op all Säit ënner „Cookie-Astellungen“ änneren oder zréckzéien. Mir späichere se 6\u00a0Méint laang, egal wéi Dir decidéiert.",
    gpc: "Äre Browser schéckt d’Signal Global Privacy Control. Mir respektéieren et: näischt gëtt weiderginn oder fir Reklamm benotzt.",
    informs: "{controller} späichert Informatiounen op Ärem Apparat a liest se. D’Zwecker sinn:",
    optOutHow:
      "Dat ass ageschalt, wann Dir net widdersprecht. Dir kënnt alles ausschalten, alles akzeptéieren oder auswielen. Wann Dir widdersprecht, funktionéiert d’Websäit weider.",
    optOut: "Alles ausschalten",
    optOutHonoured:
      "Äre Widdersproch gëtt respektéiert: Äre Browser schéckt d’Signal Global Privacy Control.",
    noticeHow: "Dir musst näischt maachen. Wat Dir net wëllt, kënnt Dir ausschalten.",
    understood: "OK",
    change: "Dir kënnt dat zu all Moment op all Säit ënner „Cookie-Astellungen“ änneren.",
    added:
      "Nei zënter Ärer leschter Auswiel: {services}. Wat Dir virdrun decidéiert hutt, bleift esou.",
    policy: "Cookie-Politik",
    privacyPolicy: "Dateschutzerklärung",
    accept: "Alles akzeptéieren",
    reject: "Alles refuséieren",
    choose: "Auswielen",
    save: "Meng Auswiel späicheren",
    close: "Zoumaachen, ouni eppes z’änneren",
    preferences: "Cookie-Astellungen",
    preferencesIntro:
      "Aktivéiert, wat Dir erlaabt. Bis Dir Är Auswiel späichert, ännert sech näischt.",
    alwaysOn: "Ëmmer aktiv",
    saved: "Är Auswiel ass gespäichert.",
  },
  placeholder: {
    held: "Dësen Inhalt kënnt vu(n) {provider}. Fir en ze weisen, verbënnt Äre Browser sech mat {provider}; dobäi kënnen Informatiounen op Ärem Apparat gespäichert a gelies ginn.",
    once: "Eemol lueden",
    always: "Inhalter vu(n) {provider} ëmmer lueden",
    policy: "Dateschutzerklärung vu(n) {provider}",
  },
  categories: {
    necessary: {
      name: "Noutwendeg",
      description: "Wat d’Websäit brauch, fir ze funktionéieren, oder wat Dir verlaangt hutt.",
    },
    preferences: {
      name: "Preferenzen",
      description: "Mierkt sech, wéi d’Websäit fir Iech ausgesinn a funktionéiere soll.",
    },
    statistical: {
      name: "Statistik",
      description: "Weist, wéi eng Säite benotzt ginn, fir d’Websäit ze verbesseren.",
    },
    marketing: {
      name: "Marketing an Inhalter vun Drëtten",
      description:
        "Inhalter a Reklamme vun aneren Ubidder, déi Iech eventuell vun enger Websäit op déi nächst suivéieren.",
    },
  },
};
