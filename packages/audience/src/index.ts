export { cutAddress } from "./address.ts";
export { DIRECT, OTHER, type Counter, type Figures, type Table } from "./counter.ts";
export type { BeaconHit, Hit } from "./hit.ts";
export { DEFAULT_LIMITS, type Overflow, type TallyLimits } from "./limits.ts";
export * from "./published.ts";
export * from "./tally.ts";
