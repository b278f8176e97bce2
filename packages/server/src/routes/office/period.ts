import { AppError } from "../../errors.ts";

/** Some whole days, both ends included: days since 1970-01-01. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const MAX_DAYS = 400;

/** A day since 1970-01-01 as `YYYY-MM-DD`. */
export function dayOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Today in the time zone of this server, in days since 1970-01-01. */
export function today(now: Date): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY;
}

/** The last `days` days, today included. */
export function lastDays(days: number, now: Date): Period {
  const to = today(now);
  return { from: to - days + 1, to };
}

/**
 * Reads a period; undefined for a day the calendar does not have, an end before its beginning, or
 * more than 400 days. Without an end it ends on the day `now`, without a beginning it takes 30 days.
 */
export function parsePeriod(
  from: string | undefined,
  to: string | undefined,
  now: number,
): Period | undefined {
  const last = to === undefined ? now : dayNumber(to);
  const first = from === undefined ? last - 29 : dayNumber(from);
  const sound = first <= last && last - first < MAX_DAYS;
  return sound ? { from: first, to: last } : undefined;
}

/** The period a query names, see {@link parsePeriod}; throws `invalid-input` where there is none. */
export function periodIn(
  { from, to }: { readonly from?: string; readonly to?: string },
  now: number,
): Period {
  const period = parsePeriod(from, to, now);
  if (!period)
    throw new AppError(
      "invalid-input",
      "from and to must be days of the calendar such as 2026-03-15, in this order, at most 400 days apart.",
    );
  return period;
}

/** Today in UTC, in days since 1970-01-01, as choices count their days. */
export const utcToday = (now: Date): number => Math.floor(now.getTime() / DAY);

/** NaN for a day like 2026-02-30, which `Date` would move into March. */
function dayNumber(text: string): number {
  const day = Date.parse(`${text}T00:00:00Z`) / DAY;
  return Number.isNaN(day) || dayOf(day) !== text ? Number.NaN : day;
}
