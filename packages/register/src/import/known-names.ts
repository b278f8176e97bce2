import { PRODUCTS } from "../catalogue/index.ts";
import { fold } from "./words.ts";

const NAMES = new Set(
  PRODUCTS.flatMap(({ name, vendor }) => [name, vendor?.name])
    .filter((name) => name !== undefined)
    .map(fold),
);

/** Whether the catalogue knows a product or a vendor of this name. */
export function knownAs(name: string): boolean {
  return NAMES.has(fold(name));
}
