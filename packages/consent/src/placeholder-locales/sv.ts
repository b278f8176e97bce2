import type { PlaceholderTexts } from "./texts.ts";

export const sv: PlaceholderTexts = {
  held: "Det här innehållet kommer från {provider}. För att visa det ansluter din webbläsare till {provider}, som kan lagra och läsa information på din enhet.",
  once: "Läs in en gång",
  always: "Läs alltid in innehåll från {provider}",
  policy: "Integritetspolicy för {provider}",
};
