import { OPEN_EVENT } from "@glassjar/consent/api";
import type { GateConfig } from "../gate-config.ts";
import { attempt, setAttribute } from "./patch.ts";
import { pageLanguage } from "./page-texts.ts";
import { trusted } from "./trusted.ts";

const nonce = (document.currentScript as HTMLScriptElement | null)?.nonce ?? "";

/** The banner's script: loaded once, when somebody is to be asked or wants to look. */
export interface Banner {
  load(): Promise<void>;
  /** Opens the preference centre, or where the script cannot come, the page that does the same. */
  open(): Promise<void>;
}

/** Nothing is loaded yet. */
export function createBanner(config: GateConfig): Banner {
  let loading: Promise<void> | undefined;
  const load = () => (loading ??= loadScript(config));
  return {
    load,
    async open() {
      try {
        await load();
        document.dispatchEvent(new CustomEvent(OPEN_EVENT));
      } catch {
        loading = undefined;
        location.assign(`${config.base}/cookies/preferences`);
      }
    },
  };
}

function loadScript({ base, version }: GateConfig): Promise<void> {
  const query = new URLSearchParams({ lang: pageLanguage(), v: String(version) });
  const script = document.createElement("script");
  if (nonce) script.nonce = nonce;
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", reject);
    const url = `${base}/glassjar-notice.js?${query}`;
    attempt(() => setAttribute(script, "src", trusted.createScriptURL(url)));
    document.documentElement.append(script);
  });
}
