import type { PlaceholderTexts } from "./texts.ts";

export const isLocale: PlaceholderTexts = {
  held: "Þetta efni kemur frá {provider}. Til að birta það tengist vafrinn þinn {provider}, sem getur geymt og lesið upplýsingar í tækinu þínu.",
  once: "Hlaða einu sinni",
  always: "Hlaða alltaf efni frá {provider}",
  policy: "Persónuverndarstefna: {provider}",
};
