export * from "./verdict.ts";
export * from "./gate-config.ts";
