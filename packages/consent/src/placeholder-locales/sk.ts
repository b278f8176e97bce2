import type { PlaceholderTexts } from "./texts.ts";

export const sk: PlaceholderTexts = {
  held: "Tento obsah pochádza od poskytovateľa {provider}. Aby sa zobrazil, váš prehliadač sa pripojí k poskytovateľovi {provider}, ktorý môže vo vašom zariadení ukladať a čítať informácie.",
  once: "Načítať raz",
  always: "Vždy načítať obsah od poskytovateľa {provider}",
  policy: "Zásady ochrany súkromia: {provider}",
};
