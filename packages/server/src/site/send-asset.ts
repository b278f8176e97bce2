import type { FastifyReply, FastifyRequest } from "fastify";
import type { Asset } from "./assets.ts";
import { codingFor, encoded } from "./encoded-asset.ts";

/**
 * Sends an asset, compressed, with its ETag, or 304 when the client has it. An address that names a version may
 * be kept for an hour; one that does not is asked for each time. What depends on a cookie is the visitor's
 * own, and no shared cache may keep it. `sharing` says whose pages may load
 * it.
 */
export async function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  asset: Asset,
  type: "text/css" | "text/javascript" | "image/svg+xml",
  sharing: "same-site" | "cross-origin" = "same-site",
): Promise<FastifyReply> {
  const { v } = request.query as { v?: unknown };
  const coding = codingFor(request.headers["accept-encoding"]);
  const etag = `"${asset.hash.slice(0, 32)}${coding ? `-${coding}` : ""}"`;
  const vary = reply.getHeader("vary");
  const shared = /\bcookie\b/i.test(String(vary)) ? "private" : "public";
  reply.headers({
    etag,
    vary: vary === undefined ? "Accept-Encoding" : `${String(vary)}, Accept-Encoding`,
    "cache-control": v === undefined ? `${shared}, no-cache` : `${shared}, max-age=3600`,
    "cross-origin-resource-policy": sharing,
  });
  if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  reply.type(`${type}; charset=utf-8`);
  if (!coding) return reply.send(asset.text);
  return reply.header("content-encoding", coding).send(await encoded(asset, coding));
}
