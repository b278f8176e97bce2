import type { PlaceholderTexts } from "./texts.ts";

export const hr: PlaceholderTexts = {
  held: "Ovaj sadržaj dolazi od pružatelja {provider}. Da bi se prikazao, vaš se preglednik povezuje s pružateljem {provider}, koji može pohranjivati i čitati podatke na vašem uređaju.",
  once: "Učitaj jednom",
  always: "Uvijek učitaj sadržaj pružatelja {provider}",
  policy: "Pravila o privatnosti: {provider}",
};
