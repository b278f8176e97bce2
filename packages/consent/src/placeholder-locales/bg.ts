import type { PlaceholderTexts } from "./texts.ts";

export const bg: PlaceholderTexts = {
  held: "Това съдържание е от {provider}. За да го покаже, браузърът ви се свързва с {provider}, който може да съхранява и чете информация на вашето устройство.",
  once: "Зареждане веднъж",
  always: "Винаги зареждай съдържание от {provider}",
  policy: "Политика за поверителност на {provider}",
};
