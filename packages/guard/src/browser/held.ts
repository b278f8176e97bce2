import type { Outcome, Verdicts } from "./verdicts.ts";

/** Something the page did that waits for the visitor's choice. */
interface Waiting {
  outcome(): Outcome;
  release(): void;
  /** The visitor decided, and it may not pass. */
  refuse(): void;
}

/** What page scripts asked for before the visitor decided, in their order. */
export interface Held {
  add(waiting: Waiting): void;
  /** After a choice: releases what now passes and refuses the rest. */
  settle(): void;
}

const MOST = 1000;

/** An empty queue. Beyond {@link MOST} entries the oldest is refused, so that no page fills memory. */
export function createHeld(verdicts: Verdicts): Held {
  let queue: Waiting[] = [];
  return {
    add(waiting) {
      queue.push(waiting);
      if (queue.length > MOST) queue.shift()?.refuse();
    },
    settle() {
      const settled = queue;
      queue = [];
      for (const waiting of settled) {
        const outcome = waiting.outcome();
        if (outcome === "pass") waiting.release();
        else if (outcome === "refuse" || verdicts.choice()) waiting.refuse();
        else queue.push(waiting);
      }
    },
  };
}
