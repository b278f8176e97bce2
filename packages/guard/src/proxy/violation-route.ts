import { VIOLATION_TYPES, violationsIn, type Violation } from "../http/violations.ts";
import type { NodeRequest, NodeResponse } from "./node-message.ts";

const MAX_BYTES = 64 * 1024;
/** Reports a minute, from all visitors together: enough to learn from, too few to be a burden. */
const MAX_A_MINUTE = 600;

/**
 * Makes the route that takes reports of policy violations. It answers 204 whatever becomes of a
 * report that is well formed, 405, 413, 415 and 429 otherwise.
 */
export function violationRoute(
  tell: (violation: Violation) => void,
  now: () => number = Date.now,
): (request: NodeRequest, response: NodeResponse) => void {
  let minute = 0;
  let taken = 0;
  const isTooMany = () => {
    const current = Math.floor(now() / 60_000);
    if (current !== minute) [minute, taken] = [current, 0];
    taken += 1;
    return taken > MAX_A_MINUTE;
  };
  return (request, response) => {
    const type =
      (request.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
    if (request.method !== "POST") return end(request, response, 405);
    if (!VIOLATION_TYPES.has(type)) return end(request, response, 415);
    if (isTooMany()) return end(request, response, 429);
    readBody(request, (body) => {
      if (body === undefined) return end(request, response, 413);
      for (const violation of violationsIn(body)) tell(violation);
      end(request, response, 204);
    });
  };
}

function end(request: NodeRequest, response: NodeResponse, status: number): void {
  request.resume();
  response.writeHead(status, {
    "Cache-Control": "no-store",
    ...(status === 405 ? { Allow: "POST" } : {}),
    ...(status === 429 ? { "Retry-After": "60" } : {}),
  });
  response.end();
}

/** The body as text; undefined when it is too long. */
function readBody(request: NodeRequest, done: (body: string | undefined) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_BYTES) chunks.push(chunk);
    else {
      request.off("data", take).off("end", finish);
      done(undefined);
    }
  };
  const finish = () => done(Buffer.concat(chunks).toString());
  request.on("data", take).on("end", finish);
}
