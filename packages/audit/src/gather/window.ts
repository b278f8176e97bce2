import type { BrowserContext, Dialog, Page } from "playwright-core";
import { bounded } from "./bounded.ts";
import type { AtRest, Collector } from "./collector.ts";
import type { Profile } from "./launch.ts";
import type { ScenarioLog } from "./log.ts";
import { lookThrough } from "./look-through.ts";
import type { Traffic } from "./traffic.ts";

/** How long the visitor waits, in milliseconds. */
export interface Patience {
  /** For a page to load. */
  readonly load: number;
  /** For the network to fall silent after that. */
  readonly quiet: number;
  /** For what scripts do a little later. */
  readonly linger: number;
  /** For what scripts have put off, from when the page began. */
  readonly timers: number;
}

/** How long a page may take to answer a question that costs nothing. */
export const ANSWER_MS = 3000;
const SILENCE_MS = 100;
const EMPTY = "about:blank";
/** Browser and driver keep what they know of a page until it is closed. */
const VISITS_PER_PAGE = 50;

/** How a page is left to come to rest. */
export interface Settling {
  /** Whether it is scrolled through meanwhile; default true. */
  readonly scroll?: boolean;
  /** Whether only the network and what is put off is waited for; default false. */
  readonly brief?: boolean;
}

/** The one window a visitor has; popups are looked at and closed. */
export interface Window {
  /** The page in it; a new one after a crash or {@link Window.discard}. */
  page(): Promise<Page>;
  /** Waits until the page has come to rest, and looks at what is on the device. */
  settle(how?: Settling): Promise<void>;
  /** Looks at what is on the device now. */
  observe(): Promise<void>;
  /** Leaves the page for an empty one: what it does as it is left still counts as its own. */
  leave(): Promise<void>;
  /** Closes the page: the next one begins afresh. */
  discard(): Promise<void>;
  /** A page to open an address in: after many, another one, so that what is kept of them goes. */
  pageForVisit(): Promise<Page>;
}

/** What a window is made for. */
export interface WindowOptions {
  readonly profile: Profile;
  readonly collectors: readonly Collector[];
  readonly log: ScenarioLog;
  readonly traffic: Traffic;
  readonly patience: Patience;
}

/** Opens a window in a fresh profile. */
export function createWindow(options: WindowOptions): Window {
  const { profile, collectors, log, traffic } = options;
  const { context } = profile;
  let current: Page | undefined;
  context.on("dialog", (dialog) => void answer(dialog, log));

  const open = async () => {
    const page = await context.newPage();
    page.on("crash", () => {
      log.trouble("crash", "The page crashed.");
      if (current === page) current = undefined;
    });
    current = page;
    return page;
  };
  const page = async () => (current && !current.isClosed() ? current : open());

  const observe = async () => {
    const sessions = profile.sessions();
    const asked = Date.now();
    const cookies = await bounded(context.cookies(), ANSWER_MS);
    const atRest: AtRest = { asked, sessions, ...(cookies ? { cookies } : {}) };
    await Promise.all(collectors.map(async ({ settled }) => settled?.(atRest)));
  };

  let visits = 0;
  return {
    page,
    async pageForVisit() {
      if (++visits % VISITS_PER_PAGE !== 0) return page();
      const before = current;
      const next = await open();
      if (before) await bounded(before.close(), ANSWER_MS);
      return next;
    },
    async settle(how = {}) {
      await rest(await page(), options, how);
      await observe();
      await closePopups(context, current);
    },
    observe,
    async leave() {
      const left = current;
      traffic.turned();
      if (!left || left.isClosed() || left.url() === EMPTY) return;
      await bounded(left.goto(EMPTY, { timeout: ANSWER_MS }), ANSWER_MS);
    },
    async discard() {
      const discarded = current;
      current = undefined;
      if (discarded) await bounded(discarded.close(), ANSWER_MS);
    },
  };
}

async function closePopups(context: BrowserContext, current: Page | undefined): Promise<void> {
  for (const popup of context.pages())
    if (popup !== current) await bounded(popup.close(), ANSWER_MS);
}

/** Silence, a look through the page, silence again: what loads on sight has loaded. */
async function rest(
  page: Page,
  { patience: { quiet, linger, timers }, traffic }: WindowOptions,
  { scroll = true, brief = false }: Settling,
): Promise<void> {
  if (scroll) {
    await traffic.silence(SILENCE_MS, quiet);
    await lookThrough(page);
  }
  if (!brief) await page.waitForTimeout(linger).catch(() => undefined);
  await traffic.timers(timers);
  await traffic.silence(SILENCE_MS, quiet);
}

async function answer(dialog: Dialog, log: ScenarioLog): Promise<void> {
  // "Do you want to leave this page?" is the one question whose answer must be yes.
  if (dialog.type() === "beforeunload") return dialog.accept().catch(() => undefined);
  log.trouble("dialog", `The page opened a dialog (${dialog.type()}); it was dismissed.`);
  return dialog.dismiss().catch(() => undefined);
}
