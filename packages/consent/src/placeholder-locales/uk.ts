import type { PlaceholderTexts } from "./texts.ts";

export const uk: PlaceholderTexts = {
  held: "Цей вміст надає {provider}. Щоб показати його, ваш браузер з’єднується з {provider}, і на вашому пристрої може зберігатися та зчитуватися інформація.",
  once: "Завантажити один раз",
  always: "Завжди завантажувати вміст від {provider}",
  policy: "Політика конфіденційності {provider}",
};
