export * from "./edge.ts";
export type * from "./types.ts";
