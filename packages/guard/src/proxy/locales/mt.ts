import type { FaultTexts } from "./texts.ts";

/** Maltese. */
export const mt: FaultTexts = {
  "body-too-large": {
    title: "Dak li ntbagħat huwa kbir wisq",
    text: "Is-sit ma jilqax daqshekk data f’daqqa.",
  },
  "edge-fault": {
    title: "Din il-paġna ma tistax tintwera",
    text: "Seħħ żball fis-sistema ta’ quddiem is-sit web. Ma ntbagħat xejn.",
  },
  "method-refused": {
    title: "Il-metodu mhux permess",
    text: "Is-sit web ma jweġibx għal dan il-metodu.",
  },
  "request-malformed": {
    title: "It-talba ma tistax tinqara",
    text: "L-indirizz jew l-isem tal-host fit-talba mhumiex fil-forma t-tajba.",
  },
  "request-too-long": {
    title: "L-indirizz huwa twil wisq",
    text: "Is-sit web jaċċetta indirizzi ta’ mhux aktar minn 8,192 karattru.",
  },
  "upstream-down": {
    title: "Is-sit web mhux qed iwieġeb",
    text: "Is-server wara dan l-indirizz ma jistax jintlaħaq. Jekk jogħġbok erġa’ pprova fi ftit ħin.",
  },
  "upstream-malformed": {
    title: "Is-sit web ta tweġiba li ma tistax tinqara",
    text: "Is-server wara dan l-indirizz bagħat tweġiba mhux valida. Jekk jogħġbok erġa’ pprova fi ftit ħin.",
  },
  "upstream-timeout": {
    title: "Is-sit web qed idum wisq biex iwieġeb",
    text: "Is-server wara dan l-indirizz ma weġibx fil-ħin. Jekk jogħġbok erġa’ pprova fi ftit ħin.",
  },
};
