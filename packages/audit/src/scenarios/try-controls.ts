import type { Route } from "../gather/crawl.ts";
import type { Visitor } from "../gather/visitor.ts";

/** Uses the harmless controls of the page on show. */
export async function tryControls(_visitor: Visitor, _route: Route): Promise<void> {}
