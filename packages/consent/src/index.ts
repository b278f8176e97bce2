export * from "./choice.ts";
export * from "./frontier.ts";
export * from "./merkle.ts";
export * from "./merkle-verify.ts";
