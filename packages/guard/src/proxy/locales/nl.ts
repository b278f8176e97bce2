import type { FaultTexts } from "./texts.ts";

/** Dutch. */
export const nl: FaultTexts = {
  "body-too-large": {
    title: "De verzonden gegevens zijn te groot",
    text: "De website accepteert niet zoveel gegevens in één keer.",
  },
  "edge-fault": {
    title: "Deze pagina kan niet worden getoond",
    text: "Er is vóór de website een fout opgetreden. Er is niets doorgestuurd.",
  },
  "method-refused": {
    title: "Methode niet toegestaan",
    text: "De website beantwoordt deze methode niet.",
  },
  "request-malformed": {
    title: "Het verzoek is onleesbaar",
    text: "Het adres of de hostnaam van het verzoek is onjuist gevormd.",
  },
  "request-too-long": {
    title: "Het adres is te lang",
    text: "De website accepteert adressen van hoogstens 8.192 tekens.",
  },
  "upstream-down": {
    title: "De website antwoordt niet",
    text: "De server achter dit adres is niet bereikbaar. Probeer het over enkele ogenblikken opnieuw.",
  },
  "upstream-malformed": {
    title: "De website gaf een onleesbaar antwoord",
    text: "De server achter dit adres heeft een ongeldig antwoord gestuurd. Probeer het over enkele ogenblikken opnieuw.",
  },
  "upstream-timeout": {
    title: "De website doet er te lang over",
    text: "De server achter dit adres heeft niet op tijd geantwoord. Probeer het over enkele ogenblikken opnieuw.",
  },
};
