import type { PlaceholderTexts } from "./texts.ts";

export const cs: PlaceholderTexts = {
  held: "Tento obsah pochází od poskytovatele {provider}. Aby se zobrazil, váš prohlížeč se připojí k poskytovateli {provider}, který může ve vašem zařízení ukládat a číst informace.",
  once: "Načíst jednou",
  always: "Vždy načítat obsah od poskytovatele {provider}",
  policy: "Zásady ochrany soukromí: {provider}",
};
