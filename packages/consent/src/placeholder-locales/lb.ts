import type { PlaceholderTexts } from "./texts.ts";

export const lb: PlaceholderTexts = {
  held: "Dësen Inhalt kënnt vu(n) {provider}. Fir en ze weisen, verbënnt Äre Browser sech mat {provider}; dobäi kënnen Informatiounen op Ärem Apparat gespäichert a gelies ginn.",
  once: "Eemol lueden",
  always: "Inhalter vu(n) {provider} ëmmer lueden",
  policy: "Dateschutzerklärung vu(n) {provider}",
};
