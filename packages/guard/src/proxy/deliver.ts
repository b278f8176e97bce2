import type { IncomingMessage } from "node:http";
import { pipeline, type Transform, type Writable } from "node:stream";
import { isBodyless, kindOf, type AnswerKind } from "../http/answer-kind.ts";
import { fieldsOf } from "../http/fields.ts";
import { rewriterFor } from "../http/page-rewriter.ts";
import { pageViewOf } from "../http/page-view.ts";
import { responseFields } from "../http/response-fields.ts";
import type { PageStream } from "../html/rewriter.ts";
import { fail, report, type Exchange } from "./exchange.ts";
import { UnreadableAnswer } from "./fault.ts";
import { writeHead } from "./node-message.ts";
import { encodingOf, pageStreams } from "./page-stream.ts";
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
  const rewritten = kind.rewritten && !bodyless;
  const encoding = rewritten ? encodingOf(fields) : "identity";
  if (!encoding) throw new UnreadableAnswer("a page in an encoding that was not asked for");
  const written = responseFields(visit, fields, upstream.origin, kind);
  const pieces = !bodyless && answer.headers["transfer-encoding"] !== undefined;
  writeHead(response, statusCode, statusMessage, pieces ? written : withoutTrailers(written));
  if (kind.page) tellView(exchange, statusCode);
  if (pieces) answer.once("end", () => addTrailers(exchange, answer, kind));
  if (encoding === "identity")
    relay(exchange, answer, rewritten ? rewriterFor(visit, fields) : undefined);
  else relayThrough(exchange, answer, pageStreams(visit, fields) ?? []);
  return "taken";
}

function addTrailers({ response }: Exchange, answer: IncomingMessage, kind: AnswerKind): void {
  const trailers = trailersOf(answer.rawTrailers, kind);
  if (trailers.length > 0) response.addTrailers(Object.fromEntries(trailers));
}

/** Gives the body on at the visitor's pace, a page rewritten; cheaper than a chain of streams. */
function relay(exchange: Exchange, answer: IncomingMessage, page?: PageStream): void {
  const response = exchange.response as Writable;
  const orBreakOff = (step: () => void) => {
    try {
      step();
    } catch (error) {
      answer.destroy();
      fail(exchange, error);
    }
  };
  let left = Number(answer.headers["content-length"]);
  answer.on("data", (chunk: Buffer) =>
    orBreakOff(() => {
      left -= chunk.length;
      const bytes = page ? page.write(chunk) : chunk;
      // The whole is here: its end goes out with the last piece, not in a packet of its own.
      if (page && left === 0) response.end(Buffer.concat([bytes, page.end()]));
      else if (bytes.length > 0 && !response.write(bytes)) answer.pause();
    }),
  );
  response.on("drain", () => answer.resume());
  answer.on("end", () =>
    orBreakOff(() => {
      if (!response.writableEnded) response.end(page?.end());
    }),
  );
  answer.on("error", (error) => fail(exchange, error));
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
  try {
    const view = pageViewOf(exchange.visit, status);
    if (view) exchange.options.onView?.(view);
  } catch (error) {
    report(exchange, error);
  }
}
