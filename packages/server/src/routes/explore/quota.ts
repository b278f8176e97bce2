import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";

const CALLS = 5000;
const HOUR_MS = 3_600_000;

/** Too many calls for now: error 10002 of the Explore API. */
export class QuotaError extends Error {
  override readonly name = "QuotaError";
  readonly statusCode = 429;
  readonly body: object;

  /** @param resetIn milliseconds until calls are counted anew */
  constructor(calls: number, resetIn: number) {
    super(`You have used all ${calls} calls of this hour.`);
    this.body = {
      errorcode: 10002,
      reset_time: new Date(Date.now() + resetIn).toISOString(),
      limit_time_unit: "hour",
      call_limit: calls,
      error: this.message,
    };
  }
}

/**
 * Lets a key, or an address without one, make so many calls an hour, and tells it in `X-RateLimit-*`
 * how many are left.
 *
 * @param refuse makes the error of who has none left; `resetIn` in milliseconds.
 */
export async function addQuota(
  app: FastifyInstance,
  calls = CALLS,
  refuse = (max: number, resetIn: number): Error => new QuotaError(max, resetIn),
): Promise<void> {
  await app.register(rateLimit, {
    max: calls,
    timeWindow: HOUR_MS,
    keyGenerator: ({ apiKey, ip }) => apiKey?.id ?? ip,
    errorResponseBuilder: (_request, { max, ttl }) => refuse(max, ttl),
  });
}
