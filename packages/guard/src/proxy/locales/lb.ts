import type { FaultTexts } from "./texts.ts";

/** Luxembourgish. */
export const lb: FaultTexts = {
  "body-too-large": {
    title: "Déi geschéckten Donnéeë si ze grouss",
    text: "De Site hëlt net esou vill Donnéeën op eemol un.",
  },
  "edge-fault": {
    title: "Dës Säit kann net gewise ginn",
    text: "Virun der Websäit ass e Feeler opgetrueden. Näischt gouf weidergeleet.",
  },
  "method-refused": {
    title: "Method net erlaabt",
    text: "D’Websäit äntwert net op dës Method.",
  },
  "request-malformed": {
    title: "D’Ufro kann net gelies ginn",
    text: "D’Adress oder den Hostnumm an der Ufro ass net korrekt.",
  },
  "request-too-long": {
    title: "D’Adress ass ze laang",
    text: "D’Websäit hëlt Adresse vun héchstens 8.192 Zeechen un.",
  },
  "upstream-down": {
    title: "D’Websäit äntwert net",
    text: "De Server hannert dëser Adress ass net z’erreechen. Probéiert et an engem Moment nach eng Kéier.",
  },
  "upstream-malformed": {
    title: "D’Websäit huet eng onliesbar Äntwert ginn",
    text: "De Server hannert dëser Adress huet eng Äntwert geschéckt, déi net gëlteg ass. Probéiert et an engem Moment nach eng Kéier.",
  },
  "upstream-timeout": {
    title: "D’Websäit brauch ze laang",
    text: "De Server hannert dëser Adress huet net zäiteg geäntwert. Probéiert et an engem Moment nach eng Kéier.",
  },
};
