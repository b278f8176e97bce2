import type { PlaceholderTexts } from "./texts.ts";

export const nb: PlaceholderTexts = {
  held: "Dette innholdet kommer fra {provider}. For å vise det kobler nettleseren din seg til {provider}, som kan lagre og lese opplysninger på enheten din.",
  once: "Last inn én gang",
  always: "Last alltid inn innhold fra {provider}",
  policy: "Personvernerklæring for {provider}",
};
