export * from "./choice.ts";
