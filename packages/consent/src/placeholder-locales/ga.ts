import type { PlaceholderTexts } from "./texts.ts";

export const ga: PlaceholderTexts = {
  held: "Is ó {provider} a thagann an t-ábhar seo. Chun é a thaispeáint, nascann do bhrabhsálaí le {provider}, a d’fhéadfadh faisnéis a stóráil agus a léamh ar do ghléas.",
  once: "Lódáil uair amháin",
  always: "Lódáil ábhar ó {provider} i gcónaí",
  policy: "Beartas príobháideachais {provider}",
};
