import type { Store } from "../../store/index.ts";

/** What the office routes work on. */
export interface OfficeOptions {
  readonly store: Store;
  /** The clock, for tests. */
  readonly now?: () => Date;
}
