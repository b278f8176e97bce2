export { importCsv } from "./csv.ts";
export { importJson } from "./json.ts";
export { importPolicies, importPolicy, type PolicyPage } from "./policy.ts";
export type { ImportedItem, ImportOptions, ImportResult, NotUnderstood, Place } from "./result.ts";
