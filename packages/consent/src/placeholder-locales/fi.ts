import type { PlaceholderTexts } from "./texts.ts";

export const fi: PlaceholderTexts = {
  held: "Tämän sisällön tarjoaa {provider}. Sen näyttämiseksi selaimesi ottaa yhteyden palveluun {provider}, joka voi tallentaa ja lukea tietoja laitteellasi.",
  once: "Lataa kerran",
  always: "Lataa aina palvelun {provider} sisältö",
  policy: "Tietosuojakäytäntö: {provider}",
};
