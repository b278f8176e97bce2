import type { LeanNoticeConfig, NoticeConfig } from "../notice-config.ts";
import { OPEN_EVENT, type GlassjarApi } from "../consent-api.ts";
import { createNotice } from "./notice.ts";
import { whenPage } from "./when-page.ts";

declare const __GLASSJAR_BANNER__: NoticeConfig | LeanNoticeConfig;

/** Loads the script with all of it, which also does what was asked for meanwhile. */
function loadWhole(address: string): void {
  let opened = false;
  document.addEventListener(OPEN_EVENT, () => (opened = true), { once: true });
  import(address).then(
    () => opened && document.dispatchEvent(new Event(OPEN_EVENT)),
    () => {},
  );
}

const { glassjar } = window as { glassjar?: GlassjarApi };
const config = __GLASSJAR_BANNER__;
if (glassjar)
  whenPage(config.element, () => {
    if ("whole" in config && !document.querySelector(config.element)?.shadowRoot)
      loadWhole(config.whole);
    else createNotice(config, glassjar.consent);
  });
