const DAY = 86_400_000;

/** The last `days` days up to and including today (UTC), as `YYYY-MM-DD`. */
export function lastDays(days: number, now: Date): { from: string; to: string } {
  const from = new Date(now.getTime() - (days - 1) * DAY);
  return { from: dayOf(from), to: dayOf(now) };
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
