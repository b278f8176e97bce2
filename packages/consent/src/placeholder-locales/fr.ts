import type { PlaceholderTexts } from "./texts.ts";

export const fr: PlaceholderTexts = {
  held: "Ce contenu vient de {provider}. Pour l’afficher, votre navigateur se connecte à {provider}, qui peut stocker et lire des informations sur votre appareil.",
  once: "Charger une fois",
  always: "Toujours charger les contenus de {provider}",
  policy: "Politique de confidentialité de {provider}",
};
