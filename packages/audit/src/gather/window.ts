import type { BrowserContext, Dialog, Page } from "playwright-core";
import { bounded } from "./bounded.ts";
import type { Collector } from "./collector.ts";
import type { ScenarioLog } from "./log.ts";
import { watchTargets } from "./targets.ts";

/** How long the visitor waits, in milliseconds. */
export interface Patience {
  /** For a page to load. */
  readonly load: number;
  /** For the network to fall silent after that. */
  readonly quiet: number;
  /** For what scripts do a little later. */
  readonly linger: number;
}

/** How long a page may take to answer a question that costs nothing. */
export const ANSWER_MS = 1000;

/** The one window a visitor has; popups are looked at and closed. */
export interface Window {
  /** The page in it; a new one after a crash or {@link Window.discard}. */
  page(): Promise<Page>;
  /** Waits until the page has come to rest, and looks at what is on the device. */
  settle(): Promise<void>;
  /** Closes the page: the next one begins afresh. */
  discard(): Promise<void>;
}

/** What a window is made for. */
export interface WindowOptions {
  readonly context: BrowserContext;
  readonly collectors: readonly Collector[];
  readonly log: ScenarioLog;
  readonly patience: Patience;
}

/** Opens a window in a fresh browser context, with every target watched from its first request. */
export async function createWindow(options: WindowOptions): Promise<Window> {
  const { context, collectors, log, patience } = options;
  let current: Page | undefined;
  let opening = false;

  const watch = (page: Page) =>
    watchTargets(page, async (session) => {
      for (const collector of collectors) await collector.target?.(session);
    });
  for (const collector of collectors) await collector.context?.(context);
  context.on("page", (popup) => {
    if (!opening) void watch(popup).catch(() => undefined);
  });

  const open = async () => {
    opening = true;
    const page = await context.newPage();
    opening = false;
    page.on("dialog", (dialog) => void answer(dialog, log));
    page.on("crash", () => {
      log.trouble("crash", "The page crashed.");
      current = undefined;
    });
    await watch(page);
    current = page;
    return page;
  };
  const page = async () => current ?? open();

  return {
    page,
    async settle() {
      await rest(await page(), patience);
      const shown = context.pages().filter((candidate) => candidate.url() !== "about:blank");
      for (const seen of shown)
        for (const collector of collectors) await ignoringClosed(collector.settled?.(seen));
      for (const popup of context.pages())
        if (popup !== current) await bounded(popup.close(), ANSWER_MS);
    },
    async discard() {
      const discarded = current;
      current = undefined;
      if (discarded) await bounded(discarded.close(), ANSWER_MS);
    },
  };
}

/** Silence, a scroll through the page, silence again: what loads on sight has loaded. */
async function rest(page: Page, { quiet, linger }: Patience): Promise<void> {
  await page.waitForLoadState("networkidle", { timeout: quiet }).catch(() => undefined);
  await bounded(page.mouse.wheel(0, 20_000), linger + ANSWER_MS);
  await page.waitForTimeout(linger).catch(() => undefined);
  await page.waitForLoadState("networkidle", { timeout: quiet }).catch(() => undefined);
}

async function answer(dialog: Dialog, log: ScenarioLog): Promise<void> {
  // "Do you want to leave this page?" is the one question whose answer must be yes.
  if (dialog.type() === "beforeunload") return dialog.accept().catch(() => undefined);
  log.trouble("dialog", `The page opened a dialog (${dialog.type()}); it was dismissed.`);
  return dialog.dismiss().catch(() => undefined);
}

/** A page may close itself while it is looked at; every other error is one of ours. */
async function ignoringClosed(work: Promise<void> | undefined): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Error) || !/closed|crashed|detached/i.test(error.message)) throw error;
  }
}
