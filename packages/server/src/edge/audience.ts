import { createTally, type Counter, type Hit } from "@glassjar/audience";
import type { Store } from "../store/index.ts";

const FLUSH_MS = 10_000;

/** Counts the views of one site in memory and writes the counters, and nothing else, every 10 s. */
export interface AudienceCounter {
  count(view: Hit): void;
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

  let unwritten: readonly Counter[] = [];

  /** What could not be written stays, and goes with the next try. */
  async function write(counters: readonly Counter[]): Promise<void> {
    unwritten = [...unwritten, ...counters];
    if (unwritten.length === 0) return;
    const batch = unwritten;
    unwritten = [];
    try {
      await store.tallies.add(batch);
    } catch (error) {
      unwritten = [...batch, ...unwritten];
      throw error;
    }
  }

  const timer = setInterval(() => void write(tally.drain(Date.now())).catch(onError), FLUSH_MS);
  timer.unref();
  return {
    count: (view) => void tally.hit(view),
    async close() {
      clearInterval(timer);
      await write(tally.close());
    },
  };
}
