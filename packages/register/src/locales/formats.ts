import { basqueDates } from "./basque-dates.ts";
import { listsIn, type Lists } from "./lists.ts";

/** The formatters of one language. */
export interface Formats {
  readonly dates: Pick<Intl.DateTimeFormat, "format">;
  readonly numbers: Intl.NumberFormat;
  readonly lists: Lists;
  readonly countries: Intl.DisplayNames;
  readonly plurals: Intl.PluralRules;
}

/** The regional variants whose words the texts are written in, where `Intl` takes another by itself. */
const VARIANTS: Readonly<Record<string, string>> = { en: "en-GB", pt: "pt-PT" };

/** A formatter takes a hundred times longer to make than to use, and there are few languages. */
const known = new Map<string, Formats>();

/** The tag by which `Intl` knows the variant of a policy language: `pt-PT` for `pt`. */
export function variantOf(language: string): string {
  return VARIANTS[language] ?? language;
}

/** The formatters of a language of the policy, made once. */
export function formatsIn(language: string): Formats {
  const found = known.get(language);
  if (found) return found;
  const variant = variantOf(language);
  const dates = new Intl.DateTimeFormat(variant, { dateStyle: "long", timeZone: "UTC" });
  const made: Formats = {
    dates: language === "eu" ? basqueDates(dates) : dates,
    numbers: new Intl.NumberFormat(variant),
    lists: listsIn(variant),
    countries: new Intl.DisplayNames(variant, { type: "region" }),
    plurals: new Intl.PluralRules(variant),
  };
  known.set(language, made);
  return made;
}
