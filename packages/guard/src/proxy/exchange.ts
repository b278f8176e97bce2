import type { PageMemory } from "../http/page-memory.ts";
import type { Visit } from "../http/visit.ts";
import { answerFault, faultOf } from "./fault.ts";
import { breakOff, type NodeRequest, type NodeResponse } from "./node-message.ts";
import type { EdgeOptions } from "./types.ts";
import type { Upstream } from "./upstream.ts";

/** One request on its way to the upstream and back. */
export interface Exchange {
  readonly visit: Visit;
  readonly request: NodeRequest;
  readonly response: NodeResponse;
  readonly upstream: Upstream;
  readonly memory: PageMemory;
  readonly options: EdgeOptions;
}

/** Says what went wrong, in a page while that is possible, else by breaking the connection off. */
export function fail(exchange: Exchange, error: unknown): void {
  const { request, response } = exchange;
  if (response.destroyed || response.writableEnded) return;
  report(exchange, error);
  if (response.headersSent) breakOff(response);
  else answerFault(request, response, faultOf(error));
}

/** One line in the log. */
export function report({ visit, options }: Exchange, error: unknown): void {
  options.log?.({
    level: "error",
    message: error instanceof Error ? error.message : String(error),
    method: visit.head.method,
    path: visit.url.pathname,
    code: faultOf(error),
  });
}
