import { dayOf } from "@glassjar/consent/choice";
import type { EdgeOptions, Violation } from "@glassjar/guard/proxy";
import type { Store } from "../store/index.ts";
import type { ViolationCount } from "../store/violations.ts";

/** How many kinds of violation a day is told apart; a page can make up any number of hosts. */
const MAX_KINDS = 1000;
const FLUSH_MS = 10_000;

/** Counts what browsers refused because of the policy, and writes the counters every 10 s. */
export interface ViolationCounter {
  count(violation: Violation): void;
  /** Writes what is counted and stops. */
  close(): Promise<void>;
}

/** Where a site's violations are counted and told. */
export interface ViolationCounterOptions {
  readonly store: Pick<Store, "violations">;
  readonly site: string;
  readonly log: NonNullable<EdgeOptions["log"]>;
  /** The clock in epoch milliseconds, for tests. */
  readonly now?: () => number;
}

/**
 * Starts counting: per day, host and directive, and nothing about who saw it. Each kind is written to
 * the log once a day, when it is first seen.
 */
export function countViolations(options: ViolationCounterOptions): ViolationCounter {
  const { store, site, log, now = Date.now } = options;
  let day = dayOf(now());
  /** The kinds of this day, with what is not written yet. */
  let kinds = new Map<string, ViolationCount>();

  function turnDay(): void {
    const today = dayOf(now());
    if (today === day) return;
    void flush();
    [day, kinds] = [today, new Map()];
  }

  async function flush(): Promise<void> {
    const due = [...kinds.values()].filter(({ count }) => count > 0);
    const of = day;
    for (const kind of due) kinds.set(keyOf(kind), { ...kind, count: 0 });
    if (due.length === 0) return;
    try {
      await store.violations.add(site, of, due);
    } catch (error) {
      // What cannot be written is lost, and only that: reports come again.
      log({ level: "error", message: `policy violations: ${String(error)}` });
    }
  }

  const timer = setInterval(() => void flush(), FLUSH_MS);
  timer.unref();
  return {
    count({ host, directive }) {
      turnDay();
      const key = keyOf({ host, directive });
      const known = kinds.get(key);
      if (!known && kinds.size >= MAX_KINDS) return;
      kinds.set(key, { host, directive, count: (known?.count ?? 0) + 1 });
      if (!known)
        log({ level: "info", message: `a browser refused ${key}`, code: "policy-violation" });
    },
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}

function keyOf({ host, directive }: Violation): string {
  return `${host} (${directive})`;
}
