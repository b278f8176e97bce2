import { OTHER, sumBy, total, type Figures } from "./counter.ts";

/** How figures are coarsened before anyone sees them. */
export interface Disclosure {
  /** Least number of visitors a key is shown for, and least value a figure is shown with. Default 10. */
  readonly threshold?: number;
  /** Every figure is rounded to a multiple of this. Default 10. */
  readonly round?: number;
}

/** A row of counters, summed or not, by key. */
export type KeyedFigures = Figures & { readonly key: string };

const DEFAULT: Required<Disclosure> = { threshold: 10, round: 10 };

/**
 * Figures as they may be shown: rounded to the nearest multiple of `round`, and 0 below
 * `threshold`. Sum the whole period first: sums of rounded figures are wrong and say more.
 */
export function coarsened(figures: Figures, disclosure: Disclosure = {}): Figures {
  const { threshold, round } = { ...DEFAULT, ...disclosure };
  const coarse = (value: number) => (value < threshold ? 0 : Math.round(value / round) * round);
  return {
    views: coarse(figures.views),
    visitors: coarse(figures.visitors),
    visits: coarse(figures.visits),
    entries: coarse(figures.entries),
    exits: coarse(figures.exits),
    bounces: coarse(figures.bounces),
    seconds: coarse(figures.seconds),
  };
}

/**
 * The rows of a period as they may be shown, in the UI, the API or a file: summed by key; keys with
 * fewer than `threshold` visitors folded into `(other)`, and that left out when it has too few
 * itself; rounded; most viewed first, `(other)` last.
 */
export function published(
  rows: readonly KeyedFigures[],
  disclosure: Disclosure = {},
): KeyedFigures[] {
  const { threshold } = { ...DEFAULT, ...disclosure };
  const summed = Array.from(
    sumBy(rows, ({ key }) => key),
    ([key, sum]) => Object.assign({ key }, sum),
  );
  const folded = sumBy(summed, ({ key, visitors }) => (visitors < threshold ? OTHER : key));
  return Array.from(folded, ([key, sum]) => Object.assign({ key }, coarsened(sum, disclosure)))
    .filter(({ visitors }) => visitors > 0)
    .sort(byRank);
}

/** By what is shown only: an order by exact figures would tell more than the rounded ones do. */
function byRank(a: KeyedFigures, b: KeyedFigures): number {
  const last = Number(a.key === OTHER) - Number(b.key === OTHER);
  return last || b.views - a.views || (a.key < b.key ? -1 : 1);
}

/** Figures of one span of time. */
export type BucketFigures = Figures & { readonly bucket: number };

/**
 * A series as it may be shown: summed by span, rounded, in order of time. `span` is how many
 * buckets make one: 24 turns `site_hour` into days.
 */
export function publishedSeries(
  rows: readonly BucketFigures[],
  span: number,
  disclosure: Disclosure = {},
): BucketFigures[] {
  const spans = sumBy(rows, ({ bucket }) => Math.floor(bucket / span));
  return Array.from(spans, ([bucket, sum]) =>
    Object.assign({ bucket }, coarsened(sum, disclosure)),
  ).sort((a, b) => a.bucket - b.bucket);
}

/** The total of a period as it may be shown; all zero for a period without rows. */
export function publishedTotal(rows: readonly Figures[], disclosure: Disclosure = {}): Figures {
  return coarsened(total(rows), disclosure);
}
