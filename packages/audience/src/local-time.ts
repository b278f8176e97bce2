const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A moment by the calendar and clock of a place. */
export interface LocalTime {
  /** Days since 1970-01-01 of the local calendar. */
  readonly day: number;
  /** `day` × 24 + hour of the local clock: in UTC, hours since 1970-01-01. */
  readonly hour: number;
}

function offsetReader(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const local = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
    );
    return local - Math.floor(at / MINUTE) * MINUTE;
  };
}

/**
 * Makes a reader of local time from milliseconds since 1970-01-01 UTC. Throws a RangeError for a
 * time zone that is not in the IANA data base.
 */
export function createLocalTime(timeZone: string): (at: number) => LocalTime {
  const offsetAt = offsetReader(timeZone);
  // Zones change their offset on a quarter of an hour only, so one look-up serves all hits in it.
  let known = { quarter: Number.NaN, offset: 0 };
  return (at) => {
    const quarter = Math.floor(at / (15 * MINUTE));
    if (quarter !== known.quarter) known = { quarter, offset: offsetAt(at) };
    const hour = Math.floor((at + known.offset) / HOUR);
    return { day: Math.floor(hour / 24), hour };
  };
}
