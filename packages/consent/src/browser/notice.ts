import type { BannerConfig } from "../banner-config.ts";
import { CHOICE_EVENT, OPEN_EVENT, type ConsentApi, type How } from "../consent-api.ts";
import { make } from "./dom.ts";
import { firstLayer } from "./first-layer.ts";
import { preferences } from "./preferences.ts";
import { STYLE } from "./style.ts";

// Neutral, because lists of words to hide look for what such elements are usually called.
const ELEMENT = "jar-notice";

class JarNotice extends HTMLElement {}

/** Puts the notice into the page: the first layer while there is no choice, the preferences when asked for. */
export function createNotice(served: BannerConfig, consent: ConsentApi): void {
  // The script may come from a cache that knew nothing of this visitor's signal.
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
  const config = { ...served, gpc: served.gpc || globalPrivacyControl === true };
  const everything = config.categories.filter((category) => category.consent).map(({ id }) => id);

  const decide = (granted: readonly string[], how: How) => {
    centre.close();
    consent.set({ granted }, how);
  };
  const actions = {
    accept: () => decide(everything, "accept-all"),
    reject: () => decide([], "reject-all"),
    save: (granted: string[]) => decide(granted, "custom"),
    choose: () => open(),
  };
  const centre = preferences(config, actions);
  const layer = firstLayer(config, actions);
  const spoken = make("p", { className: "spoken" });
  spoken.setAttribute("role", "status");
  const open = () => whenBody(() => centre.open(consent.get()?.granted ?? []));

  const host = hostElement(config);
  host.shadowRoot?.append(layer, centre.element, spoken);
  const show = () => (layer.hidden = consent.get() !== undefined);
  show();
  document.addEventListener(CHOICE_EVENT, () => {
    show();
    if (layer.hidden) spoken.textContent = config.texts.saved;
  });
  document.addEventListener(OPEN_EVENT, open);
  // First in the page, so that it is the first thing a keyboard or a screen reader meets.
  whenBody(() => document.body.prepend(host));
}

function hostElement({ language, direction }: BannerConfig): HTMLElement {
  if (!customElements.get(ELEMENT)) customElements.define(ELEMENT, JarNotice);
  const host = document.createElement(ELEMENT);
  host.lang = language;
  host.dir = direction;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  host.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
  return host;
}

function whenBody(work: () => void): void {
  if (document.body) work();
  else document.addEventListener("DOMContentLoaded", work);
}
