export * from "./browser.ts";
export * from "./errors.ts";
export * from "./run.ts";
