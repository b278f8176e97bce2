import type { IncomingMessage } from "node:http";
import { pipeline, type Transform } from "node:stream";
import { isBodyless, kindOf, type AnswerKind } from "../http/answer-kind.ts";
import { fieldsOf } from "../http/fields.ts";
import { rewriterFor } from "../http/page-rewriter.ts";
import { pageViewOf } from "../http/page-view.ts";
import { responseFields } from "../http/response-fields.ts";
import { fail, report, type Exchange } from "./exchange.ts";
import { UnreadableAnswer } from "./fault.ts";
import { writeHead } from "./node-message.ts";
import { encodingOf, pageStreams } from "./page-stream.ts";
import { relayPage } from "./relay-page.ts";
import { trailersOf, withoutTrailers } from "./trailers.ts";

/**
 * Sends the upstream's answer, guarded, to the visitor; "part" when it is a part of a page, which is
 * not sent.
 * @throws UnreadableAnswer when it cannot be looked into.
 */
export function deliver(exchange: Exchange, answer: IncomingMessage): "taken" | "part" {
  const { visit, response, upstream, memory } = exchange;
  const { statusCode = 502, statusMessage = "" } = answer;
  const fields = fieldsOf(answer.rawHeaders);
  const kind = kindOf(visit, statusCode, fields);
  if (kind.part && visit.head.method === "GET") {
    answer.destroy();
    return "part";
  }
  const bodyless = isBodyless(visit.head.method, statusCode);
  const rewritten = kind.rewritten && !bodyless;
  const encoding = rewritten ? encodingOf(fields) : "identity";
  if (!encoding) throw new UnreadableAnswer("a page in an encoding that was not asked for");
  const pieces = !bodyless && answer.headers["transfer-encoding"] !== undefined;
  const written = responseFields(visit, fields, upstream.origin, kind);
  const head = pieces ? written : withoutTrailers(written);
  if (kind.page) tellView(exchange, statusCode);
  if (pieces) answer.once("end", () => addTrailers(exchange, answer, kind));
  if (rewritten && encoding === "identity")
    relayPage(exchange, answer, { head, page: rewriterFor(visit, fields, memory) });
  else {
    writeHead(response, statusCode, statusMessage, head);
    if (encoding === "identity") relayFile(exchange, answer);
    else relayThrough(exchange, answer, pageStreams(visit, fields, memory) ?? []);
  }
  return "taken";
}

function addTrailers({ response }: Exchange, answer: IncomingMessage, kind: AnswerKind): void {
  const trailers = trailersOf(answer.rawTrailers, kind);
  if (trailers.length > 0) response.addTrailers(Object.fromEntries(trailers));
}

/** Gives a body on as it is. */
function relayFile(exchange: Exchange, answer: IncomingMessage): void {
  answer.on("error", (error) => fail(exchange, error));
  answer.pipe(exchange.response);
}

/** The visitor may go away at any time; that is no fault. Nothing has failed yet when they do. */
function relayThrough(
  exchange: Exchange,
  answer: IncomingMessage,
  stages: readonly Transform[],
): void {
  const { response } = exchange;
  const streams = [answer, ...stages];
  let left = false;
  response.prependListener("close", () => {
    left = streams.every(({ errored }) => errored === null);
  });
  pipeline([...streams, response], (error) => {
    if (error && !left) report(exchange, error);
  });
}

/** Counting must not cost the visitor the page. */
function tellView(exchange: Exchange, status: number): void {
  const { visit, options } = exchange;
  if (!options.onView) return;
  try {
    const view = pageViewOf(visit, status);
    if (view) options.onView(view);
  } catch (error) {
    report(exchange, error);
  }
}
