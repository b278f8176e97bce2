import { Transform, type TransformCallback } from "node:stream";
import { valueOf, type Field } from "../http/fields.ts";
import { rewriterFor } from "../http/page-rewriter.ts";
import type { Visit } from "../http/visit.ts";
import type { PageStream } from "../html/rewriter.ts";
import { CODECS } from "./codecs.ts";

/**
 * The streams a page goes through: out of its encoding, through the rewriter, back into the
 * encoding. Undefined when it came in an encoding we cannot read, and did not ask for.
 */
export function pageStreams(visit: Visit, fields: readonly Field[]): Transform[] | undefined {
  const encoding = (valueOf(fields, "content-encoding") ?? "identity").trim().toLowerCase();
  if (encoding === "identity" || encoding === "") return [asStream(rewriterFor(visit, fields))];
  const codec = CODECS.get(encoding);
  return codec && [codec.decode(), asStream(rewriterFor(visit, fields)), codec.encode()];
}

function asStream(page: PageStream): Transform {
  const give = (done: TransformCallback, read: () => Uint8Array) => {
    try {
      const bytes = read();
      done(null, bytes.length === 0 ? undefined : bytes);
    } catch (error) {
      done(error as Error);
    }
  };
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => give(done, () => page.write(chunk)),
    flush: (done) => give(done, () => page.end()),
  });
}
