import { attempt } from "./patch.ts";
import type { Outcome, Verdicts } from "./verdicts.ts";

/** Something a page script does that must not happen unjudged. */
interface Act {
  outcome(): Outcome;
  release(): unknown;
  /** The visitor decided, and it may not pass. */
  refuse?(): unknown;
}

/** What page scripts asked for before the visitor decided, in their order. */
export interface Held {
  /** Releases or refuses at once, or keeps it for the visitor's choice. */
  pass(act: Act): void;
  /** After a choice: releases what now passes and refuses the rest. */
  settle(): void;
}

const MOST = 1000;

/** An empty queue. Beyond {@link MOST} acts the oldest is refused, so that no page fills memory. */
export function createHeld(verdicts: Verdicts): Held {
  let queue: Act[] = [];
  return {
    pass(act) {
      const outcome = act.outcome();
      if (outcome === "pass") act.release();
      else if (outcome === "refuse") act.refuse?.();
      else if (queue.push(act) > MOST) queue.shift()?.refuse?.();
    },
    settle() {
      if (!verdicts.choice()) return;
      const settled = queue;
      queue = [];
      // What the page did may be of no use any more, and throw: an aborted request, say.
      for (const act of settled)
        attempt(() => (act.outcome() === "pass" ? act.release() : act.refuse?.()));
    },
  };
}
