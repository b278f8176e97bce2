import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** What every repository needs. */
export interface StoreContext {
  readonly db: Kysely<Tables>;
  /** The clock: epoch milliseconds. */
  readonly now: () => number;
  /** Changes whenever another process has written to the store. */
  readonly otherWrites: () => unknown;
}
