import type { PlaceholderTexts } from "./texts.ts";

export const pl: PlaceholderTexts = {
  held: "Ta treść pochodzi od dostawcy {provider}. Aby ją wyświetlić, przeglądarka łączy się z dostawcą {provider}, który może przechowywać i odczytywać informacje na Twoim urządzeniu.",
  once: "Wczytaj raz",
  always: "Zawsze wczytuj treści od dostawcy {provider}",
  policy: "Polityka prywatności: {provider}",
};
