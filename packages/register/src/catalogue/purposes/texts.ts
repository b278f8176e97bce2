import type { FunctionId } from "../functions.ts";
import type { PurposeId } from "../purposes.ts";

/** Everything the catalogue says, in one language. Each language file fills it completely or does not compile. */
export interface CatalogueTexts {
  /** What an item is for, as one sentence without a full stop; its subject is the item. */
  readonly purposes: Readonly<Record<PurposeId, string>>;
  /** What a service does for the site, as a title. */
  readonly functions: Readonly<Record<FunctionId, string>>;
}
