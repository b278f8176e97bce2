import type { FaultTexts } from "./texts.ts";

/** Italian. */
export const it: FaultTexts = {
  "body-too-large": {
    title: "I dati inviati sono troppo grandi",
    text: "Il sito non accetta così tanti dati in una sola volta.",
  },
  "edge-fault": {
    title: "Questa pagina non può essere visualizzata",
    text: "Si è verificato un errore a monte del sito. Non è stato trasmesso nulla.",
  },
  "method-refused": {
    title: "Metodo non consentito",
    text: "Il sito non risponde a questo metodo.",
  },
  "request-malformed": {
    title: "La richiesta non è leggibile",
    text: "L’indirizzo o il nome host della richiesta non è corretto.",
  },
  "request-too-long": {
    title: "L’indirizzo è troppo lungo",
    text: "Il sito accetta indirizzi di 8.192 caratteri al massimo.",
  },
  "upstream-down": {
    title: "Il sito non risponde",
    text: "Il server a cui rimanda questo indirizzo non è raggiungibile. Riprovi tra qualche istante.",
  },
  "upstream-malformed": {
    title: "Il sito ha dato una risposta illeggibile",
    text: "Il server a cui rimanda questo indirizzo ha inviato una risposta non valida. Riprovi tra qualche istante.",
  },
  "upstream-timeout": {
    title: "Il sito impiega troppo tempo a rispondere",
    text: "Il server a cui rimanda questo indirizzo non ha risposto in tempo. Riprovi tra qualche istante.",
  },
};
