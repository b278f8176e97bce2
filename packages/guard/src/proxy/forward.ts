import type { ClientRequest, IncomingMessage, InformationEvent } from "node:http";
import { field, fieldsOf, valueOf } from "../http/fields.ts";
import { requestFields } from "../http/request-fields.ts";
import { linkFields } from "../http/response-fields.ts";
import { sendBody } from "./body.ts";
import { READABLE } from "./codecs.ts";
import { deliver } from "./deliver.ts";
import { fail, type Exchange } from "./exchange.ts";
import { withoutTrailers } from "./trailers.ts";

/** Sends a request to the upstream and its answer, guarded, to the visitor. */
export function forward(exchange: Exchange): void {
  const { visit, request, response, options } = exchange;
  const onward = call(exchange, true);
  let current = onward;
  let taken = false;
  // An upstream may answer before it has read the whole request; what then fails is not the answer.
  const failUnanswered = (error: Error) => {
    if (!taken && !response.headersSent) fail(exchange, error);
  };
  const again = (parts: boolean) => {
    current = call(exchange, parts);
    current.on("error", failUnanswered);
    current.on("response", (answer) => answered(answer));
    current.end();
  };
  const answered = (answer: IncomingMessage) => {
    // A part of a page cannot be judged; any server may answer with the whole (RFC 9110 §14.2).
    taken = deliverable(exchange, answer) === "taken";
    if (!taken) again(false);
  };
  onward.on("response", answered);
  onward.on("error", (error) => {
    // The upstream closed a kept connection just as we used it; nothing was answered yet.
    if (!taken && isStale(exchange, onward, error)) again(true);
    else failUnanswered(error);
  });
  response.once("close", () => {
    if (!response.writableFinished) current.destroy();
  });
  sendBody(request, visit.head, onward, options.maxBody);
}

function call(exchange: Exchange, parts: boolean): ClientRequest {
  const { visit, upstream, response } = exchange;
  const { method, framing, fields } = visit.head;
  const expects = /^100-continue$/i.test(valueOf(fields, "expect") ?? "");
  const written = requestFields(visit, { readable: READABLE, parts });
  if (expects) written.push(field("Expect", "100-continue"));
  const onward = upstream.call({
    method,
    path: visit.target,
    fields: framing === "chunked" ? written : withoutTrailers(written),
  });
  onward.on("information", (hint) => passHints(exchange, hint));
  if (expects) onward.on("continue", () => response.writeContinue());
  return onward;
}

function deliverable(exchange: Exchange, answer: IncomingMessage): "taken" | "part" {
  try {
    return deliver(exchange, answer);
  } catch (error) {
    answer.destroy();
    fail(exchange, error);
    return "taken";
  }
}

const EARLY_HINTS = 103;

/** Early hints (RFC 8297) without what would make the browser ask a held host. */
function passHints({ visit, request, response }: Exchange, hint: InformationEvent): void {
  if (hint.statusCode !== EARLY_HINTS || response.headersSent || request.httpVersion === "1.0")
    return;
  const links = linkFields(visit, fieldsOf(hint.rawHeaders));
  const link = links.flatMap(([, value]) => value.split(/,\s*(?=<)/));
  try {
    if (link.length > 0) response.writeEarlyHints({ link });
  } catch {
    // Node takes fewer forms of a link than there are; a hint may be lost without harm.
  }
}

function isStale(
  { visit, response }: Exchange,
  onward: ClientRequest,
  error: NodeJS.ErrnoException,
): boolean {
  const { method, framing } = visit.head;
  const repeatable = framing === "none" && (method === "GET" || method === "HEAD");
  return onward.reusedSocket && error.code === "ECONNRESET" && repeatable && !response.headersSent;
}
