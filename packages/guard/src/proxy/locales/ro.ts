import type { FaultTexts } from "./texts.ts";

/** Romanian. */
export const ro: FaultTexts = {
  "body-too-large": {
    title: "Datele trimise sunt prea mari",
    text: "Site-ul nu acceptă atât de multe date deodată.",
  },
  "edge-fault": {
    title: "Această pagină nu poate fi afișată",
    text: "A apărut o eroare în sistemul aflat în fața site-ului. Nu s-a transmis nimic.",
  },
  "method-refused": {
    title: "Metodă nepermisă",
    text: "Site-ul nu răspunde la această metodă.",
  },
  "request-malformed": {
    title: "Cererea nu poate fi citită",
    text: "Adresa sau numele de gazdă din cerere nu are forma corectă.",
  },
  "request-too-long": {
    title: "Adresa este prea lungă",
    text: "Site-ul acceptă adrese de cel mult 8.192 de caractere.",
  },
  "upstream-down": {
    title: "Site-ul nu răspunde",
    text: "Serverul din spatele acestei adrese nu poate fi contactat. Vă rugăm să încercați din nou peste câteva momente.",
  },
  "upstream-malformed": {
    title: "Site-ul a dat un răspuns care nu poate fi citit",
    text: "Serverul din spatele acestei adrese a trimis un răspuns nevalid. Vă rugăm să încercați din nou peste câteva momente.",
  },
  "upstream-timeout": {
    title: "Site-ul răspunde prea greu",
    text: "Serverul din spatele acestei adrese nu a răspuns la timp. Vă rugăm să încercați din nou peste câteva momente.",
  },
};
