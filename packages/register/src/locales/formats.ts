/** The formatters of one language. */
export interface Formats {
  readonly dates: Intl.DateTimeFormat;
  readonly numbers: Intl.NumberFormat;
  readonly lists: Intl.ListFormat;
  readonly countries: Intl.DisplayNames;
  readonly plurals: Intl.PluralRules;
}

/** A formatter takes a hundred times longer to make than to use, and there are few languages. */
const known = new Map<string, Formats>();

/** The formatters of a language of the policy, made once. */
export function formatsIn(language: string): Formats {
  const found = known.get(language);
  if (found) return found;
  const made: Formats = {
    dates: new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }),
    numbers: new Intl.NumberFormat(language),
    lists: new Intl.ListFormat(language),
    countries: new Intl.DisplayNames(language, { type: "region" }),
    plurals: new Intl.PluralRules(language),
  };
  known.set(language, made);
  return made;
}
