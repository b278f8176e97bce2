import type { PlaceholderTexts } from "./texts.ts";

export const hu: PlaceholderTexts = {
  held: "Ez a tartalom innen származik: {provider}. A megjelenítéséhez böngészője kapcsolódik a szolgáltatóhoz ({provider}), amely adatokat tárolhat és olvashat az Ön eszközén.",
  once: "Betöltés egyszer",
  always: "Mindig töltse be innen: {provider}",
  policy: "Adatvédelmi tájékoztató: {provider}",
};
