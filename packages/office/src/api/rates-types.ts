/** How many choices, by how they were made. */
export type Counts = Readonly<Partial<Record<string, number>>>;

/** Choices counted by one thing. */
export interface CountsBy {
  readonly key: string;
  readonly counts: Counts;
}

/** Choices made with one banner. */
export interface BannerCounts {
  /** Of the register the banner was made from. */
  readonly version: number;
  /** First digits of its script's hash; "" where none asked. */
  readonly hash: string;
  readonly counts: Counts;
}

/** How visitors decided in a period. */
export interface ChoiceRates {
  readonly from: string;
  readonly to: string;
  /** Regions below it are summed as `(other)`. */
  readonly threshold: number;
  readonly counts: Counts;
  readonly days: readonly CountsBy[];
  readonly regions: readonly CountsBy[];
  readonly languages: readonly CountsBy[];
  readonly banners: readonly BannerCounts[];
}
