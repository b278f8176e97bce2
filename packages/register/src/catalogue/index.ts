export type { Entry, Product, Vendor } from "./entry.ts";
export { FUNCTIONS, type FunctionId } from "./functions.ts";
export { known, knownHost, SURE, type Evidence, type KnownMatch } from "./known.ts";
export { PRODUCTS } from "./products.ts";
export { PURPOSES, type PurposeId } from "./purposes.ts";
