import { createTally } from "@glassjar/audience";
import type { PageView } from "@glassjar/guard/proxy";
import type { Store } from "../store/index.ts";

const FLUSH_MS = 10_000;

/** Counts the views of one site in memory and writes the counters, and nothing else, every 10 s. */
export interface AudienceCounter {
  count(view: PageView): void;
  /** Writes what is counted and stops. */
  close(): Promise<void>;
}

/** Starts counting for a site. `timeZone` says when a day ends. */
export function countAudience(options: {
  readonly store: Store;
  readonly site: string;
  readonly timeZone?: string;
  readonly onError: (error: unknown) => void;
}): AudienceCounter {
  const { store, site, onError } = options;
  const timeZone = options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const tally = createTally({ site, timeZone });

  async function flush(): Promise<void> {
    const counters = tally.drain(Date.now());
    if (counters.length > 0) await store.tallies.add(counters);
  }

  const timer = setInterval(() => void flush().catch(onError), FLUSH_MS);
  timer.unref();
  return {
    count: (view) => void tally.hit(view),
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}
