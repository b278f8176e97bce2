import { join } from "../../html/bytes.ts";
import type { PageStream } from "../../html/rewriter.ts";

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/** The rewriter as a stream of bytes. */
export function pageTransform(
  page: PageStream,
): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  return new TransformStream({
    transform(chunk, controller) {
      give(page.write(chunk), controller);
    },
    flush(controller) {
      give(page.end(), controller);
    },
  });
}

function give(
  pieces: readonly Uint8Array[],
  controller: TransformStreamDefaultController<Uint8Array<ArrayBuffer>>,
): void {
  if (pieces.length > 0) controller.enqueue(join(pieces) as Uint8Array<ArrayBuffer>);
}

/** What every runtime can undo (Compression Streams Standard). */
const FORMATS: Readonly<Record<string, CompressionFormat>> = {
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate",
};

/** A body out of its encoding; undefined where that cannot be undone everywhere. */
export function decoded(body: Bytes, encoding: string): Bytes | undefined {
  if (encoding === "identity") return body;
  const format = FORMATS[encoding];
  return format && body.pipeThrough(new DecompressionStream(format));
}

/** A body back in an encoding that was {@link decoded}. */
export function encoded(body: Bytes, encoding: string): Bytes {
  const format = FORMATS[encoding];
  return format ? body.pipeThrough(new CompressionStream(format)) : body;
}
