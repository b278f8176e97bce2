import type { PlaceholderTexts } from "./texts.ts";

export const en: PlaceholderTexts = {
  held: "This content comes from {provider}. To show it, your browser connects to {provider}, who may store and read information on your device.",
  once: "Load once",
  always: "Always load content from {provider}",
  policy: "Privacy policy of {provider}",
};
