import { formatsIn } from "./locales/formats.ts";
import { localeOf, policyLanguage } from "./locales/locales.ts";
import { UNITS, unitsIn, type Unit } from "./locales/units.ts";

/** ISO 8601 duration, as far as lifetimes use it. */
const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** The most days that 0 to 12 consecutive months can have. */
const MOST_DAYS = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337, 366] as const;

/**
 * The seconds a lifetime lasts at most: months and years count as the longest the calendar has, so
 * that a cookie set for "6 calendar months" never outlives a declared `P6M`. `session` and
 * `persistent` have no number and give undefined, as does what is no ISO 8601 duration.
 */
export function lifetimeSeconds(lifetime: string): number | undefined {
  const parts = partsOf(lifetime);
  if (!parts) return undefined;
  const { year, month, week, day, hour, minute, second } = parts;
  const days = mostDays(year * 12 + month) + week * 7 + day;
  return days * 86_400 + hour * 3600 + minute * 60 + second;
}

function mostDays(months: number): number {
  const years = Math.floor(months / 12);
  const rest = MOST_DAYS[months % 12] ?? 0;
  return years * 365 + Math.ceil(years / 4) + rest;
}

function partsOf(lifetime: string): Record<Unit, number> | undefined {
  const found = DURATION.exec(lifetime);
  if (!found) return undefined;
  const numbers = UNITS.map((unit, at) => [unit, Number(found[at + 1] ?? 0)]);
  return Object.fromEntries(numbers) as Record<Unit, number>;
}

/**
 * A lifetime in words: `P13M` is "13 months", `session` says when the browser forgets. What is no
 * lifetime is given back as it is.
 *
 * @param language tag of the language to say it in; the nearest there is is taken
 */
export function formatLifetime(lifetime: string, language: string): string {
  const tag = policyLanguage(language);
  const { words } = localeOf(tag);
  if (lifetime === "session") return words.session;
  if (lifetime === "persistent") return words.persistent;
  const parts = partsOf(lifetime);
  if (!parts) return lifetime;
  const said = UNITS.filter((unit) => parts[unit] > 0).map((unit) =>
    unitsIn(tag, unit, parts[unit]),
  );
  return said.length === 1 ? (said[0] ?? "") : formatsIn(tag).lists.format(said);
}

/** The nearest lifetime in usual units that is not shorter than what was seen. */
export function lifetimeOf(seconds: number): string {
  if (seconds <= 0) return "session";
  const up = (unit: number): number => Math.max(1, Math.ceil(seconds / unit - 0.01));
  if (seconds < 3600) return `PT${up(60)}M`;
  if (seconds < 86_400) return `PT${up(3600)}H`;
  const days = up(86_400);
  // 182 to 184 days are what calendars make of six months; 364 to 366 a year, 393 to 397 thirteen months.
  for (const months of [3, 6, 12, 13, 24, 36]) {
    const most = mostDays(months);
    if (days <= most && days >= most - Math.ceil(months / 3)) return monthsAsLifetime(months);
  }
  return `P${days}D`;
}

function monthsAsLifetime(months: number): string {
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}
