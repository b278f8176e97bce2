import type { FaultTexts } from "./texts.ts";

/** Irish. */
export const ga: FaultTexts = {
  "body-too-large": {
    title: "Tá na sonraí a seoladh rómhór",
    text: "Ní ghlacann an suíomh leis an oiread sin sonraí in aon turas amháin.",
  },
  "edge-fault": {
    title: "Ní féidir an leathanach seo a thaispeáint",
    text: "Tharla earráid sa chóras atá os comhair an tsuímh. Níor cuireadh aon rud ar aghaidh.",
  },
  "method-refused": {
    title: "Ní cheadaítear an modh",
    text: "Ní fhreagraíonn an suíomh don mhodh seo.",
  },
  "request-malformed": {
    title: "Ní féidir an t-iarratas a léamh",
    text: "Tá seoladh nó óstainm an iarratais míchumtha.",
  },
  "request-too-long": {
    title: "Tá an seoladh rófhada",
    text: "Ní ghlacann an suíomh le seoltaí ina bhfuil níos mó ná 8,192 carachtar.",
  },
  "upstream-down": {
    title: "Níl an suíomh ag freagairt",
    text: "Ní féidir teagmháil a dhéanamh leis an bhfreastalaí atá taobh thiar den seoladh seo. Bain triail eile as i gceann tamaillín.",
  },
  "upstream-malformed": {
    title: "Thug an suíomh freagra doléite",
    text: "Sheol an freastalaí atá taobh thiar den seoladh seo freagra nach bhfuil bailí. Bain triail eile as i gceann tamaillín.",
  },
  "upstream-timeout": {
    title: "Tá an suíomh ag tógáil rófhada",
    text: "Níor fhreagair an freastalaí atá taobh thiar den seoladh seo in am. Bain triail eile as i gceann tamaillín.",
  },
};
