import type { PlaceholderTexts } from "./texts.ts";

export const es: PlaceholderTexts = {
  held: "Este contenido procede de {provider}. Para mostrarlo, su navegador se conecta a {provider}, que puede almacenar y leer información en su dispositivo.",
  once: "Cargar una vez",
  always: "Cargar siempre el contenido de {provider}",
  policy: "Política de privacidad de {provider}",
};
