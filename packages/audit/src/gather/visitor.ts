import type { Page } from "playwright-core";
import type { Trouble } from "../run.ts";
import { reportedUrl } from "../site.ts";
import { observeLinks } from "./decorated-links.ts";
import { bounded } from "./bounded.ts";
import type { ScenarioLog } from "./log.ts";
import { takePicture } from "./picture.ts";
import { roomsIn, type Room } from "./room.ts";
import type { Scope } from "./scope.ts";
import {
  ANSWER_MS,
  createWindow,
  type Patience,
  type Settling,
  type WindowOptions,
} from "./window.ts";

/** The one who looks at pages in a scenario: one profile, one window at a time. */
export interface Visitor {
  readonly log: ScenarioLog;
  readonly patience: Patience;
  /** The window in use; another one after a crash. */
  page(): Promise<Page>;
  /** Opens an address and waits until the page has come to rest. True when there is a page of the site to look at. */
  visit(url: string, how?: Settling): Promise<boolean>;
  /** Loads the page again, as {@link Visitor.visit} does. */
  reload(): Promise<boolean>;
  /** Loads the page once more where it has stored something new: a second visit may do something else. */
  revisit(): Promise<void>;
  /** Leaves the page, as a visitor does at the end. */
  leave(): Promise<void>;
  /** Waits until the page has come to rest, scrolled through, and looks at what is on the device. */
  settle(how?: Settling): Promise<void>;
  /** The documents on show, the page itself and its frames. */
  rooms(): Promise<Room[]>;
  /** Takes a picture of what the window shows. */
  picture(shows: string): Promise<void>;
}

const SILENCE_MS = 50;

/** Begins to visit in a fresh profile. */
export function createVisitor(options: WindowOptions & { readonly scope: Scope }): Visitor {
  const { log, patience, scope, traffic } = options;
  const timeout = patience.load;
  const view = createWindow(options);

  /** The browser may be about to show its own error page, or the page hangs: the next gets a new window. */
  const giveUp = async (code: Trouble["code"], message: string) => {
    log.trouble(code, message);
    await view.discard();
    return false;
  };

  /** What is elsewhere is not the site's: true when the page was left. */
  const leftSite = async (target: Page) => {
    if (scope.allows(target.url())) return false;
    await giveUp("left-site", `It led to ${reportedUrl(target.url())}.`);
    return true;
  };

  let setsBefore = 0;
  const load = async (
    target: Page,
    go: (target: Page) => Promise<Answer>,
    url: string,
    how: Settling = {},
  ) => {
    const at = log.now();
    setsBefore = log.setsSoFar();
    log.page(url);
    const answer = await go(target).catch(troubleOf);
    if (answer && "code" in answer) {
      if (answer.code !== "timeout") return giveUp(answer.code, answer.message);
      log.trouble(answer.code, answer.message);
    }
    if (await leftSite(target)) return false;
    await view.settle(how);
    await observeLinks(target, log);
    const title = await bounded(target.title(), ANSWER_MS);
    if (title === undefined) return giveUp("failed", "The page answers nothing any more.");
    const status = answer && "status" in answer ? answer.status() : undefined;
    if (status !== undefined && status >= 400)
      log.trouble("http-error", `The answer was ${status}.`);
    const seen = { url: reportedUrl(target.url()), title, at };
    log.visit(status === undefined ? seen : { ...seen, status });
    return true;
  };

  return {
    log,
    patience,
    page: () => view.page(),
    settle: (how) => view.settle(how),
    rooms: () => roomsIn(options.profile.sessions()),
    picture: async (shows) => takePicture(await view.page(), log, shows),
    async visit(url, how) {
      await view.leave();
      const page = await view.pageForVisit();
      return load(page, (target) => target.goto(url, { waitUntil: "load", timeout }), url, how);
    },
    async revisit() {
      if (log.setsSoFar() === setsBefore) return;
      const page = await view.page();
      traffic.turned();
      const failed = await page
        .reload({ waitUntil: "load", timeout })
        .then(() => undefined, troubleOf);
      if (failed) await giveUp(failed.code, failed.message);
      else if (!(await leftSite(page))) await view.settle({ scroll: false, brief: true });
    },
    async leave() {
      await view.leave();
      await traffic.silence(SILENCE_MS, patience.quiet);
      await view.observe();
    },
    async reload() {
      const page = await view.page();
      traffic.turned();
      return load(page, (target) => target.reload({ waitUntil: "load", timeout }), page.url());
    },
  };
}

/** What a page answers: nothing where only the fragment changed. */
type Answer = { status(): number } | null;

interface Failure {
  readonly code: Trouble["code"];
  readonly message: string;
}

/** What a page may do; any other error is one of ours. */
function troubleOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (/Timeout .* exceeded/.test(message))
    return { code: "timeout", message: "It did not finish loading in time." };
  if (/Download is starting/.test(message))
    return { code: "download", message: "It is a download, not a page." };
  if (/crashed/i.test(message)) return { code: "crash", message: "The page crashed." };
  const [, net] = /net::(ERR_\w+)/.exec(message) ?? [];
  if (net) return { code: "failed", message: `The browser says ${net}.` };
  if (/closed|aborted|interrupted|detached/i.test(message))
    return { code: "failed", message: message.split("\n")[0] ?? "" };
  throw error;
}
