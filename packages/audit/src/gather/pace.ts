import { setTimeout as sleep } from "node:timers/promises";

/** Waits for one's turn: the turns of all who share a pace are at least so many milliseconds apart. */
export type Pace = () => Promise<void>;

/** A pace of at least `milliseconds` between two turns. */
export function createPace(milliseconds: number): Pace {
  let next = 0;
  return async () => {
    const now = Date.now();
    const turn = Math.max(now, next);
    next = turn + milliseconds;
    if (turn > now) await sleep(turn - now);
  };
}
