import type { PlaceholderTexts } from "./texts.ts";

export const lv: PlaceholderTexts = {
  held: "Šo saturu nodrošina {provider}. Lai to parādītu, jūsu pārlūkprogramma izveido savienojumu ar {provider}, kas var glabāt un lasīt informāciju jūsu ierīcē.",
  once: "Ielādēt vienreiz",
  always: "Vienmēr ielādēt {provider} saturu",
  policy: "{provider} privātuma politika",
};
