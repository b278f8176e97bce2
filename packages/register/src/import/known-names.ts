import { known, PRODUCTS } from "../catalogue/index.ts";
import { fold } from "./words.ts";

const NAMES = new Set(
  PRODUCTS.flatMap(({ name, vendor }) => [name, vendor?.name, vendor?.id])
    .filter((name) => name !== undefined)
    .map(fold),
);

/** Whether the catalogue knows a product or a vendor of this name. */
export function knownAs(name: string): boolean {
  return NAMES.has(fold(name).replace(LEGAL_FORM, ""));
}

/** What companies are called beside their names: `Google Ireland Limited`. */
const LEGAL_FORM = /(?: ireland)?(?: (?:inc|llc|ltd|limited|gmbh|sa|sas|sarl|bv|ag|corporation))$/;

/** Whether the catalogue has an item of just this name, of any kind that has names. */
export function isKnownName(name: string): boolean {
  return (["cookie", "localStorage", "sessionStorage"] as const).some((kind) =>
    known(kind, name).some(({ evidence }) => evidence === "name"),
  );
}
