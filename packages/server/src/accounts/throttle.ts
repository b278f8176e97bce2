/** Slows down guessing: each failure makes the next try wait longer, for one key and in memory. */
export interface Throttle {
  /** Milliseconds to wait before the next try; 0 when it may be made now. */
  waitFor(key: string): number;
  failed(key: string): void;
  succeeded(key: string): void;
}

interface Failures {
  count: number;
  last: number;
}

const FREE_TRIES = 3;
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 5 * 60_000;
const FORGET_MS = 60 * 60_000;
const MAX_KEYS = 10_000;

const delayAfter = (count: number) =>
  count < FREE_TRIES ? 0 : Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (count - FREE_TRIES));

/**
 * A {@link Throttle}: three tries are free, then 1, 2, 4… seconds up to five minutes; forgotten after
 * an hour. Keys should name the account and the address together, so that a stranger cannot lock the
 * owner out.
 *
 * @param now the clock in epoch milliseconds.
 */
export function createThrottle(now: () => number = Date.now): Throttle {
  const failures = new Map<string, Failures>();
  const current = (key: string): Failures | undefined => {
    const known = failures.get(key);
    if (known && now() - known.last < FORGET_MS) return known;
    failures.delete(key);
    return undefined;
  };
  return {
    waitFor(key) {
      const known = current(key);
      return known ? Math.max(0, known.last + delayAfter(known.count) - now()) : 0;
    },
    failed(key) {
      const count = (current(key)?.count ?? 0) + 1;
      // Set anew, so that the map stays in order of time and the oldest goes first.
      failures.delete(key);
      failures.set(key, { count, last: now() });
      const [oldest] = failures.keys();
      if (failures.size > MAX_KEYS && oldest !== undefined) failures.delete(oldest);
    },
    succeeded: (key) => void failures.delete(key),
  };
}
