export * from "./category.ts";
export * from "./item.ts";
export * from "./matcher.ts";
export * from "./pattern.ts";
export * from "./problem.ts";
export * from "./schema.ts";
