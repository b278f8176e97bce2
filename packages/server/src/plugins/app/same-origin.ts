import type { FastifyRequest } from "fastify";
import { AppError } from "../../errors.ts";

/**
 * A hook for requests that carry no token: refuses those another site made a browser send. Browsers
 * name the origin of every POST and, newer ones, its relation to us (Fetch Metadata). The scheme is
 * not compared, because a proxy may end TLS.
 */
export async function requireSameOrigin({ headers, host }: FastifyRequest): Promise<void> {
  const { origin, "sec-fetch-site": relation = "same-origin" } = headers;
  // A page with `Referrer-Policy: no-referrer` sends "null" even to itself; then the relation decides.
  const isHidden = origin === "null" && headers["sec-fetch-site"] !== undefined;
  const isOurs = isHidden || (origin?.replace(/^https?:\/\//, "") ?? host) === host;
  if (isOurs && (relation === "same-origin" || relation === "none")) return;
  throw new AppError("csrf-failed", `This request was sent from another site (${origin}).`);
}
