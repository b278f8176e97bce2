const DAY = 86_400_000;

/** The last `days` days up to and including today by the clock on the wall, as `YYYY-MM-DD`. */
export function lastDays(days: number, now: Date): { from: string; to: string } {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return { from: dayOf(today - (days - 1) * DAY), to: dayOf(today) };
}

function dayOf(midnight: number): string {
  return new Date(midnight).toISOString().slice(0, 10);
}
