import type { GlassjarApi } from "../consent-api.ts";
import type { SettingsConfig } from "../settings-config.ts";
import { createSettings } from "./settings.ts";

declare const __GLASSJAR_SETTINGS__: SettingsConfig;

const { glassjar } = window as { glassjar?: GlassjarApi };
if (glassjar) createSettings(__GLASSJAR_SETTINGS__, glassjar);
