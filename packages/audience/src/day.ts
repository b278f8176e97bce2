import { DIRECT, OTHER, type Counters, type Figures } from "./counter.ts";
import type { Overflow, TallyLimits } from "./limits.ts";
import type { LocalTime } from "./local-time.ts";
import type { ReducedHit } from "./reduce.ts";
import { visitorKey } from "./visitor.ts";
import { createVisits } from "./visits.ts";

/** One local day of one site: all that is remembered of visitors, and the salt that keyed them. */
export interface Day {
  /** Days since 1970-01-01 of the local calendar. */
  readonly number: number;
  /** Counts a view, and tells which limits coarsened how it was counted. */
  view(hit: ReducedHit, local: LocalTime): Overflow[];
  /** Ends the visits that have been idle for long enough. */
  endIdle(now: number): void;
  /** Ends every visit and overwrites the salt: the visitor keys can no longer be made again. */
  end(): void;
}

/** What a day is made of. */
export interface DayOptions {
  readonly number: number;
  readonly site: string;
  readonly salt: Uint8Array;
  readonly limits: TallyLimits;
  readonly counters: Counters;
}

/** Adds to a set of at most `limit`; false when it is full. */
function admit(known: Set<string>, value: string, limit: number): boolean {
  if (!known.has(value) && known.size >= limit) return false;
  known.add(value);
  return true;
}

/** Begins a day. */
export function createDay({ number, site, salt, limits, counters }: DayOptions): Day {
  const paths = new Set<string>();
  const referrers = new Set<string>();
  /** Visitor → pages seen today. */
  const seen = new Map<string, Set<string>>();
  const visits = createVisits(counters);

  /** The hit with its keys within the limits. */
  function bound(hit: ReducedHit, overflow: Overflow[]): ReducedHit {
    const path = admit(paths, hit.path, limits.paths);
    const referrer = !hit.referrer || admit(referrers, hit.referrer, limits.referrers);
    if (!path) overflow.push("paths");
    if (!referrer) overflow.push("referrers");
    return {
      ...hit,
      path: path ? hit.path : OTHER,
      referrer: referrer ? hit.referrer : OTHER,
    };
  }

  /** The pages a visitor has seen today; undefined for one too many to remember. */
  function pagesOf(visitor: string): Set<string> | undefined {
    const pages = seen.get(visitor) ?? (seen.size < limits.visitors ? new Set() : undefined);
    if (pages) seen.set(visitor, pages);
    return pages;
  }

  function countPage(hit: ReducedHit, pages: Set<string> | undefined, overflow: Overflow[]): void {
    const isNew = pages !== undefined && !pages.has(hit.path);
    const counted = isNew && admit(pages, hit.path, limits.pagesPerVisitor);
    if (isNew && !counted) overflow.push("pagesPerVisitor");
    counters.add("page_day", number, hit.path, { views: 1, visitors: Number(counted) });
  }

  function countOrigin(hit: ReducedHit, amounts: Partial<Figures>): void {
    counters.add("device_day", number, hit.device, amounts);
    if (hit.country) counters.add("country_day", number, hit.country, amounts);
    if (hit.referrer !== "") counters.add("referrer_day", number, hit.referrer ?? DIRECT, amounts);
  }

  return {
    number,
    view(whole, local) {
      const overflow: Overflow[] = [];
      const visitor = visitorKey(salt, site, whole);
      const hit = bound(whole, overflow);
      const pages = pagesOf(visitor);
      if (!pages) overflow.push("visitors");
      const visitors = Number(pages?.size === 0);
      const visit = pages !== undefined && visits.view(visitor, hit.path, hit.at, local);
      counters.add("site_hour", local.hour, "", { views: 1, visitors });
      countPage(hit, pages, overflow);
      countOrigin(hit, { views: 1, visitors, visits: Number(visit) });
      return overflow;
    },
    endIdle: (now) => visits.endIdle(now),
    end() {
      visits.endAll();
      seen.clear();
      salt.fill(0);
    },
  };
}
