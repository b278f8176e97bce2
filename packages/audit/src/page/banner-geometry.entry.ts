// Evaluated in the page right before it is called; whoever calls takes it away again.
import { measureBanner } from "./banner-geometry.ts";

Object.defineProperty(globalThis, "glassjarMeasure", { value: measureBanner, configurable: true });
