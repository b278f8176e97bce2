const DELIMITERS = /[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/;
const TIME = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/;
const DAY = /^(\d{1,2})(?:\D|$)/;
const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const YEAR = /^(\d{2,4})(?:\D|$)/;
const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

interface DateParts {
  time?: readonly [hour: number, minute: number, second: number];
  day?: number;
  month?: number;
  year?: number;
}

/**
 * Reads the date of an `Expires` attribute as browsers do, not as a date format
 * (RFC 6265bis §5.1.1). Returns milliseconds since 1970, or undefined where the text is no date.
 */
export function parseCookieDate(text: string): number | undefined {
  const parts: DateParts = {};
  for (const token of text.split(DELIMITERS)) readToken(parts, token);
  const { time, day, month, year } = parts;
  if (!time || day === undefined || month === undefined || year === undefined) return undefined;
  const fullYear = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year;
  if (day < 1 || day > 31 || fullYear < 1601 || time[0] > 23 || time[1] > 59 || time[2] > 59)
    return undefined;
  const date = Date.UTC(fullYear, month, day, ...time);
  // 30 February does not exist, and must not become 1 March.
  return new Date(date).getUTCDate() === day ? date : undefined;
}

/** A token fills the first part it fits that is still open; the order of the tests is the RFC's. */
function readToken(parts: DateParts, token: string): void {
  const time = parts.time ? null : TIME.exec(token);
  if (time) {
    parts.time = [Number(time[1]), Number(time[2]), Number(time[3])];
    return;
  }
  const day = parts.day === undefined ? DAY.exec(token) : null;
  if (day) {
    parts.day = Number(day[1]);
    return;
  }
  const month = parts.month === undefined ? MONTH.exec(token)?.[1] : undefined;
  if (month !== undefined) {
    parts.month = MONTHS.indexOf(month.toLowerCase()) / 3;
    return;
  }
  const year = parts.year === undefined ? YEAR.exec(token) : null;
  if (year) parts.year = Number(year[1]);
}
