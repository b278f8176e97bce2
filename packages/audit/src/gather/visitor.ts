import type { BrowserContext, Dialog, Page } from "playwright-core";
import type { Trouble } from "../run.ts";
import { reportedUrl } from "../site.ts";
import type { Scope } from "./scope.ts";
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
const ANSWER_MS = 1000;

/** The one who looks at pages in a scenario: one profile, one window at a time. */
export interface Visitor {
  readonly log: ScenarioLog;
  readonly patience: Patience;
  /** The window in use; another one after a crash. */
  page(): Promise<Page>;
  /** Opens an address and waits until the page has come to rest. True when there is a page of the site to look at. */
  visit(url: string): Promise<boolean>;
  /** Loads the page again, as {@link Visitor.visit} does. */
  reload(): Promise<boolean>;
  /** Waits until the page has come to rest, scrolled through, and looks at what is on the device. */
  settle(): Promise<void>;
}

/** Begins to visit in a fresh browser context, with every target watched from its first request. */
export async function createVisitor(options: {
  readonly context: BrowserContext;
  readonly collectors: readonly Collector[];
  readonly log: ScenarioLog;
  readonly patience: Patience;
  readonly scope: Scope;
}): Promise<Visitor> {
  const { context, collectors, log, patience, scope } = options;
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

  const openPage = async () => {
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

  const page = async () => current ?? openPage();

  const settle = async () => {
    const settled = await page();
    await rest(settled, patience);
    for (const seen of context.pages().filter((candidate) => candidate.url() !== "about:blank"))
      for (const collector of collectors) await ignoringClosed(collector.settled?.(seen));
    for (const popup of context.pages())
      if (popup !== current) await bounded(popup.close(), ANSWER_MS);
  };

  /** The browser may still be about to show its own error page: the next page gets a new window. */
  const startOver = async (failed: Page) => {
    current = undefined;
    await bounded(failed.close(), ANSWER_MS);
    return false;
  };

  const load = async (go: (page: Page) => Promise<unknown>, url: string) => {
    const at = log.now();
    log.page(url);
    const target = await page();
    let status: number | undefined;
    try {
      const response = (await go(target)) as { status(): number } | null;
      status = response?.status();
    } catch (error) {
      const [code, message] = troubleOf(error);
      log.trouble(code, message);
      if (code !== "timeout") return startOver(target);
    }
    if (!scope.allows(target.url())) {
      log.trouble("left-site", `It led to ${reportedUrl(target.url())}.`);
      return startOver(target);
    }
    await settle();
    if (status !== undefined && status >= 400)
      log.trouble("http-error", `The answer was ${status}.`);
    const title = (await bounded(target.title(), ANSWER_MS)) ?? "";
    log.visit({
      url: reportedUrl(target.url()),
      title,
      at,
      ...(status === undefined ? {} : { status }),
    });
    return true;
  };

  const timeout = patience.load;
  return {
    log,
    patience,
    page,
    settle,
    visit: (url) => load((target) => target.goto(url, { waitUntil: "load", timeout }), url),
    reload: async () =>
      load((target) => target.reload({ waitUntil: "load", timeout }), (await page()).url()),
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

function troubleOf(error: unknown): [Trouble["code"], string] {
  const message = error instanceof Error ? error.message : String(error);
  if (/Timeout .* exceeded/.test(message)) return ["timeout", "It did not finish loading in time."];
  if (/Download is starting/.test(message)) return ["download", "It is a download, not a page."];
  if (/crashed/i.test(message)) return ["crash", "The page crashed."];
  const [, net] = /net::(ERR_\w+)/.exec(message) ?? [];
  if (net) return ["failed", `The browser says ${net}.`];
  if (/closed|aborted|interrupted|detached/i.test(message))
    return ["failed", message.split("\n")[0] ?? ""];
  throw error;
}

/** A page may close itself while it is looked at; every other error is one of ours. */
async function ignoringClosed(work: Promise<void> | undefined): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Error) || !/closed|crashed|detached/i.test(error.message)) throw error;
  }
}
