import rateLimit from "@fastify/rate-limit";
import { cutAddress } from "@glassjar/audience";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { AppError } from "../../errors.ts";

/** Lets routes limit how often one network may call them, with {@link perMinute}. */
export async function addRateLimit(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, { global: false });
}

/** The `config` of a route that one network (IPv4 /24, IPv6 /48) may call so often in a minute. */
export function perMinute(max: number) {
  return {
    rateLimit: {
      max,
      timeWindow: 60_000,
      keyGenerator: ({ ip }: FastifyRequest) => cutAddress(ip) || ip,
      errorResponseBuilder: (_: FastifyRequest, { ttl }: { ttl: number }) =>
        new AppError("too-many-tries", "Wait before you begin once more.", {
          retryAfter: Math.ceil(ttl / 1000),
        }),
    },
  };
}
