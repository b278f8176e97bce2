import type { Page } from "playwright-core";
import { bounded } from "../gather/bounded.ts";
import { findBanner } from "./banner.ts";
import { saysGpc } from "./gpc-words.ts";
import { arrive, lookAround, type Scenario } from "./scenario.ts";

const ANSWER_MS = 3000;
const MAX_TEXT = 200_000;

/**
 * Answers nothing in a browser that sends Global Privacy Control, and looks whether the page says
 * that it honours the signal (11 CCR §7025(c)(6)).
 */
export const gpc: Scenario = {
  name: "gpc",
  browser: { gpc: true },
  async play(stage) {
    stage.visitor.log.count();
    if (!(await arrive(stage))) return { skippedBecause: "unreachable" };
    const page = await stage.visitor.page();
    const banner = await findBanner(stage.visitor, stage.bannerPatience);
    const gpcShown = await isShown(page);
    await stage.visitor.settle();
    await lookAround(stage);
    return { gpcShown, ...(banner ? { banner: banner.seen } : {}) };
  },
};

/** What is on show counts, in every frame and open shadow root. */
async function isShown(page: Page): Promise<boolean> {
  const texts = await Promise.all(
    page.frames().map((frame) => bounded(frame.evaluate(shownText), ANSWER_MS)),
  );
  return saysGpc(texts.join("\n").slice(0, MAX_TEXT));
}

interface ShownElement {
  readonly innerText?: string;
  readonly shadowRoot: { readonly children: Iterable<ShownElement> } | null;
  querySelectorAll(selector: string): Iterable<ShownElement>;
}

/** Runs inside the frame: it can use nothing of this file. */
function shownText(): string {
  const { document } = globalThis as unknown as { document: { body: ShownElement | null } };
  const read = (element: ShownElement): string => {
    const hosts = [element, ...element.querySelectorAll("*")];
    const inner = hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.children ?? [])].map(read));
    return [element.innerText ?? "", ...inner].join("\n");
  };
  return document.body ? read(document.body) : "";
}
