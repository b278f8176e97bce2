import type { ClientRequest, IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { asksAboutOurs } from "./entity-tag.ts";
import { answerFault, faultOf, UnreadableAnswer } from "./fault.ts";
import { fieldsOf } from "./fields.ts";
import { pageStreams } from "./page-stream.ts";
import { pageViewOf } from "./page-view.ts";
import { requestFields } from "./request-fields.ts";
import { kindOf, responseFields } from "./response-fields.ts";
import type { EdgeOptions } from "./types.ts";
import type { Upstream } from "./upstream.ts";
import type { Visit } from "./visit.ts";

/** What an exchange works with. */
export interface Exchange {
  readonly visit: Visit;
  readonly response: ServerResponse;
  readonly upstream: Upstream;
  readonly options: EdgeOptions;
}

/** Sends a request to the upstream and its answer, guarded, to the visitor. */
export function forward(exchange: Exchange): void {
  const { visit, response } = exchange;
  const onward = call(exchange);
  let current = onward;
  onward.on("error", (error) => {
    if (!isStale(exchange, onward, error)) return failUnanswered(exchange, error);
    // The upstream closed a kept connection just as we used it; nothing was answered yet.
    current = call(exchange);
    current.on("error", (again) => failUnanswered(exchange, again));
    current.end();
  });
  response.on("close", () => {
    if (!response.writableFinished) current.destroy();
  });
  visit.request.pipe(onward);
}

function call(exchange: Exchange): ClientRequest {
  const { visit, upstream } = exchange;
  const { method = "GET" } = visit.request;
  const onward = upstream.call({ method, path: visit.target, fields: requestFields(visit) });
  onward.on("response", (answer) => {
    try {
      deliver(exchange, answer);
    } catch (error) {
      answer.destroy();
      fail(exchange, error);
    }
  });
  return onward;
}

function isStale(
  { visit, response }: Exchange,
  onward: ClientRequest,
  error: NodeJS.ErrnoException,
): boolean {
  const repeatable = visit.request.method === "GET" || visit.request.method === "HEAD";
  return onward.reusedSocket && error.code === "ECONNRESET" && repeatable && !response.headersSent;
}

function deliver(exchange: Exchange, answer: IncomingMessage): void {
  const { visit, response, upstream } = exchange;
  const { statusCode = 502, statusMessage = "" } = answer;
  const fields = fieldsOf(answer.rawHeaders);
  const kind = kindOf(visit, answer, asksAboutOurs(visit.request.headers["if-none-match"]));
  const bodyless = visit.request.method === "HEAD" || statusCode === 204 || statusCode === 304;
  const stages = kind.rewritten && !bodyless ? pageStreams(visit, fields) : [];
  if (!stages) throw new UnreadableAnswer("a page in an encoding that was not asked for");
  const written = responseFields(visit, fields, upstream.origin, kind);
  response.writeHead(statusCode, statusMessage, written.flat());
  if (kind.page) tellView(exchange, statusCode);
  // The visitor may go away at any time; that is no fault. Nothing has failed yet when they do.
  let left = false;
  response.prependListener("close", () => {
    left = [answer, ...stages].every(({ errored }) => errored === null);
  });
  pipeline([answer, ...stages, response], (error) => {
    if (error && !left) report(exchange, error);
  });
}

/** Counting must not cost the visitor the page. */
function tellView(exchange: Exchange, status: number): void {
  try {
    const view = pageViewOf(exchange.visit, status);
    if (view) exchange.options.onView?.(view);
  } catch (error) {
    report(exchange, error);
  }
}

/** An upstream may answer before it has read the whole request; what then fails is not the answer. */
function failUnanswered(exchange: Exchange, error: Error): void {
  if (!exchange.response.headersSent) fail(exchange, error);
}

/** Says what went wrong, in a page while that is possible, else by breaking the connection off. */
function fail(exchange: Exchange, error: unknown): void {
  const { visit, response } = exchange;
  if (response.destroyed) return;
  report(exchange, error);
  if (response.headersSent) response.destroy();
  else answerFault(visit.request, response, faultOf(error));
}

function report({ visit, options }: Exchange, error: unknown): void {
  options.log?.({
    level: "error",
    message: error instanceof Error ? error.message : String(error),
    method: visit.request.method ?? "",
    path: visit.url.pathname,
    code: faultOf(error),
  });
}
