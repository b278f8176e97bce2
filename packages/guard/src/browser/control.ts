import { CHOICE_EVENT } from "@glassjar/consent/api";
import type { GateConfig } from "../gate-config.ts";
import { pageTexts } from "./page-texts.ts";

const CONTROLS =
  '[data-jar-open], a[href$="#cookies-preferences"], a[href$="/cookies/preferences"]';

const STYLE = `button{position:fixed;inset-block-end:.5rem;inset-inline-start:.5rem;z-index:2147483646;
min-block-size:2.75rem;padding:.25rem .75rem;border:1px solid #595959;border-radius:.5rem;
background:#fff;color:#1a1a1a;font:.875rem/1.4 system-ui,sans-serif;cursor:pointer}
button:focus-visible{outline:3px solid #0b3d91;outline-offset:2px}
@media(prefers-color-scheme:dark){button{background:#1b1d21;color:#f2f2f2;border-color:#a6a6a6}
button:focus-visible{outline-color:#a9c8ff}}@media print{button{display:none}}`;

/**
 * Makes every control of the site open the preferences. A page that has none gets a small one once
 * there is a choice to look at; until then the banner is there.
 */
export function placeControl(config: GateConfig, chosen: () => boolean, open: () => void): void {
  document.addEventListener("click", (event) => {
    const target = event.composedPath()[0];
    const control = target instanceof Element ? target.closest(CONTROLS) : null;
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!control || elsewhere || event.defaultPrevented) return;
    event.preventDefault();
    open();
  });
  let placed = false;
  const place = () => {
    if (placed || !chosen() || document.querySelector(CONTROLS)) return;
    placed = true;
    document.body.append(ownControl(config, open));
  };
  place();
  document.addEventListener(CHOICE_EVENT, place);
}

function ownControl(config: GateConfig, open: () => void): Element {
  const { language, preferences } = pageTexts(config);
  const host = document.createElement("div");
  host.dataset["jarControl"] = "";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  const region = document.createElement("section");
  region.lang = language;
  region.dir = "auto";
  region.ariaLabel = preferences;
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("part", "settings");
  button.textContent = preferences;
  button.addEventListener("click", open);
  region.append(button);
  root.append(region);
  return host;
}
