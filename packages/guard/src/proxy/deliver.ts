import type { IncomingMessage } from "node:http";
import { pipeline, type Writable } from "node:stream";
import { isBodyless, kindOf, type AnswerKind } from "../http/answer-kind.ts";
import { fieldsOf } from "../http/fields.ts";
import { pageViewOf } from "../http/page-view.ts";
import { responseFields } from "../http/response-fields.ts";
import { report, type Exchange } from "./exchange.ts";
import { UnreadableAnswer } from "./fault.ts";
import { writeHead } from "./node-message.ts";
import { pageStreams } from "./page-stream.ts";
import { trailersOf, withoutTrailers } from "./trailers.ts";

/**
 * Sends the upstream's answer, guarded, to the visitor; "part" when it is a part of a page, which is
 * not sent.
 * @throws UnreadableAnswer when it cannot be looked into.
 */
export function deliver(exchange: Exchange, answer: IncomingMessage): "taken" | "part" {
  const { visit, response, upstream } = exchange;
  const { statusCode = 502, statusMessage = "" } = answer;
  const fields = fieldsOf(answer.rawHeaders);
  const kind = kindOf(visit, statusCode, fields);
  if (kind.part && visit.head.method === "GET") {
    answer.destroy();
    return "part";
  }
  const bodyless = isBodyless(visit.head.method, statusCode);
  const stages = kind.rewritten && !bodyless ? pageStreams(visit, fields) : [];
  if (!stages) throw new UnreadableAnswer("a page in an encoding that was not asked for");
  const written = responseFields(visit, fields, upstream.origin, kind);
  const pieces = !bodyless && answer.headers["transfer-encoding"] !== undefined;
  writeHead(response, statusCode, statusMessage, pieces ? written : withoutTrailers(written));
  if (kind.page) tellView(exchange, statusCode);
  if (pieces) answer.once("end", () => addTrailers(exchange, answer, kind));
  relay(exchange, answer, stages);
  return "taken";
}

function addTrailers({ response }: Exchange, answer: IncomingMessage, kind: AnswerKind): void {
  const trailers = trailersOf(answer.rawTrailers, kind);
  if (trailers.length > 0) response.addTrailers(Object.fromEntries(trailers));
}

/** The visitor may go away at any time; that is no fault. Nothing has failed yet when they do. */
function relay(exchange: Exchange, answer: IncomingMessage, stages: readonly Writable[]): void {
  const { response } = exchange;
  const streams = [answer, ...stages];
  let left = false;
  response.prependListener("close", () => {
    left = streams.every(({ errored }) => errored === null);
  });
  pipeline([...streams, response] as never, (error: Error | null) => {
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
