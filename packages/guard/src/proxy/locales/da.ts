import type { FaultTexts } from "./texts.ts";

/** Danish. */
export const da: FaultTexts = {
  "body-too-large": {
    title: "Det sendte er for stort",
    text: "Webstedet tager ikke imod så mange data på én gang.",
  },
  "edge-fault": {
    title: "Siden kan ikke vises",
    text: "Der opstod en fejl foran hjemmesiden. Intet blev sendt videre.",
  },
  "method-refused": {
    title: "Metoden er ikke tilladt",
    text: "Hjemmesiden svarer ikke på denne metode.",
  },
  "request-malformed": {
    title: "Forespørgslen kan ikke læses",
    text: "Adressen eller værtsnavnet i forespørgslen er ikke korrekt.",
  },
  "request-too-long": {
    title: "Adressen er for lang",
    text: "Hjemmesiden modtager adresser på højst 8.192 tegn.",
  },
  "upstream-down": {
    title: "Hjemmesiden svarer ikke",
    text: "Serveren bag denne adresse kan ikke nås. Prøv igen om et øjeblik.",
  },
  "upstream-malformed": {
    title: "Hjemmesiden gav et ulæseligt svar",
    text: "Serveren bag denne adresse sendte et ugyldigt svar. Prøv igen om et øjeblik.",
  },
  "upstream-timeout": {
    title: "Hjemmesiden er for længe om at svare",
    text: "Serveren bag denne adresse svarede ikke i tide. Prøv igen om et øjeblik.",
  },
};
