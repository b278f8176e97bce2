import type { GateConfig } from "../gate-config.ts";
import type { First } from "./first.entry.ts";

// What comes along for a visitor who has not chosen puts itself last.
declare const __GLASSJAR__: readonly [...GateConfig, first?: First];

/** What the gate was made for, each by its name. */
export const [
  cookieName,
  materialVersion,
  months,
  observes,
  services,
  rules,
  scripts,
  preferences,
  first,
] = __GLASSJAR__;
