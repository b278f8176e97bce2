import type { PlaceholderTexts } from "./texts.ts";

export const gl: PlaceholderTexts = {
  held: "Este contido procede de {provider}. Para amosalo, o seu navegador conéctase a {provider}, que pode almacenar e ler información no seu dispositivo.",
  once: "Cargar unha vez",
  always: "Cargar sempre o contido de {provider}",
  policy: "Política de privacidade de {provider}",
};
