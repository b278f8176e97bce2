import type { ClientRequest } from "node:http";
import type { RequestHead } from "../http/request-head.ts";
import { BodyTooLarge } from "./fault.ts";
import type { NodeRequest } from "./node-message.ts";
import { trailersOf } from "./trailers.ts";

/** Streams the body of a request onward, no faster than the upstream takes it. */
export function sendBody(
  request: NodeRequest,
  { framing }: RequestHead,
  onward: ClientRequest,
  limit: number | undefined,
): void {
  if (framing === "none") {
    request.resume();
    onward.end();
    return;
  }
  if (limit !== undefined) limitBody(request, onward, limit);
  // Before `pipe` ends it.
  request.once("end", () => addTrailers(request, onward));
  request.once("aborted", () => onward.destroy());
  // An upstream that answers early may not read on; the client must not wait for it.
  onward.once("close", () => {
    request.unpipe(onward);
    request.resume();
  });
  request.pipe(onward);
}

function addTrailers(request: NodeRequest, onward: ClientRequest): void {
  const trailers = trailersOf(request.rawTrailers);
  if (trailers.length > 0) onward.addTrailers(trailers);
}

function limitBody(request: NodeRequest, onward: ClientRequest, limit: number): void {
  const tooLarge = () => onward.destroy(new BodyTooLarge(`the body has more than ${limit} bytes`));
  if (Number(request.headers["content-length"] ?? 0) > limit) {
    // Not within this call: nobody listens to the request yet.
    process.nextTick(tooLarge);
    return;
  }
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) tooLarge();
  });
}
