import type { FaultTexts } from "./texts.ts";

/** Slovenian. */
export const sl: FaultTexts = {
  "body-too-large": {
    title: "Poslani podatki so preveliki",
    text: "Spletno mesto ne sprejme toliko podatkov naenkrat.",
  },
  "edge-fault": {
    title: "Te strani ni mogoče prikazati",
    text: "Do napake je prišlo, preden je zahteva dosegla spletišče. Nič ni bilo posredovano naprej.",
  },
  "method-refused": {
    title: "Nedovoljena metoda",
    text: "Spletišče na to metodo ne odgovarja.",
  },
  "request-malformed": {
    title: "Zahteve ni mogoče prebrati",
    text: "Naslov ali ime gostitelja v zahtevi nima pravilne oblike.",
  },
  "request-too-long": {
    title: "Naslov je predolg",
    text: "Spletišče sprejema naslove, dolge največ 8192 znakov.",
  },
  "upstream-down": {
    title: "Spletišče se ne odziva",
    text: "Strežnik za tem naslovom ni dosegljiv. Poskusite znova čez nekaj trenutkov.",
  },
  "upstream-malformed": {
    title: "Spletišče je poslalo neberljiv odgovor",
    text: "Strežnik za tem naslovom je poslal neveljaven odgovor. Poskusite znova čez nekaj trenutkov.",
  },
  "upstream-timeout": {
    title: "Odgovor spletišča traja predolgo",
    text: "Strežnik za tem naslovom ni odgovoril pravočasno. Poskusite znova čez nekaj trenutkov.",
  },
};
