export * from "./browser.ts";
export * from "./errors.ts";
