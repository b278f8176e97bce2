import { bannerLocale } from "./locale.ts";
import type { PlaceholderTexts } from "./locales/texts.ts";

/** What the choose script says, in one language. */
export interface ChooseTexts {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Name of our own control. */
  readonly preferences: string;
  readonly placeholder: PlaceholderTexts;
}

/** The words nearest to a page's language tag, else to one of `fallback`, else in English. */
export function chooseTexts(wanted: string, fallback: readonly string[]): ChooseTexts {
  const { language, direction, texts, placeholder } = bannerLocale(wanted, fallback);
  return { language, direction, preferences: texts.preferences, placeholder };
}
