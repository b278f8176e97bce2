import type { PlaceholderTexts } from "./texts.ts";

export const et: PlaceholderTexts = {
  held: "See sisu pärineb teenusepakkujalt {provider}. Selle näitamiseks loob teie brauser ühenduse teenusepakkujaga {provider}, kes võib teie seadmes teavet salvestada ja lugeda.",
  once: "Laadi üks kord",
  always: "Laadi teenusepakkuja {provider} sisu alati",
  policy: "Privaatsuspoliitika: {provider}",
};
