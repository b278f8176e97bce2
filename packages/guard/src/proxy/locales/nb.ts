import type { FaultTexts } from "./texts.ts";

/** Norwegian Bokmål. */
export const nb: FaultTexts = {
  "body-too-large": {
    title: "Det som ble sendt, er for stort",
    text: "Nettstedet tar ikke imot så mye data på én gang.",
  },
  "edge-fault": {
    title: "Siden kan ikke vises",
    text: "Det oppstod en feil foran nettstedet. Ingenting ble sendt videre.",
  },
  "method-refused": {
    title: "Metoden er ikke tillatt",
    text: "Nettstedet svarer ikke på denne metoden.",
  },
  "request-malformed": {
    title: "Forespørselen kan ikke leses",
    text: "Adressen eller vertsnavnet i forespørselen er ikke riktig.",
  },
  "request-too-long": {
    title: "Adressen er for lang",
    text: "Nettstedet tar imot adresser på høyst 8\u00a0192 tegn.",
  },
  "upstream-down": {
    title: "Nettstedet svarer ikke",
    text: "Serveren bak denne adressen kan ikke nås. Prøv igjen om et øyeblikk.",
  },
  "upstream-malformed": {
    title: "Nettstedet ga et uleselig svar",
    text: "Serveren bak denne adressen sendte et ugyldig svar. Prøv igjen om et øyeblikk.",
  },
  "upstream-timeout": {
    title: "Nettstedet bruker for lang tid",
    text: "Serveren bak denne adressen svarte ikke i tide. Prøv igjen om et øyeblikk.",
  },
};
