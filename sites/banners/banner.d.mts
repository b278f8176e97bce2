/** What the visit of one scenario must see after its answer, or why it does not take place. */
export type Expected = readonly string[] | string;

/** One page with one banner. */
export interface BannerPage {
  readonly body: string;
  /** What else is asked for, by path below the page's own. */
  readonly answers?: Readonly<Record<string, { readonly type: string; readonly body: string }>>;
  /** By scenario; the scenarios that are played. */
  readonly expected: Readonly<Record<string, Expected>>;
  /** Presses it takes to answer, by scenario. */
  readonly clicks?: Readonly<Record<string, number>>;
  /** Whether it asks again after its answer, by scenario. */
  readonly askedAgain?: Readonly<Record<string, boolean>>;
  /** Switches of the second layer as they stand, `NAME on` or `NAME off`. */
  readonly toggles?: readonly string[];
  readonly pay?: string;
  readonly together?: number;
  /** What the visit had to say of, `SCENARIO CODE`. */
  readonly troubles?: readonly string[];
  /** Content-Security-Policy of the page. */
  readonly policy?: string;
  /** The platform whose banner it is. */
  readonly cmp?: string;
  /** Whether the rule for that platform named every control that was pressed, by scenario. */
  readonly rule?: Readonly<Record<string, boolean>>;
  /** Pages to look at; default 1. */
  readonly pages?: number;
}
