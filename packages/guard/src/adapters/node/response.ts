import type { ServerResponse } from "node:http";
import { Transform, Writable } from "node:stream";
import { isBodyless, kindOf } from "../../http/answer-kind.ts";
import { field, type Field } from "../../http/fields.ts";
import type { PageMemory } from "../../http/page-memory.ts";
import { pageViewOf, type PageView } from "../../http/page-view.ts";
import { responseFields } from "../../http/response-fields.ts";
import type { Visit } from "../../http/visit.ts";
import { pageStreams } from "../../proxy/page-stream.ts";
import { fieldsIn, replaceFields, takeFields } from "./response-head.ts";

/**
 * Guards what is written to a response from now on: its headers at the moment they are sent, a page
 * as it streams.
 */
export function guardNodeResponse(
  visit: Visit,
  response: ServerResponse,
  memory: PageMemory,
  onView: (view: PageView) => void,
): void {
  const raw = rawOf(response);
  let page: Writable | undefined;
  // Node calls this itself where headers were set one by one.
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const message = typeof rest[0] === "string" ? [rest[0]] : [];
    takeFields(response, rest[message.length]);
    const head = guardedHead(visit, status, fieldsIn(response), memory);
    replaceFields(response, head.fields);
    raw.writeHead(head.status, ...message);
    if (head.stages) page = throughStages(head.stages, response, raw);
    const view = head.page ? pageViewOf(visit, status) : undefined;
    if (view) onView(view);
    return response;
  };
  const started = () => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return page ?? raw;
  };
  response.write = ((...given: Parameters<Writable["write"]>) =>
    started().write(...given)) as ServerResponse["write"];
  response.end = ((...given: Parameters<Writable["end"]>) => {
    started().end(...given);
    return response;
  }) as ServerResponse["end"];
}

/** The methods as they were, which write to the visitor. */
interface Raw {
  readonly writeHead: (status: number, message?: string) => unknown;
  readonly write: Writable["write"];
  readonly end: Writable["end"];
}

function rawOf(response: ServerResponse): Raw {
  return {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response) as Writable["end"],
  };
}

/** Said instead of a page that cannot be looked into, and its bytes are not passed on. */
const REFUSED = { status: 502, fields: [field("Cache-Control", "no-store")], page: false };

function guardedHead(visit: Visit, status: number, fields: readonly Field[], memory: PageMemory) {
  const kind = kindOf(visit, status, fields);
  const rewritten = kind.rewritten && !isBodyless(visit.head.method, status);
  const stages = rewritten ? pageStreams(visit, fields, memory) : undefined;
  if (kind.part || (rewritten && !stages)) return { ...REFUSED, stages: [swallow()] };
  const written = responseFields(visit, fields, visit.url.origin, kind);
  return { status, fields: written, page: kind.page, stages };
}

function swallow(): Transform {
  return new Transform({ transform: (_chunk, _encoding, done) => done() });
}

/** What is written to the first stage comes out of the last, at the pace of the connection. */
function throughStages(stages: readonly Transform[], response: ServerResponse, raw: Raw): Writable {
  const visitor = new Writable({
    write(chunk, _encoding, done) {
      if (raw.write(chunk)) done();
      else whenDrained(response, done);
    },
    final(done) {
      raw.end();
      done();
    },
  });
  const streams = [...stages, visitor];
  const [first = visitor] = streams;
  for (const [at, stream] of streams.entries()) {
    stream.on("error", () => response.destroy());
    const next = streams[at + 1];
    if (next && stream instanceof Transform) stream.pipe(next);
  }
  first.on("drain", () => response.emit("drain"));
  response.once("close", () => {
    for (const stream of streams) stream.destroy();
  });
  return first;
}

/** The application hears of its own stage's `drain` on the response too; that one is not meant. */
function whenDrained(response: ServerResponse, done: () => void): void {
  const resume = () => {
    if (response.writableNeedDrain) return;
    response.off("drain", resume);
    done();
  };
  response.on("drain", resume);
}
