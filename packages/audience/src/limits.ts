/** How much of a day is remembered, so that memory stays bounded whatever arrives. */
export interface TallyLimits {
  /** Visitors told apart; the views of later ones are counted, they themselves are not. */
  readonly visitors: number;
  /** Pages remembered for each visitor; on later ones the visitor is not counted again. */
  readonly pagesPerVisitor: number;
  /** Distinct paths; later ones are counted under `(other)`. */
  readonly paths: number;
  /** Distinct referring hosts; later ones are counted under `(other)`. */
  readonly referrers: number;
}

/** Limits unless given: some 100 MB for a site on its busiest day. */
export const DEFAULT_LIMITS: TallyLimits = {
  visitors: 100_000,
  pagesPerVisitor: 100,
  paths: 5_000,
  referrers: 1_000,
};

/** A limit that was reached. */
export type Overflow = keyof TallyLimits;
