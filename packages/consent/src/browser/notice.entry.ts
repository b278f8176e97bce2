import type { NoticeConfig } from "../notice-config.ts";
import type { GlassjarApi } from "../consent-api.ts";
import { createNotice } from "./notice.ts";
import { whenPage } from "./when-page.ts";

declare const __GLASSJAR_BANNER__: NoticeConfig;

const { glassjar } = window as { glassjar?: GlassjarApi };
if (glassjar) whenPage(() => createNotice(__GLASSJAR_BANNER__, glassjar.consent));
