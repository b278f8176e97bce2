import type { PlaceholderTexts } from "./texts.ts";

export const pt: PlaceholderTexts = {
  held: "Este conteúdo provém de {provider}. Para o mostrar, o seu navegador liga-se a {provider}, que pode armazenar e ler informações no seu dispositivo.",
  once: "Carregar uma vez",
  always: "Carregar sempre o conteúdo de {provider}",
  policy: "Política de privacidade de {provider}",
};
