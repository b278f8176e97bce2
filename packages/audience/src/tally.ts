import { isBot } from "./bots.ts";
import { createCounters, type Counter } from "./counter.ts";
import { createDay, type Day } from "./day.ts";
import type { Hit } from "./hit.ts";
import { DEFAULT_LIMITS, type Overflow, type TallyLimits } from "./limits.ts";
import { createLocalTime, type LocalTime } from "./local-time.ts";
import { reduce } from "./reduce.ts";
import { SALT_BYTES } from "./visitor.ts";

/** Why a hit was dropped without being looked at further. */
export type DropReason = "gpc" | "objected" | "bot" | "malformed";

/** What became of a hit; `overflow` names the limits that coarsened how it was counted. */
export type HitOutcome =
  | { readonly counted: true; readonly overflow: readonly Overflow[] }
  | { readonly counted: false; readonly reason: DropReason };

/** Counts the hits of one site. What it knows of visitors is in memory and dies at local midnight. */
export interface Tally {
  /** Counts a hit. Keeps nothing of it but counters and, until midnight, the visitor's key. */
  hit(hit: Hit): HitOutcome;
  /**
   * Hands out what was counted since the last time, sorted by key. `now` is in milliseconds since
   * 1970-01-01 UTC. Call it about every ten seconds: it also ends idle visits, and the day.
   */
  drain(now: number): Counter[];
  /** For an orderly stop: ends every visit, forgets every visitor, and drains. */
  close(): Counter[];
}

/** What a tally is made of. */
export interface TallyOptions {
  /** Identifier of the site. */
  readonly site: string;
  /** IANA time zone whose midnight ends the day. */
  readonly timeZone: string;
  readonly limits?: Partial<TallyLimits>;
  /** A secure random source; the system's unless given. */
  readonly randomBytes?: (length: number) => Uint8Array;
}

const secureRandom = (length: number) => crypto.getRandomValues(new Uint8Array(length));

function reasonToDrop(hit: Hit): DropReason | undefined {
  if (hit.gpc) return "gpc";
  if (hit.objected) return "objected";
  if (isBot(hit.userAgent)) return "bot";
  return Number.isFinite(hit.at) ? undefined : "malformed";
}

/**
 * Makes the tally of a site. Throws a RangeError for an unknown time zone.
 *
 * ```ts
 * const tally = createTally({ site: "portal", timeZone: "Europe/Paris" });
 * tally.hit(hit);
 * store.tallies.add(tally.drain(Date.now()));
 * ```
 */
export function createTally(options: TallyOptions): Tally {
  const { site, timeZone, randomBytes = secureRandom } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const localTime = createLocalTime(timeZone);
  const counters = createCounters(site);
  let day: Day | undefined;
  let latest = Number.NEGATIVE_INFINITY;

  function beginDay(number: number): Day {
    return createDay({ number, site, salt: randomBytes(SALT_BYTES), limits, counters });
  }

  function endDay(): void {
    day?.end();
    day = undefined;
  }

  /** Moves on to a moment. A clock that was set back stands still until it has caught up. */
  function advance(at: number): LocalTime {
    latest = Math.max(latest, at);
    const local = localTime(latest);
    day?.endIdle(latest);
    if (day?.number !== local.day) endDay();
    return local;
  }

  return {
    hit(hit) {
      const reason = reasonToDrop(hit);
      if (reason) return { counted: false, reason };
      const local = advance(hit.at);
      day ??= beginDay(local.day);
      return { counted: true, overflow: day.view({ ...reduce(hit), at: latest }, local) };
    },
    drain(now) {
      advance(now);
      return counters.drain();
    },
    close() {
      endDay();
      return counters.drain();
    },
  };
}
