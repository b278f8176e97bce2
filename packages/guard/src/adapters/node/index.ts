import type { IncomingMessage, ServerResponse } from "node:http";
import { appRequestFields } from "../../http/app-request.ts";
import type { ClientOptions } from "../../http/client.ts";
import { pageMemoryWithin, type PageMemoryOptions } from "../../http/page-memory.ts";
import type { PageView } from "../../http/page-view.ts";
import type { GuardedSite } from "../../http/site.ts";
import { visitOf } from "../../http/visit.ts";
import { answerFault, faultOf } from "../../proxy/fault.ts";
import { headOf } from "../../proxy/node-message.ts";
import { guardNodeResponse } from "./response.ts";

/** How {@link nodeGuard} works. */
export interface NodeGuardOptions extends ClientOptions, PageMemoryOptions {
  /** The site as published now; asked once per request. */
  site(): GuardedSite;
  /** Called once for each HTML page answered with 2xx to a GET by navigation. */
  onView?(view: PageView): void;
}

/** Guards one exchange from here on; false when the request was malformed and is answered. */
export type NodeGuard = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Makes the guard for servers of `node:http`. It must see a request before anything that reads
 * cookies or writes the answer.
 * @example
 * const guard = nodeGuard({ site: () => site });
 * createServer((request, response) => {
 *   if (guard(request, response)) app(request, response);
 * }).listen(8080);
 */
export function nodeGuard(options: NodeGuardOptions): NodeGuard {
  const memory = pageMemoryWithin(options);
  return (request, response) => {
    try {
      const visit = visitOf(headOf(request), options.site(), options);
      for (const [name, value] of appRequestFields(visit)) changeField(request, name, value);
      guardNodeResponse(visit, response, memory, (view) => options.onView?.(view));
      return true;
    } catch (error) {
      answerFault(request, response, faultOf(error));
      return false;
    }
  };
}

/** Changes a header in all the forms Node gives it in. */
function changeField(request: IncomingMessage, key: string, value: string | undefined): void {
  const { headers, headersDistinct, rawHeaders } = request;
  const others: string[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? "";
    if (name.toLowerCase() !== key) others.push(name, rawHeaders[at + 1] ?? "");
  }
  if (value === undefined) {
    delete headers[key];
    delete headersDistinct[key];
  } else {
    headers[key] = value;
    headersDistinct[key] = [value];
    others.push(key, value);
  }
  rawHeaders.splice(0, rawHeaders.length, ...others);
}
