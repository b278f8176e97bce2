import type { PlaceholderTexts } from "./texts.ts";

export const lt: PlaceholderTexts = {
  held: "Šį turinį teikia {provider}. Kad jis būtų parodytas, jūsų naršyklė prisijungia prie {provider}, kuri gali saugoti ir skaityti informaciją jūsų įrenginyje.",
  once: "Įkelti vieną kartą",
  always: "Visada įkelti {provider} turinį",
  policy: "{provider} privatumo politika",
};
