import type { FaultTexts } from "./texts.ts";

/** Icelandic. Named so because `is` is a word of TypeScript. */
export const isLocale: FaultTexts = {
  "body-too-large": {
    title: "Sendingin er of stór",
    text: "Vefurinn tekur ekki við svo miklum gögnum í einu.",
  },
  "edge-fault": {
    title: "Ekki er hægt að birta þessa síðu",
    text: "Villa kom upp í kerfinu framan við vefinn. Ekkert var sent áfram.",
  },
  "method-refused": {
    title: "Aðferðin er ekki leyfð",
    text: "Vefurinn svarar ekki þessari aðferð.",
  },
  "request-malformed": {
    title: "Ekki er hægt að lesa beiðnina",
    text: "Slóðin eða hýsilheitið í beiðninni er ekki á réttu formi.",
  },
  "request-too-long": {
    title: "Slóðin er of löng",
    text: "Vefurinn tekur við slóðum sem eru að hámarki 8.192 stafir.",
  },
  "upstream-down": {
    title: "Vefurinn svarar ekki",
    text: "Ekki næst samband við netþjóninn á bak við þessa slóð. Reyndu aftur eftir andartak.",
  },
  "upstream-malformed": {
    title: "Vefurinn sendi ólæsilegt svar",
    text: "Netþjónninn á bak við þessa slóð sendi svar sem er ekki gilt. Reyndu aftur eftir andartak.",
  },
  "upstream-timeout": {
    title: "Vefurinn er of lengi að svara",
    text: "Netþjónninn á bak við þessa slóð svaraði ekki í tæka tíð. Reyndu aftur eftir andartak.",
  },
};
