import type { FaultTexts } from "./texts.ts";

/** German. */
export const de: FaultTexts = {
  "body-too-large": {
    title: "Die gesendeten Daten sind zu groß",
    text: "Die Website nimmt so viele Daten auf einmal nicht an.",
  },
  "edge-fault": {
    title: "Diese Seite kann nicht angezeigt werden",
    text: "Vor der Website ist ein Fehler aufgetreten. Es wurde nichts weitergeleitet.",
  },
  "method-refused": {
    title: "Methode nicht erlaubt",
    text: "Die Website beantwortet Anfragen mit dieser Methode nicht.",
  },
  "request-malformed": {
    title: "Die Anfrage ist nicht lesbar",
    text: "Die Adresse oder der Hostname der Anfrage ist fehlerhaft.",
  },
  "request-too-long": {
    title: "Die Adresse ist zu lang",
    text: "Die Website nimmt Adressen mit höchstens 8.192 Zeichen an.",
  },
  "upstream-down": {
    title: "Die Website antwortet nicht",
    text: "Der Server hinter dieser Adresse ist nicht erreichbar. Bitte versuchen Sie es in Kürze erneut.",
  },
  "upstream-malformed": {
    title: "Die Antwort der Website ist nicht lesbar",
    text: "Der Server hinter dieser Adresse hat eine ungültige Antwort gesendet. Bitte versuchen Sie es in Kürze erneut.",
  },
  "upstream-timeout": {
    title: "Die Website braucht zu lange",
    text: "Der Server hinter dieser Adresse hat nicht rechtzeitig geantwortet. Bitte versuchen Sie es in Kürze erneut.",
  },
};
