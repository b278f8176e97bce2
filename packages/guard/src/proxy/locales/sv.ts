import type { FaultTexts } from "./texts.ts";

/** Swedish. */
export const sv: FaultTexts = {
  "body-too-large": {
    title: "Det som skickades är för stort",
    text: "Webbplatsen tar inte emot så mycket data på en gång.",
  },
  "edge-fault": {
    title: "Sidan kan inte visas",
    text: "Ett fel inträffade framför webbplatsen. Inget skickades vidare.",
  },
  "method-refused": {
    title: "Metoden är inte tillåten",
    text: "Webbplatsen svarar inte på den här metoden.",
  },
  "request-malformed": {
    title: "Begäran går inte att läsa",
    text: "Adressen eller värdnamnet i begäran är felaktigt.",
  },
  "request-too-long": {
    title: "Adressen är för lång",
    text: "Webbplatsen tar emot adresser på högst 8\u00a0192 tecken.",
  },
  "upstream-down": {
    title: "Webbplatsen svarar inte",
    text: "Servern bakom den här adressen går inte att nå. Försök igen om en stund.",
  },
  "upstream-malformed": {
    title: "Webbplatsen gav ett oläsligt svar",
    text: "Servern bakom den här adressen skickade ett ogiltigt svar. Försök igen om en stund.",
  },
  "upstream-timeout": {
    title: "Webbplatsen tar för lång tid på sig",
    text: "Servern bakom den här adressen svarade inte i tid. Försök igen om en stund.",
  },
};
