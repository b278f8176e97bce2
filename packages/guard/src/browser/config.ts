import type { GateConfig } from "../gate-config.ts";

declare const __GLASSJAR__: GateConfig;

export const [
  cookieName,
  materialVersion,
  months,
  observes,
  services,
  rules,
  scripts,
  preferences,
] = __GLASSJAR__;
