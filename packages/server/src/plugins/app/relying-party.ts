import { isIP } from "node:net";
import type { FastifyRequest } from "fastify";
import type { RelyingParty } from "../../accounts/passkeys.ts";
import { publicAddressOf } from "./public-origin.ts";

/**
 * Where the passkeys of this request's visitor are good for; undefined where browsers know none, which
 * is at addresses without a name (WebAuthn Level 3 §5.1.3).
 *
 * @param origin the configured origin.
 * @param name what the browser shows.
 */
export function relyingPartyOf(
  request: FastifyRequest,
  origin: string | undefined,
  name: string,
): RelyingParty | undefined {
  const { hostname, origin: own } = new URL(publicAddressOf(request, origin));
  return isIP(hostname) > 0 || hostname.startsWith("[")
    ? undefined
    : { id: hostname, origin: own, name };
}
