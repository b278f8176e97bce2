import type { BannerLocale } from "./texts.ts";

export const ga: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Fianáin ar an suíomh gréasáin {site}",
    who: "Iarrann an rialaitheoir {controller} do thoiliú chun faisnéis a stóráil ar do ghléas agus faisnéis a léamh uaidh, chun na gcríoch seo:",
    how: "Is féidir leat glacadh le gach rud, diúltú do gach rud, nó rogha a dhéanamh. Má dhiúltaíonn tú, leanann an suíomh féin ag obair; fanann an rud ar dhiúltaigh tú dó, mar shampla ábhar ó sholáthraithe eile, múchta.",
    withdraw:
      "Is féidir leat do rogha a athrú nó a tharraingt siar am ar bith faoi “Sainroghanna fianán” ar gach leathanach. Cuimhnímid uirthi ar feadh 6\u00a0mhí, is cuma cén cinneadh a dhéanann tú.",
    gpc: "Seolann do bhrabhsálaí an comhartha Global Privacy Control. Cloímid leis: ní roinntear agus ní úsáidtear aon rud le haghaidh fógraíochta.",
    informs:
      "Stórálann an rialaitheoir {controller} faisnéis ar do ghléas agus léann sé faisnéis uaidh, chun na gcríoch seo:",
    optOutHow:
      "Tá sé seo ar siúl mura gcuireann tú ina choinne. Is féidir leat gach rud a mhúchadh, glacadh le gach rud, nó rogha a dhéanamh. Má chuireann tú ina choinne, leanann an suíomh féin ag obair.",
    optOut: "Múch gach rud",
    optOutHonoured:
      "Tá d’agóid á hurramú: seolann do bhrabhsálaí an comhartha Global Privacy Control.",
    noticeHow:
      "Ní gá duit aon rud a dhéanamh. Is féidir leat an rud nach dteastaíonn uait a mhúchadh.",
    understood: "Tuigim",
    change:
      "Is féidir leat é seo a athrú am ar bith faoi “Sainroghanna fianán” ar gach leathanach.",
    added:
      "Nua ó do rogha dheireanach: {services}. Fanann an méid a shocraigh tú roimhe seo mar atá.",
    policy: "Beartas fianán",
    privacyPolicy: "Beartas príobháideachais",
    accept: "Glac le gach rud",
    reject: "Diúltaigh do gach rud",
    choose: "Roghnaigh",
    save: "Sábháil mo chinneadh",
    close: "Dún gan aon rud a athrú",
    preferences: "Sainroghanna fianán",
    preferencesIntro:
      "Cuir ar siúl an rud a cheadaíonn tú. Ní athraíonn aon rud go dtí go sábhálann tú.",
    alwaysOn: "Ar siúl i gcónaí",
    saved: "Tá do chinneadh sábháilte.",
  },
  placeholder: {
    held: "Is ó {provider} a thagann an t-ábhar seo. Chun é a thaispeáint, nascann do bhrabhsálaí le {provider}, a d’fhéadfadh faisnéis a stóráil agus a léamh ar do ghléas.",
    once: "Lódáil uair amháin",
    always: "Lódáil ábhar ó {provider} i gcónaí",
    policy: "Beartas príobháideachais {provider}",
  },
  categories: {
    necessary: {
      name: "Riachtanach",
      description: "An rud nach féidir leis an suíomh oibriú gan é, nó an rud a d’iarr tú.",
    },
    preferences: {
      name: "Sainroghanna",
      description: "Cuimhníonn siad ar an gcuma agus ar an iompar is fearr leat ar an suíomh.",
    },
    statistical: {
      name: "Staidreamh",
      description:
        "Taispeánann sé cé na leathanaigh a úsáidtear, ionas gur féidir an suíomh a fheabhsú.",
    },
    marketing: {
      name: "Margaíocht",
      description:
        "Ábhar agus fógraíocht ó sholáthraithe eile, a d’fhéadfadh tú a leanúint ó shuíomh gréasáin go suíomh gréasáin.",
    },
  },
};
