const DAY_MS = 86_400_000;

/** The last `days` days in UTC, today included, as `YYYY-MM-DD`: choices are counted by such days. */
export function lastUtcDays(days: number, now: Date): { from: string; to: string } {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return { from: day(now.getTime() - (days - 1) * DAY_MS), to: day(now.getTime()) };
}
