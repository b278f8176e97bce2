import type { FaultTexts } from "./texts.ts";

/** Catalan. */
export const ca: FaultTexts = {
  "body-too-large": {
    title: "L’enviament és massa gran",
    text: "El lloc web no accepta tantes dades alhora.",
  },
  "edge-fault": {
    title: "Aquesta pàgina no es pot mostrar",
    text: "S’ha produït un error abans d’arribar al lloc web. No s’ha transmès res.",
  },
  "method-refused": {
    title: "Mètode no permès",
    text: "El lloc web no respon a aquest mètode.",
  },
  "request-malformed": {
    title: "La petició no es pot llegir",
    text: "L’adreça o el nom d’amfitrió de la petició no estan ben formats.",
  },
  "request-too-long": {
    title: "L’adreça és massa llarga",
    text: "El lloc web accepta adreces de 8.192 caràcters com a màxim.",
  },
  "upstream-down": {
    title: "El lloc web no respon",
    text: "No es pot accedir al servidor que hi ha darrere d’aquesta adreça. Torneu-ho a provar d’aquí a una estona.",
  },
  "upstream-malformed": {
    title: "El lloc web ha donat una resposta il·legible",
    text: "El servidor que hi ha darrere d’aquesta adreça ha enviat una resposta no vàlida. Torneu-ho a provar d’aquí a una estona.",
  },
  "upstream-timeout": {
    title: "El lloc web triga massa a respondre",
    text: "El servidor que hi ha darrere d’aquesta adreça no ha respost a temps. Torneu-ho a provar d’aquí a una estona.",
  },
};
