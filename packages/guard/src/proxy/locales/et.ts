import type { FaultTexts } from "./texts.ts";

/** Estonian. */
export const et: FaultTexts = {
  "body-too-large": {
    title: "Saadetud andmed on liiga suured",
    text: "Sait ei võta korraga vastu nii palju andmeid.",
  },
  "edge-fault": {
    title: "Seda lehte ei saa näidata",
    text: "Viga tekkis enne, kui päring veebisaidini jõudis. Midagi ei edastatud.",
  },
  "method-refused": {
    title: "Meetod ei ole lubatud",
    text: "Veebisait ei vasta sellele meetodile.",
  },
  "request-malformed": {
    title: "Päringut ei saa lugeda",
    text: "Päringu aadress või hosti nimi on vigane.",
  },
  "request-too-long": {
    title: "Aadress on liiga pikk",
    text: "Veebisait võtab vastu kuni 8192 tähemärgi pikkuseid aadresse.",
  },
  "upstream-down": {
    title: "Veebisait ei vasta",
    text: "Selle aadressi taga olev server ei ole kättesaadav. Palun proovige mõne hetke pärast uuesti.",
  },
  "upstream-malformed": {
    title: "Veebisaidi vastust ei saa lugeda",
    text: "Selle aadressi taga olev server saatis vigase vastuse. Palun proovige mõne hetke pärast uuesti.",
  },
  "upstream-timeout": {
    title: "Veebisaidi vastus võtab liiga kaua aega",
    text: "Selle aadressi taga olev server ei vastanud õigeks ajaks. Palun proovige mõne hetke pärast uuesti.",
  },
};
