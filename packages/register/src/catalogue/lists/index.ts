export { conflictsOf, type Conflict } from "./conflicts.ts";
export type { ListedItem, ListProblem, ReadList } from "./list.ts";
export { productsOf } from "./products.ts";
export { readKnownList } from "./read.ts";
