import type { Counters } from "./counter.ts";
import type { LocalTime } from "./local-time.ts";

/** A visit ends after this long without a view, in milliseconds. */
const IDLE = 30 * 60_000;

interface Visit {
  readonly begun: LocalTime;
  readonly entry: string;
  page: string;
  at: number;
  views: number;
}

/** The open visits of a day. */
export interface Visits {
  /** Counts a view as part of a visit. True when a visit began with it. */
  view(visitor: string, page: string, at: number, local: LocalTime): boolean;
  /** Ends the visits that had no view for `IDLE`. */
  endIdle(now: number): void;
  /** Ends them all. */
  endAll(): void;
}

/** Makes the open visits of a day; ends, bounces and durations go to `counters` as they happen. */
export function createVisits(counters: Counters): Visits {
  // In order of the last view, so that the idle ones are found at the front.
  const open = new Map<string, Visit>();

  function begin(visitor: string, page: string, at: number, begun: LocalTime): void {
    open.set(visitor, { begun, entry: page, page, at, views: 1 });
    counters.add("site_hour", begun.hour, "", { visits: 1 });
    counters.add("page_day", begun.day, page, { entries: 1 });
  }

  function proceed(visitor: string, visit: Visit, page: string, at: number): void {
    const seconds = Math.round((at - visit.at) / 1000);
    counters.add("site_hour", visit.begun.hour, "", { seconds });
    counters.add("page_day", visit.begun.day, visit.page, { seconds });
    open.delete(visitor);
    open.set(visitor, Object.assign(visit, { page, at, views: visit.views + 1 }));
  }

  function end(visitor: string, { begun, entry, page, views }: Visit): void {
    open.delete(visitor);
    counters.add("page_day", begun.day, page, { exits: 1 });
    if (views > 1) return;
    counters.add("site_hour", begun.hour, "", { bounces: 1 });
    counters.add("page_day", begun.day, entry, { bounces: 1 });
  }

  return {
    view(visitor, page, at, local) {
      const visit = open.get(visitor);
      if (visit) proceed(visitor, visit, page, at);
      else begin(visitor, page, at, local);
      return !visit;
    },
    endIdle(now) {
      for (const [visitor, visit] of open) {
        if (now - visit.at < IDLE) return;
        end(visitor, visit);
      }
    },
    endAll() {
      for (const [visitor, visit] of open) end(visitor, visit);
    },
  };
}
