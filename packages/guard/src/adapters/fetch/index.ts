import { isBodyless, kindOf } from "../../http/answer-kind.ts";
import { appRequestFields } from "../../http/app-request.ts";
import type { ClientOptions } from "../../http/client.ts";
import { fieldsOf, valueOf, type Field } from "../../http/fields.ts";
import {
  pageMemoryWithin,
  type PageMemory,
  type PageMemoryOptions,
} from "../../http/page-memory.ts";
import { rewriterFor } from "../../http/page-rewriter.ts";
import { pageViewOf, type PageView } from "../../http/page-view.ts";
import type { RequestHead } from "../../http/request-head.ts";
import { responseFields } from "../../http/response-fields.ts";
import type { GuardedSite } from "../../http/site.ts";
import { visitOf, type Visit } from "../../http/visit.ts";
import { decoded, encoded, pageTransform } from "./page-transform.ts";

/** What the guard is told of how a request came in. */
export interface FetchGuardOptions extends ClientOptions {
  /** IP address of the other end of the connection, where the runtime tells. */
  readonly address?: string;
}

/** How {@link guard} works. */
export interface FetchHandlerOptions extends ClientOptions, PageMemoryOptions {
  /** The site as published now; asked once per request. */
  site(): GuardedSite;
  /** IP address of the other end of the connection, where the runtime tells. */
  address?(request: Request): string | undefined;
  /** Called once for each HTML page answered with 2xx to a GET by navigation. */
  onView?(view: PageView): void;
}

/** Answers a request, as `fetch` handlers of workers, Deno, Bun and Node frameworks do. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

/**
 * The request as the application may see it: without cookies that are held, and without what would
 * make it answer with a part of a page, or with "not modified" about another choice.
 * @throws MalformedRequest when the request names no host.
 * @example
 * const answer = await app.fetch(guardRequest(request, site));
 */
export function guardRequest(
  request: Request,
  site: GuardedSite,
  options: FetchGuardOptions = {},
): Request {
  const headers = new Headers(request.headers);
  for (const [name, value] of appRequestFields(visitFor(request, site, options)))
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  return new Request(request, { headers });
}

/**
 * The response as the visitor may see it: held `Set-Cookie` lines taken out, withdrawn cookies
 * expired, held elements of a page inert, the policy added. The page streams.
 * @param request - the request as it came in, not as {@link guardRequest} gives it
 * @throws MalformedRequest when the request names no host.
 * @example
 * return guardResponse(request, await app.fetch(guardRequest(request, site)), site);
 */
export function guardResponse(
  request: Request,
  response: Response,
  site: GuardedSite,
  options: FetchGuardOptions = {},
): Response {
  return respond(visitFor(request, site, options), response);
}

/**
 * Puts the guard around a handler.
 * @example
 * export default { fetch: guard((request) => fetch(request), { site: () => site }) };
 */
export function guard(handler: FetchHandler, options: FetchHandlerOptions): FetchHandler {
  const around = guardAround(options);
  return (request) => around(handler, request);
}

/** Makes a guard for handlers that are only known with each request. */
export function guardAround(
  options: FetchHandlerOptions,
): (handler: FetchHandler, request: Request) => Promise<Response> {
  const memory = pageMemoryWithin(options);
  return async (handler, request) => {
    const site = options.site();
    const address = options.address?.(request);
    const { publicOrigin, trusts } = options;
    const from = {
      ...(publicOrigin ? { publicOrigin } : {}),
      ...(trusts ? { trusts } : {}),
      ...(address === undefined ? {} : { address }),
    };
    const visit = visitFor(request, site, from);
    const response = await handler(guardRequest(request, site, from));
    const view = isPage(response) && pageViewOf(visit, response.status);
    if (view) options.onView?.(view);
    return respond(visit, response, memory);
  };
}

function visitFor(request: Request, site: GuardedSite, options: FetchGuardOptions): Visit {
  return visitOf(headOf(request, options.address), site, options);
}

function headOf(request: Request, address: string | undefined): RequestHead {
  const url = new URL(request.url);
  return {
    method: request.method,
    target: url.pathname + url.search,
    authority: url.host,
    fields: fieldsIn(request.headers),
    framing: request.body === null ? "none" : "chunked",
    peer: { address, secure: url.protocol === "https:" },
  };
}

function fieldsIn(headers: Headers): Field[] {
  return fieldsOf([...headers].flat());
}

function isPage({ headers }: Response): boolean {
  return (headers.get("content-type") ?? "").startsWith("text/html");
}

/** A switch of protocols, which no `Response` can be made of. */
const SWITCHING = 101;

function respond(visit: Visit, response: Response, memory?: PageMemory): Response {
  const { status, statusText, body } = response;
  if (status === SWITCHING) return response;
  const fields = fieldsIn(response.headers);
  const kind = kindOf(visit, status, fields);
  // It was not asked for, and what it belongs to may stand in another part.
  if (kind.part) return new Response(null, { status: 416 });
  const headers = new Headers();
  for (const [name, value] of responseFields(visit, fields, visit.url.origin, kind))
    headers.append(name, value);
  if (!body || !kind.rewritten || isBodyless(visit.head.method, status))
    return new Response(body, { status, statusText, headers });
  const encoding = (valueOf(fields, "content-encoding") ?? "identity").trim().toLowerCase();
  const page = decoded(body, encoding)?.pipeThrough(
    pageTransform(rewriterFor(visit, fields, memory)),
  );
  if (!page) return unreadable(encoding);
  return new Response(encoded(page, encoding), { status, statusText, headers });
}

/** What cannot be looked into is not let through. */
function unreadable(encoding: string): Response {
  const problem = {
    type: "about:blank",
    title: "The page cannot be read",
    status: 502,
    detail: `The guard reads pages in gzip, deflate and identity, not in ${encoding}.`,
    code: "upstream-malformed",
  };
  return new Response(JSON.stringify(problem), {
    status: 502,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  });
}
