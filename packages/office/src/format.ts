import type { Language } from "./locales/texts.ts";

/** Numbers and moments as a language writes them. */
export interface Format {
  readonly number: (value: number) => string;
  /** A day, from `YYYY-MM-DD` or a moment. */
  readonly day: (text: string) => string;
  /** A day without its year, for the axis of a chart. */
  readonly shortDay: (text: string) => string;
  /** A day with its time, in the time zone of the device. */
  readonly moment: (text: string) => string;
}

/** The formats of a language (ECMA-402). */
export function formatOf(language: Language): Format {
  const number = new Intl.NumberFormat(language);
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return {
    number: (value) => number.format(value),
    day: (text) => day.format(new Date(text)),
    shortDay: (text) => short.format(new Date(text)),
    moment: (text) => moment.format(new Date(text)),
  };
}
