import type { PlaceholderTexts } from "./texts.ts";

export const ca: PlaceholderTexts = {
  held: "Aquest contingut prové de {provider}. Per mostrar-lo, el vostre navegador es connecta a {provider}, que pot emmagatzemar i llegir informació al vostre dispositiu.",
  once: "Carrega una vegada",
  always: "Carrega sempre el contingut de {provider}",
  policy: "Política de privadesa de {provider}",
};
