export * from "./consent-api.ts";
export * from "./theme-event.ts";
export { whenGlassjar } from "./when-glassjar.ts";
