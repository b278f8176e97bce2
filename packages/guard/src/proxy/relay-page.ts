import type { IncomingMessage } from "node:http";
import type { Writable } from "node:stream";
import { field, type Field } from "../http/fields.ts";
import { gathered } from "../html/bytes.ts";
import type { PageStream } from "../html/rewriter.ts";
import { fail, type Exchange } from "./exchange.ts";
import { writeHead } from "./node-message.ts";
import { withoutTrailers } from "./trailers.ts";

/** A page on its way. */
interface Relayed {
  /** The header fields of the answer, without a length: it is not known before the page is. */
  readonly head: readonly Field[];
  readonly page: PageStream;
}

/**
 * Gives a page on, rewritten, at the visitor's pace; cheaper than a chain of streams. One that comes
 * at once goes out at once, with its length.
 */
export function relayPage(exchange: Exchange, answer: IncomingMessage, relayed: Relayed): void {
  const { page, head } = relayed;
  const response = exchange.response as Writable;
  const { statusCode = 502, statusMessage = "" } = answer;
  const isLast = lastPieceOf(answer);
  const start = (fields: readonly Field[]) => {
    if (!exchange.response.headersSent)
      writeHead(exchange.response, statusCode, statusMessage, fields);
  };
  const take = (chunk: Uint8Array) => {
    const last = isLast(chunk);
    const pieces = gathered(page.write(chunk, last));
    if (last) {
      start([...withoutTrailers(head), field("Content-Length", String(lengthOf(pieces)))]);
      endWith(pieces);
      return;
    }
    start(head);
    // Those of one piece of the page go out together.
    for (const piece of pieces) if (!response.write(piece)) answer.pause();
  };
  const end = () => {
    if (response.writableEnded) return;
    start(head);
    endWith(gathered(page.end()));
  };
  const endWith = (pieces: readonly Uint8Array[]) => {
    for (const piece of pieces.slice(0, -1)) response.write(piece);
    response.end(pieces.at(-1));
  };
  const orBreakOff = <T>(step: (given: T) => void) => {
    return (given: T) => {
      try {
        step(given);
      } catch (error) {
        answer.destroy();
        fail(exchange, error);
      }
    };
  };
  answer.on("data", orBreakOff(take));
  response.on("drain", () => answer.resume());
  answer.on("end", orBreakOff(end));
  answer.on("error", (error) => fail(exchange, error));
}

/** Whether nothing comes after a piece, to be asked of each in turn; trailers are something. */
function lastPieceOf(answer: IncomingMessage): (chunk: Uint8Array) => boolean {
  let left = Number(answer.headers["content-length"]);
  return (chunk) => {
    left -= chunk.length;
    const arrived = answer.complete && answer.readableLength === 0;
    return left === 0 || (arrived && answer.rawTrailers.length === 0);
  };
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
