import type { PlaceholderTexts } from "./texts.ts";

export const it: PlaceholderTexts = {
  held: "Questo contenuto proviene da {provider}. Per mostrarlo, il browser si collega a {provider}, che può archiviare e leggere informazioni sul dispositivo.",
  once: "Carica una volta",
  always: "Carica sempre i contenuti di {provider}",
  policy: "Informativa sulla privacy di {provider}",
};
