import type { PlaceholderTexts } from "./texts.ts";

export const eu: PlaceholderTexts = {
  held: "Eduki hau {provider} hornitzailearena da. Erakusteko, zure nabigatzailea {provider} hornitzailearekin konektatzen da, eta horrek informazioa gorde eta irakur dezake zure gailuan.",
  once: "Kargatu behin",
  always: "Kargatu beti {provider} hornitzailearen edukia",
  policy: "Pribatutasun-politika: {provider}",
};
