import type { BannerLocale } from "./texts.ts";

export const isLocale: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Vafrakökur á vefnum {site}",
    who: "{controller} biður um samþykki þitt fyrir því að vista upplýsingar á tækinu þínu og lesa upplýsingar af því í eftirfarandi tilgangi:",
    how: "Þú getur samþykkt allt, hafnað öllu eða valið. Ef þú hafnar virkar vefurinn áfram. Það sem þú hafnar, til dæmis efni frá öðrum veitendum, er ekki tiltækt.",
    withdraw:
      "Þú getur breytt vali þínu eða afturkallað samþykki þitt hvenær sem er undir „Vafrakökustillingar“ á hverri síðu. Við munum val þitt í 6 mánuði, hvað sem þú ákveður.",
    gpc: "Vafrinn þinn sendir merkið Global Privacy Control. Við virðum það: engu er deilt og ekkert notað í auglýsingaskyni.",
    informs:
      "{controller} vistar upplýsingar á tækinu þínu og les upplýsingar af því í eftirfarandi tilgangi:",
    optOutHow:
      "Kveikt er á þessu nema þú andmælir. Þú getur slökkt á öllu, samþykkt allt eða valið. Ef þú andmælir virkar vefurinn áfram.",
    optOut: "Slökkva á öllu",
    optOutHonoured: "Andmæli þín eru virt: vafrinn þinn sendir merkið Global Privacy Control.",
    noticeHow: "Þú þarft ekkert að gera. Þú getur slökkt á því sem þú vilt ekki.",
    understood: "Í lagi",
    change: "Þú getur breytt þessu hvenær sem er undir „Vafrakökustillingar“ á hverri síðu.",
    added: "Nýtt frá síðasta vali þínu: {services}. Það sem þú ákvaðst áður er óbreytt.",
    policy: "Stefna um vafrakökur",
    privacyPolicy: "Persónuverndarstefna",
    accept: "Samþykkja allt",
    reject: "Hafna öllu",
    choose: "Velja",
    save: "Vista val mitt",
    close: "Loka án þess að breyta neinu",
    preferences: "Vafrakökustillingar",
    preferencesIntro: "Kveiktu á því sem þú leyfir. Ekkert breytist fyrr en þú vistar.",
    alwaysOn: "Alltaf virkt",
    saved: "Val þitt hefur verið vistað.",
  },
  placeholder: {
    held: "Þetta efni kemur frá {provider}. Til að birta það tengist vafrinn þinn {provider}, sem getur geymt og lesið upplýsingar í tækinu þínu.",
    once: "Hlaða einu sinni",
    always: "Hlaða alltaf efni frá {provider}",
    policy: "Persónuverndarstefna: {provider}",
  },
  categories: {
    necessary: {
      name: "Nauðsynlegar",
      description: "Það sem vefurinn getur ekki virkað án eða það sem þú baðst um.",
    },
    preferences: {
      name: "Kjörstillingar",
      description: "Muna hvernig þú vilt að vefurinn líti út og virki.",
    },
    statistical: {
      name: "Tölfræði",
      description: "Sýnir hvaða síður eru notaðar svo að hægt sé að bæta vefinn.",
    },
    marketing: {
      name: "Markaðssetning",
      description:
        "Efni og auglýsingar frá öðrum veitendum, sem geta fylgst með þér frá einum vef til annars.",
    },
  },
};
