import type { CrawlSite } from "../crawl-site.ts";
import { templateOf } from "../crawl-template.ts";
import type { ScenarioName } from "../run.ts";
import { linksOn, pageOf } from "./links.ts";
import type { ScenarioLog } from "./log.ts";
import type { Pace } from "./pace.ts";
import type { Scope } from "./scope.ts";
import type { Visitor } from "./visitor.ts";

/** Which pages a scenario looks at: found by the first one, the same for all that follow. */
export interface Route {
  readonly start: string;
  /** Pages that must be among them. */
  readonly wanted: readonly string[];
  readonly most: number;
  readonly scope: Scope;
  /** What `robots.txt` and the sitemaps say. */
  readonly site: CrawlSite;
  /** Most pages of one kind; the wanted ones do not count. */
  readonly perTemplate: number;
  /** Waited for before each page. */
  readonly pace: Pace;
  /** Milliseconds since 1970 when the whole run must end. */
  readonly deadline: number;
  /** The pages of the first scenario, in order; empty before it. */
  readonly known: string[];
  /** Addresses the exploring scenario has found and not looked at yet. */
  readonly queue: string[];
  /** The scenario that finds the pages: the first one. */
  explorer?: ScenarioName;
  /** Whether it has come to its end. */
  isExplored: boolean;
  /** The pages each scenario has looked at, of an earlier process too. */
  readonly visitedIn: Map<ScenarioName, readonly string[]>;
  /** Called when a page has been looked at. */
  readonly onPage: (log: ScenarioLog) => void;
  /** The page that asked for consent where the start page did not; set by the first scenario. */
  bannerPage?: string;
}

/** What is done around each page. */
export interface AroundPages {
  /** Called before it is opened. */
  readonly tell: (url: string) => void;
  /** Called when it has come to rest. */
  readonly look: () => Promise<void>;
}

/**
 * Visits the pages of the route after the start page, following links breadth first where they are
 * not known yet.
 */
export async function crawl(
  visitor: Visitor,
  route: Route,
  { tell, look }: AroundPages,
): Promise<void> {
  const { scenario } = visitor.log;
  const start = pageOf((await visitor.page()).url());
  const before = GOES_TWICE.has(scenario) ? [] : (route.visitedIn.get(scenario) ?? []);
  const explores = await beginExploring(visitor, route, start);
  const queue = explores ? route.queue : route.known.filter((url) => url !== start);
  const seen = new Set([start, route.start, ...before]);
  const most = Math.max(route.most, route.wanted.length + 1);
  const isEnough = folding(route);
  for (let visited = 1 + before.length; visited < most && queue.length > 0;) {
    const url = queue.shift() ?? "";
    if (seen.has(url)) continue;
    seen.add(url);
    if (explores && isEnough(url)) continue;
    if (Date.now() > route.deadline) {
      visitor.log.trouble(
        "budget",
        "The time for the audit was used up before every page was seen.",
      );
      break;
    }
    tell(url);
    await route.pace();
    if (!(await visitor.visit(url))) continue;
    visited++;
    if (explores) {
      route.known.push(url);
      queue.push(...(await linksHere(visitor, route)));
    }
    await look();
    route.visitedIn.set(scenario, [...(route.visitedIn.get(scenario) ?? []), url]);
    route.onPage(visitor.log);
  }
  if (explores) route.isExplored = true;
}

/** Looks at the pages before and after the withdrawal: an earlier process may have ended in between. */
const GOES_TWICE: ReadonlySet<ScenarioName> = new Set(["withdrawn"]);

/** Whether this scenario finds the pages; it then begins where it is, or goes on where it was. */
async function beginExploring(visitor: Visitor, route: Route, start: string): Promise<boolean> {
  const { scenario } = visitor.log;
  route.explorer ??= scenario;
  if (route.isExplored || route.explorer !== scenario) return false;
  if (route.known.length > 0) return true;
  route.known.push(start);
  route.queue.push(...route.wanted, ...(await linksHere(visitor, route)), ...route.site.listed);
  return true;
}

async function linksHere(visitor: Visitor, { scope }: Route): Promise<string[]> {
  return linksOn(await visitor.page(), scope);
}

/** Whether a page is not worth a visit: the site asks not to, or enough of its kind were seen. */
function folding({ wanted, site, perTemplate }: Route): (url: string) => boolean {
  const counts = new Map<string, number>();
  return (url) => {
    if (wanted.includes(url)) return false;
    if (!site.robots.allows(url)) return true;
    const template = templateOf(url);
    const count = counts.get(template) ?? 0;
    counts.set(template, count + 1);
    return count >= perTemplate;
  };
}
