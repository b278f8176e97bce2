import { Transform, type TransformCallback } from "node:stream";
import { valueOf, type Field } from "../http/fields.ts";
import type { PageMemory } from "../http/page-memory.ts";
import { rewriterFor } from "../http/page-rewriter.ts";
import type { Visit } from "../http/visit.ts";
import { join } from "../html/bytes.ts";
import type { PageStream } from "../html/rewriter.ts";
import { CODECS, type Codec } from "./codecs.ts";

/** How a page is encoded: not at all, in a way we can undo, or in one we did not ask for. */
export function encodingOf(fields: readonly Field[]): "identity" | Codec | undefined {
  const encoding = (valueOf(fields, "content-encoding") ?? "").trim().toLowerCase();
  return encoding === "" || encoding === "identity" ? "identity" : CODECS.get(encoding);
}

/**
 * The streams a page goes through: out of its encoding, through the rewriter, back into the
 * encoding. Undefined when it came in an encoding we cannot read, and did not ask for.
 */
export function pageStreams(
  visit: Visit,
  fields: readonly Field[],
  memory?: PageMemory,
): Transform[] | undefined {
  const encoding = encodingOf(fields);
  if (encoding === undefined) return undefined;
  const rewriter = asStream(rewriterFor(visit, fields, memory));
  return encoding === "identity" ? [rewriter] : [encoding.decode(), rewriter, encoding.encode()];
}

function asStream(page: PageStream): Transform {
  const give = (stream: Transform, done: TransformCallback, read: () => readonly Uint8Array[]) => {
    try {
      const pieces = read();
      if (pieces.length > 0) stream.push(join(pieces));
      done();
    } catch (error) {
      done(error as Error);
    }
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      give(this, done, () => page.write(chunk));
    },
    flush(done) {
      give(this, done, () => page.end());
    },
  });
}
