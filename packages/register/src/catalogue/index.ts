export type { Entry, Product, Vendor } from "./entry.ts";
export { checkOf, type Check } from "./checks.ts";
export { FUNCTIONS, type FunctionId } from "./functions.ts";
export { known, knownHost, SURE, type Evidence, type KnownMatch } from "./known.ts";
export { PRODUCTS } from "./products.ts";
export { CATALOGUE_LANGUAGES, catalogueTexts } from "./purposes/languages.ts";
export type { CatalogueTexts } from "./purposes/texts.ts";
export { PURPOSES, purposeTerm, type Purpose, type PurposeId } from "./purposes.ts";
