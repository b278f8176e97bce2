import type { PlaceholderTexts } from "./texts.ts";

export const he: PlaceholderTexts = {
  held: "תוכן זה מגיע מ־{provider}. כדי להציג אותו, הדפדפן שלך מתחבר אל {provider}, שעשוי לאחסן ולקרוא מידע במכשיר שלך.",
  once: "טעינה חד־פעמית",
  always: "לטעון תמיד תוכן מ־{provider}",
  policy: "מדיניות הפרטיות של {provider}",
};
