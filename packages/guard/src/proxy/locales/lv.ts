import type { FaultTexts } from "./texts.ts";

/** Latvian. */
export const lv: FaultTexts = {
  "body-too-large": {
    title: "Nosūtītie dati ir pārāk lieli",
    text: "Vietne vienā reizē nepieņem tik daudz datu.",
  },
  "edge-fault": {
    title: "Šo lapu nevar parādīt",
    text: "Radās kļūda sistēmā, caur kuru tiek sasniegta vietne. Nekas netika nodots tālāk.",
  },
  "method-refused": {
    title: "Metode nav atļauta",
    text: "Vietne uz šo metodi neatbild.",
  },
  "request-malformed": {
    title: "Pieprasījumu nevar nolasīt",
    text: "Pieprasījuma adrese vai resursdatora nosaukums nav pareizā formā.",
  },
  "request-too-long": {
    title: "Adrese ir pārāk gara",
    text: "Vietne pieņem adreses, kurās ir ne vairāk kā 8192 rakstzīmes.",
  },
  "upstream-down": {
    title: "Vietne neatbild",
    text: "Ar serveri, kas apkalpo šo adresi, nevar sazināties. Lūdzu, pēc brīža mēģiniet vēlreiz.",
  },
  "upstream-malformed": {
    title: "Vietne sniedza nenolasāmu atbildi",
    text: "Serveris, kas apkalpo šo adresi, nosūtīja nederīgu atbildi. Lūdzu, pēc brīža mēģiniet vēlreiz.",
  },
  "upstream-timeout": {
    title: "Vietne atbild pārāk lēni",
    text: "Serveris, kas apkalpo šo adresi, neatbildēja laikus. Lūdzu, pēc brīža mēģiniet vēlreiz.",
  },
};
