export * from "./browser.ts";
export * from "./errors.ts";
export * from "./gather/gather.ts";
export type { SignIn } from "./gather/sign-in.ts";
export type { Patience } from "./gather/visitor.ts";
export * from "./run.ts";
export * from "./seen.ts";
