import type { GateConfig } from "../gate-config.ts";
import { createBanner } from "./banner.ts";
import { createApi } from "./consent.ts";
import { placeControl } from "./control.ts";
import { createHeldElements } from "./held-elements.ts";
import { coverFrame } from "./held-frame.ts";
import { createHeld } from "./held.ts";
import { holdElements } from "./hold-elements.ts";
import { holdMarkup } from "./hold-markup.ts";
import { holdRequests } from "./hold-requests.ts";
import { holdStorage } from "./hold-storage.ts";
import { attempt } from "./patch.ts";
import { createVerdicts } from "./verdicts.ts";
import { watch } from "./watch.ts";

declare const __GLASSJAR__: GateConfig;

/** Runs first in the page: from here on what scripts do passes by the verdicts. */
function start(config: GateConfig): void {
  const verdicts = createVerdicts(config);
  const held = createHeld(verdicts);
  const elements = createHeldElements(config, verdicts);
  const banner = createBanner(config);
  const open = () => void banner.open();

  Reflect.defineProperty(window, "glassjar", {
    value: createApi(config, verdicts, held, elements, open),
  });
  // One by one, so that what one browser or page lacks does not switch off the rest.
  for (const hold of [
    () => holdElements(verdicts, elements),
    () => holdMarkup(elements),
    () => holdRequests(verdicts, held),
    () => holdStorage(verdicts, held),
    () => watch(elements),
  ])
    attempt(hold);

  if (config.asks && !verdicts.choice() && !insideAsking()) banner.load().catch(() => {});
  whenRead(() => {
    void elements.revive();
    for (const frame of document.querySelectorAll("iframe[data-jar-src]"))
      coverFrame(config, frame);
    if (config.asks) placeControl(config, () => verdicts.choice() !== undefined, open);
  });
}

/** Whether this page is a frame of one that asks already: nobody is asked twice. */
function insideAsking(): boolean {
  return window !== top && attempt(() => top !== null && Object.hasOwn(top, "glassjar")) === true;
}

function whenRead(work: () => void): void {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", work);
  else work();
}

// The edge and the site itself may both have placed the script.
if (!Object.hasOwn(window, "glassjar")) start(__GLASSJAR__);
