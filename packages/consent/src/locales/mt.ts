import type { BannerLocale } from "./texts.ts";

export const mt: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookies fuq is-sit web {site}",
    who: "Il-kontrollur {controller} jitlob il-kunsens tiegħek biex jaħżen informazzjoni fuq l-apparat tiegħek u jaqra informazzjoni minnu għal dawn l-għanijiet:",
    how: "Tista’ taċċetta kollox, tirrifjuta kollox, jew tagħżel. Jekk tirrifjuta, is-sit web innifsu jkompli jaħdem; dak li tirrifjuta, bħal kontenut minn fornituri oħra, jibqa’ mitfi.",
    withdraw:
      "Tista’ tibdel jew tirtira l-għażla tiegħek fi kwalunkwe ħin taħt “Preferenzi dwar il-cookies” fuq kull paġna. Niftakruha għal 6\u00a0xhur, tkun xi tkun id-deċiżjoni tiegħek.",
    gpc: "Il-brawżer tiegħek qed jibgħat is-sinjal Global Privacy Control. Nirrispettawh: ma jinqasam u ma jintuża xejn għar-reklamar.",
    informs:
      "Il-kontrollur {controller} jaħżen informazzjoni fuq l-apparat tiegħek u jaqra informazzjoni minnu għal dawn l-għanijiet:",
    optOutHow:
      "Dan jinxtegħel sakemm ma toġġezzjonax. Tista’ titfi kollox, taċċetta kollox, jew tagħżel. Jekk toġġezzjona, is-sit web innifsu jkompli jaħdem.",
    optOut: "Nitfi kollox",
    optOutHonoured:
      "L-oġġezzjoni tiegħek qed tiġi rrispettata: il-brawżer tiegħek qed jibgħat is-sinjal Global Privacy Control.",
    noticeHow: "M’għandek għalfejn tagħmel xejn. Tista’ titfi dak li ma tridx.",
    understood: "Tajjeb",
    change: "Tista’ tibdel dan fi kwalunkwe ħin taħt “Preferenzi dwar il-cookies” fuq kull paġna.",
    added: "Ġdid mill-aħħar għażla tiegħek: {services}. Dak li ddeċidejt qabel jibqa’ kif inhu.",
    policy: "Politika dwar il-cookies",
    privacyPolicy: "Politika dwar il-privatezza",
    accept: "Naċċetta kollox",
    reject: "Nirrifjuta kollox",
    choose: "Nagħżel",
    save: "Naħżen id-deċiżjoni tiegħi",
    close: "Nagħlaq mingħajr ma nibdel xejn",
    preferences: "Preferenzi dwar il-cookies",
    preferencesIntro: "Ixgħel dak li tippermetti. Ma jinbidel xejn sakemm taħżen.",
    alwaysOn: "Dejjem mixgħula",
    saved: "Id-deċiżjoni tiegħek inħażnet.",
  },
  placeholder: {
    held: "Dan il-kontenut ġej minn {provider}. Biex jintwera, il-browser tiegħek jikkonnettja ma’ {provider}, li jista’ jaħżen u jaqra informazzjoni fuq it-tagħmir tiegħek.",
    once: "Tella’ darba",
    always: "Dejjem tella’ kontenut minn {provider}",
    policy: "Il-politika tal-privatezza ta’ {provider}",
  },
  categories: {
    necessary: {
      name: "Meħtieġa",
      description: "Dak li mingħajru s-sit web ma jistax jaħdem, jew li tlabt int.",
    },
    preferences: {
      name: "Preferenzi",
      description: "Jiftakru kif trid li s-sit web jidher u jaħdem.",
    },
    statistical: {
      name: "Statistika",
      description: "Turi liema paġni jintużaw, biex is-sit web ikun jista’ jitjieb.",
    },
    marketing: {
      name: "Marketing",
      description:
        "Kontenut u reklamar minn fornituri oħra, li jistgħu jsegwuk minn sit web għal ieħor.",
    },
  },
};
