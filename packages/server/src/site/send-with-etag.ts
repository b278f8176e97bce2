import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/** What may be kept of an answer, and by whom. */
interface Kept {
  readonly type: string;
  /** The request header fields the answer depends on. */
  readonly vary: string;
  /** What the entity tag is made of, where that is not the whole body. */
  readonly basis?: string;
  /** True when the answer is about this visitor. */
  readonly isPrivate?: boolean;
}

/**
 * Sends a text with its ETag (RFC 9110 §8.8.3), or 304 when the client has just this. It is asked for
 * each time, because the next version may be published at any moment.
 */
export function sendWithEtag(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string,
  { type, vary, basis = body, isPrivate = false }: Kept,
): FastifyReply {
  const etag = `W/"${createHash("sha256").update(basis).digest("base64url").slice(0, 22)}"`;
  reply.headers({
    etag,
    vary,
    "cache-control": isPrivate ? "private, no-cache" : "no-cache",
  });
  const known = (request.headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim());
  if (known.includes(etag)) {
    // The page that is kept carries the nonce of the policy it came with: that policy stays.
    return reply.removeHeader("content-security-policy").code(304).send();
  }
  return reply.type(`${type}; charset=utf-8`).send(body);
}
