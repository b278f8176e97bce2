/** Numbers up to twenty whose Basque word ends in a consonant: bat, bost, hamar, hamabost. */
const CLOSED = new Set([1, 5, 10, 15]);

/**
 * Basque dates with their endings chosen. `Intl` leaves the choice open, `2026(e)ko azaroaren 23(a)`,
 * as it depends on the word for the number.
 */
export function basqueDates(dates: Intl.DateTimeFormat): Pick<Intl.DateTimeFormat, "format"> {
  return {
    format: (at) =>
      dates
        .format(at)
        .replace(/(\d+)\(e\)/, (_, year: string) => `${year}${isClosed(Number(year)) ? "e" : ""}`)
        .replace(/(\d+)\(a\)/, (_, day: string) => `${day}${endsInA(Number(day)) ? "" : "a"}`),
  };
}

/** The count goes by twenties; ehun, a hundred, ends in a consonant, mila, a thousand, does not. */
function isClosed(year: number): boolean {
  return year % 100 === 0 ? year % 1000 !== 0 : CLOSED.has(year % 20);
}

/** Hamaika, eleven, ends in the article's own vowel. */
function endsInA(day: number): boolean {
  return day % 20 === 11;
}
