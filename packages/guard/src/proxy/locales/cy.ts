import type { FaultTexts } from "./texts.ts";

/** Welsh. */
export const cy: FaultTexts = {
  "body-too-large": {
    title: "Mae’r hyn a anfonwyd yn rhy fawr",
    text: "Nid yw’r wefan yn derbyn cymaint o ddata ar unwaith.",
  },
  "edge-fault": {
    title: "Ni ellir dangos y dudalen hon",
    text: "Digwyddodd gwall cyn cyrraedd y wefan. Ni throsglwyddwyd dim.",
  },
  "method-refused": {
    title: "Ni chaniateir y dull hwn",
    text: "Nid yw’r wefan yn ymateb i’r dull hwn.",
  },
  "request-malformed": {
    title: "Ni ellir darllen y cais",
    text: "Nid yw cyfeiriad neu enw gwesteiwr y cais yn ddilys.",
  },
  "request-too-long": {
    title: "Mae’r cyfeiriad yn rhy hir",
    text: "Mae’r wefan yn derbyn cyfeiriadau o 8,192 nod ar y mwyaf.",
  },
  "upstream-down": {
    title: "Nid yw’r wefan yn ateb",
    text: "Ni ellir cyrraedd y gweinydd y tu ôl i’r cyfeiriad hwn. Rhowch gynnig arall arni ymhen ennyd.",
  },
  "upstream-malformed": {
    title: "Rhoddodd y wefan ateb annarllenadwy",
    text: "Anfonodd y gweinydd y tu ôl i’r cyfeiriad hwn ateb nad yw’n ddilys. Rhowch gynnig arall arni ymhen ennyd.",
  },
  "upstream-timeout": {
    title: "Mae’r wefan yn cymryd gormod o amser",
    text: "Nid atebodd y gweinydd y tu ôl i’r cyfeiriad hwn mewn pryd. Rhowch gynnig arall arni ymhen ennyd.",
  },
};
