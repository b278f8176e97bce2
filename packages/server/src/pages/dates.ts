/** A day in words, in UTC. `at` in epoch milliseconds. */
export function longDate(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(at);
}

/** A moment in words, in UTC and saying so. `at` in epoch milliseconds. */
export function shortMoment(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
    timeZoneName: "short",
  }).format(at);
}
