import { fill } from "../locales/fill.ts";
import type { Locale } from "../locales/locale.ts";
import { localeOf, policyLanguage } from "../locales/locales.ts";
import type { Register, Text } from "../schema.ts";
import { baseOf, nearestLanguage } from "../nearest-language.ts";
import { textIn, writtenIn } from "../text.ts";
import type { Inline } from "./content.ts";
import { directionOf } from "./direction.ts";
import { formatsIn } from "../locales/formats.ts";
import type { Moment, PolicyOptions } from "./options.ts";

/** What every section needs: the register, the language and its words. */
export interface Setting {
  readonly register: Register;
  readonly options: PolicyOptions;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly locale: Locale;
  /** A text of the register in the page's language, else in the site's first. */
  readonly say: (text: Text) => string;
  /** As `say`, marked with its language where that is another than the page's. */
  readonly quote: (text: Text) => Inline;
  /** Fills in a text of the locale. */
  readonly fill: (template: string, values: Readonly<Record<string, string>>) => string;
  /** A date without its time. */
  readonly date: (at: Moment) => string;
  readonly number: (value: number) => string;
}

/** Settles a policy's options once for all its sections. */
export function settingOf(options: PolicyOptions): Setting {
  const { register } = options;
  const language = policyLanguage(options.language);
  const direction = directionOf(language);
  const fallback = register.site.languages;
  // The register may be written in the very variant that was asked for.
  const wanted = nearestLanguage(options.language, [language]) ? options.language : language;
  const { dates, numbers } = formatsIn(language);
  return {
    register,
    options,
    language,
    direction,
    locale: localeOf(language),
    say: (text) => textIn(text, wanted, fallback),
    quote: (text) => ({
      words: textIn(text, wanted, fallback),
      ...foreign(writtenIn(text, wanted, fallback), language),
    }),
    fill: (template, values) => fill(template, values, direction),
    date: (at) => dates.format(new Date(at)),
    number: (value) => numbers.format(value),
  };
}

/** The language of a text, when it is another than the page's. */
function foreign(written: string | undefined, language: string): { language: string } | undefined {
  if (written === undefined || baseOf(written) === language) return undefined;
  return { language: written };
}
