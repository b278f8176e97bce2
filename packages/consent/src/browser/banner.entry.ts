import type { BannerConfig } from "../banner-config.ts";
import type { GlassjarApi } from "../consent-api.ts";
import { createNotice } from "./notice.ts";

declare const __GLASSJAR_BANNER__: BannerConfig;

declare global {
  interface Window {
    readonly glassjar?: GlassjarApi;
  }
}

const { glassjar } = window;
if (glassjar) createNotice(__GLASSJAR_BANNER__, glassjar.consent);
