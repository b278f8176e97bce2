import type { GateConfig } from "../gate-config.ts";
import { attempt, setAttribute } from "./patch.ts";
import { pageTexts } from "./page-texts.ts";
import { trusted } from "./trusted.ts";

/**
 * Shows in a held frame that it is held, with a link to the preferences. A document of its own, so
 * that neither the page's styles nor a framework that owns its elements are in the way.
 */
export function coverFrame(config: GateConfig, frame: Element): void {
  if (frame.hasAttribute("srcdoc")) return;
  const { language, preferences, held } = pageTexts(config);
  const cover = document.implementation.createHTMLDocument(held);
  const link = cover.createElement("a");
  link.href = `${config.base}/cookies/preferences`;
  link.target = "_top";
  link.textContent = preferences;
  const line = cover.createElement("p");
  line.append(held, " ", link);
  cover.body.append(line);
  cover.documentElement.lang = language;
  cover.documentElement.dir = "auto";
  attempt(() => setAttribute(frame, "srcdoc", trusted.createHTML(cover.documentElement.outerHTML)));
}
