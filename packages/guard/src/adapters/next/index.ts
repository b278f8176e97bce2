import { NextResponse, type NextRequest } from "next/server.js";
import { appRequestFields } from "../../http/app-request.ts";
import type { ClientOptions } from "../../http/client.ts";
import { fieldsOf } from "../../http/fields.ts";
import { asksForPage } from "../../http/request-fields.ts";
import { responseFields } from "../../http/response-fields.ts";
import type { GuardedSite } from "../../http/site.ts";
import { visitOf, type Visit } from "../../http/visit.ts";

/** How {@link glassjar} works. */
export interface NextGuardOptions extends ClientOptions {
  /** The site as published now; asked once per request. */
  site(): GuardedSite;
}

/**
 * Makes the guard for the middleware (since Next 16: `proxy.ts`) of Next.js. Held cookies do not
 * reach the application, withdrawn ones are expired, and pages carry the policy, so that the browser
 * refuses held hosts. A middleware of Next sees no response: markup is not rewritten, and cookies
 * that a route sets are kept from the application with the next request.
 * @example
 * export const proxy = glassjar({ site: () => site });
 */
export function glassjar(options: NextGuardOptions): (request: NextRequest) => NextResponse {
  return (request) => {
    const visit = visitFor(request, options);
    const headers = new Headers(request.headers);
    for (const [name, value] of appRequestFields(visit))
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    const response = NextResponse.next({ request: { headers } });
    for (const [name, value] of addedFields(visit)) response.headers.append(name, value);
    return response;
  };
}

function visitFor(request: NextRequest, options: NextGuardOptions): Visit {
  const { pathname, search, host, protocol } = new URL(request.url);
  const head = {
    method: request.method,
    target: pathname + search,
    authority: host,
    fields: fieldsOf([...request.headers].flat()),
    framing: "none",
    peer: { address: undefined, secure: protocol === "https:" },
  } as const;
  return visitOf(head, options.site(), options);
}

/** What the guard adds to an answer that it does not see. */
function addedFields(visit: Visit) {
  const page = asksForPage(visit);
  const kind = { page, rewritten: false, policy: page, part: false };
  return responseFields(visit, [], visit.url.origin, kind);
}
