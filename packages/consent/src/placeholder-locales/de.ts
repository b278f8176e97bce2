import type { PlaceholderTexts } from "./texts.ts";

export const de: PlaceholderTexts = {
  held: "Dieser Inhalt stammt von {provider}. Um ihn zu zeigen, verbindet sich Ihr Browser mit {provider}; dabei können Informationen auf Ihrem Gerät gespeichert und gelesen werden.",
  once: "Einmal laden",
  always: "Inhalte von {provider} immer laden",
  policy: "Datenschutzerklärung von {provider}",
};
