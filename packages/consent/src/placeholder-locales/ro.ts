import type { PlaceholderTexts } from "./texts.ts";

export const ro: PlaceholderTexts = {
  held: "Acest conținut provine de la {provider}. Pentru a-l afișa, browserul dumneavoastră se conectează la {provider}, care poate stoca și citi informații pe dispozitivul dumneavoastră.",
  once: "Încarcă o dată",
  always: "Încarcă întotdeauna conținutul de la {provider}",
  policy: "Politica de confidențialitate {provider}",
};
