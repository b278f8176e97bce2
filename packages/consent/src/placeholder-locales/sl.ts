import type { PlaceholderTexts } from "./texts.ts";

export const sl: PlaceholderTexts = {
  held: "Ta vsebina je od ponudnika {provider}. Da bi jo prikazal, se vaš brskalnik poveže s ponudnikom {provider}, ki lahko na vaši napravi shranjuje in bere podatke.",
  once: "Naloži enkrat",
  always: "Vedno naloži vsebino ponudnika {provider}",
  policy: "Pravilnik o zasebnosti: {provider}",
};
