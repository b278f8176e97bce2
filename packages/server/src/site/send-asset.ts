import type { FastifyReply, FastifyRequest } from "fastify";
import type { Asset } from "./assets.ts";

/**
 * Sends an asset with its ETag, or 304 when the client has it. An address that names a version may
 * be kept for an hour; one that does not is asked for each time. `sharing` says whose pages may load
 * it.
 */
export function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  asset: Asset,
  type: "text/css" | "text/javascript" | "image/svg+xml",
  sharing: "same-site" | "cross-origin" = "same-site",
): FastifyReply {
  const { v } = request.query as { v?: unknown };
  const etag = `"${asset.hash.slice(0, 32)}"`;
  reply.headers({
    etag,
    "cache-control": v === undefined ? "no-cache" : "public, max-age=3600",
    "cross-origin-resource-policy": sharing,
  });
  if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  return reply.type(`${type}; charset=utf-8`).send(asset.text);
}
