import type { ChooseConfig } from "../../choose-config.ts";
import type { Jar } from "../jar.ts";
import { CONTROLS } from "../controls.ts";
import { shadowHost } from "./shadow-host.ts";

// The system's colours have enough contrast in light, in dark and in forced colours; the page says
// which of them it is.
const STYLE = `button{all:initial;color-scheme:inherit;position:fixed;inset-block-end:.5rem;inset-inline-start:.5rem;
z-index:2147483646;box-sizing:border-box;min-block-size:2.75rem;padding:.25rem .75rem;border:1px solid;border-radius:.5rem;
background:Canvas;color:CanvasText;font:.875rem/1.4 system-ui,sans-serif;cursor:pointer}
button:focus-visible{outline:3px solid Highlight;outline-offset:2px}@media print{button{display:none}}`;

/**
 * Gives a page that has no control a small one, once there is a choice to look at; until then the
 * notice is there.
 */
export function placeControl(config: ChooseConfig, jar: Jar): void {
  const asks = jar.services.some((service) => service.split(" ")[1]);
  if (!config.control || !asks || !jar.choice() || document.querySelector(CONTROLS)) return;
  const button = document.createElement("button");
  button.textContent = config.control;
  button.setAttribute("part", "settings");
  const host = shadowHost(config, STYLE, button);
  host.ariaLabel = config.control;
  // The gate listens to what is clicked, and looks in the page for what there is.
  for (const { dataset } of [host, button]) dataset["jarOpen"] = "";
  document.body.append(host);
}
