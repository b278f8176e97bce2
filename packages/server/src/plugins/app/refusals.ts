import { cutAddress } from "@glassjar/audience";
import type { FastifyRequest } from "fastify";
import type { Store } from "../../store/index.ts";

const QUIET_MS = 60_000;
const MOST = 1000;

/**
 * Puts on record that somebody was refused (ASVS 5.0 §16.3.2). The same person at the same route is
 * noted once a minute, so that nobody fills the log.
 */
export function createRefusals({ activity }: Store): (request: FastifyRequest) => Promise<void> {
  const noted = new Map<string, number>();
  return async (request) => {
    const { method, routeOptions, signedIn, ip } = request;
    const { site = "" } = request.params as { site?: string };
    const actor = signedIn?.user.email ?? "";
    const subject = `${method} ${routeOptions.url ?? ""} ${site}`.trim().slice(0, 200);
    const key = `${actor} ${subject}`;
    const now = Date.now();
    if (now - (noted.get(key) ?? 0) < QUIET_MS) return;
    if (noted.size >= MOST) noted.clear();
    noted.set(key, now);
    await activity.add({ actor, action: "access.refused", subject, address: cutAddress(ip) });
  };
}
