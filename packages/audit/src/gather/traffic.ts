import { setTimeout as sleep } from "node:timers/promises";

const LOOKS_EVERY_MS = 25;
/** A request that takes longer than this is waited for no more: it may never end. */
const ENDLESS_MS = 4000;

/** What is under way on the network in one profile. */
export interface Traffic {
  began(id: string): void;
  ended(id: string): void;
  /** Waits until nothing was under way for `silent` milliseconds, at most `most`. */
  silence(silent: number, most: number): Promise<void>;
}

/** Begins with nothing under way. */
export function createTraffic(): Traffic {
  const open = new Map<string, number>();
  let last = Date.now();
  const isBusy = () => {
    const oldest = Date.now() - ENDLESS_MS;
    for (const [id, since] of open) if (since < oldest) open.delete(id);
    return open.size > 0;
  };
  return {
    began(id) {
      last = Date.now();
      open.set(id, last);
    },
    ended(id) {
      if (open.delete(id)) last = Date.now();
    },
    async silence(silent, most) {
      const until = Date.now() + most;
      while (Date.now() < until && (isBusy() || Date.now() - last < silent))
        await sleep(LOOKS_EVERY_MS);
    },
  };
}
