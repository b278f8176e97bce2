import type { CrawlSite } from "../crawl-site.ts";
import { templateOf } from "../crawl-template.ts";
import { linksOn, pageOf } from "./links.ts";
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
  const explores = route.known.length === 0;
  const start = pageOf((await visitor.page()).url());
  const queue = explores
    ? [...route.wanted, ...(await linksHere(visitor, route)), ...route.site.listed]
    : route.known.filter((url) => url !== start);
  const seen = new Set([start, route.start]);
  const most = Math.max(route.most, route.wanted.length + 1);
  if (explores) route.known.push(start);
  const isEnough = folding(route);
  for (let visited = 1; visited < most && queue.length > 0;) {
    const url = queue.shift() ?? "";
    if (seen.has(url)) continue;
    seen.add(url);
    if (explores && isEnough(url)) continue;
    if (Date.now() > route.deadline) {
      visitor.log.trouble(
        "budget",
        "The time for the audit was used up before every page was seen.",
      );
      return;
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
  }
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
