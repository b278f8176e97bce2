import { linksOn, pageOf } from "./links.ts";
import type { Scope } from "./scope.ts";
import type { Visitor } from "./visitor.ts";

/** Which pages a scenario looks at: found by the first one, the same for all that follow. */
export interface Route {
  readonly start: string;
  /** Pages that must be among them. */
  readonly wanted: readonly string[];
  readonly most: number;
  readonly scope: Scope;
  /** Milliseconds since 1970 when the whole run must end. */
  readonly deadline: number;
  /** The pages of the first scenario, in order; empty before it. */
  readonly known: string[];
}

/**
 * Visits the pages of the route after the start page, following links breadth first where they are
 * not known yet. `tell` is called before each page.
 */
export async function crawl(
  visitor: Visitor,
  route: Route,
  tell: (url: string) => void,
): Promise<void> {
  const explores = route.known.length === 0;
  const start = pageOf((await visitor.page()).url());
  const queue = explores
    ? [...route.wanted, ...(await linksHere(visitor, route))]
    : route.known.filter((url) => url !== start);
  const seen = new Set([start, route.start]);
  const most = Math.max(route.most, route.wanted.length + 1);
  if (explores) route.known.push(start);
  for (let visited = 1; visited < most && queue.length > 0;) {
    const url = queue.shift() ?? "";
    if (seen.has(url)) continue;
    seen.add(url);
    if (Date.now() > route.deadline) {
      visitor.log.trouble(
        "budget",
        "The time for the audit was used up before every page was seen.",
      );
      return;
    }
    tell(url);
    if (!(await visitor.visit(url))) continue;
    visited++;
    if (!explores) continue;
    route.known.push(url);
    queue.push(...(await linksHere(visitor, route)));
  }
}

async function linksHere(visitor: Visitor, { scope }: Route): Promise<string[]> {
  return linksOn(await visitor.page(), scope);
}
