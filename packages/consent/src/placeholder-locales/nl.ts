import type { PlaceholderTexts } from "./texts.ts";

export const nl: PlaceholderTexts = {
  held: "Deze inhoud komt van {provider}. Om die te tonen maakt uw browser verbinding met {provider}, die informatie op uw apparaat kan opslaan en lezen.",
  once: "Eén keer laden",
  always: "Inhoud van {provider} altijd laden",
  policy: "Privacybeleid van {provider}",
};
