import type { FastifyInstance, FastifyRequest } from "fastify";
import { hostOf } from "../../accounts/host-of.ts";
import { AppError } from "../../errors.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** False where calls are not counted: visitors' pages make them, many from one address. */
    readonly quota?: boolean;
  }
}

/** How many calls of the API may be made in an hour; 0 is no limit. */
export interface Quota {
  /** For a key, and for an address without one. */
  readonly calls: number;
  /** For somebody who is signed in. */
  readonly people: number;
}

/** What holds where nothing else is said. */
export const QUOTA: Quota = { calls: 5000, people: 20_000 };

const HOUR_MS = 3_600_000;

/** Too many calls for now: error 10002 of the Explore API. */
export class QuotaError extends Error {
  override readonly name = "QuotaError";
  readonly statusCode = 429;
  readonly body: object;

  /** @param resetIn seconds until calls are counted anew */
  constructor(calls: number, resetIn: number) {
    super(`You have used all ${calls} calls of this hour.`);
    this.body = {
      errorcode: 10002,
      reset_time: new Date(Date.now() + resetIn * 1000).toISOString(),
      limit_time_unit: "hour",
      call_limit: calls,
      error: this.message,
    };
  }
}

/** Whether calls of a route are counted. */
export const isCounted = (url: string, { quota = true }: { readonly quota?: boolean }): boolean =>
  quota && url.startsWith("/api/");

/** Counts a call, and says what its answer tells about the count. */
export type CallCount = (request: FastifyRequest) => Promise<{
  readonly isRefused: boolean;
  readonly headers: Readonly<Record<string, number>>;
}>;

/** Counts the calls that each key, person and address makes in an hour; after `addRateLimit`. */
export function createCallCount(app: FastifyInstance, { calls, people }: Quota = QUOTA): CallCount {
  const limitOf = ({ apiKey, signedIn }: FastifyRequest) => (signedIn && !apiKey ? people : calls);
  const count = app.createRateLimit({
    max: limitOf,
    timeWindow: HOUR_MS,
    keyGenerator: callerOf,
  });
  return async (request) => {
    const { url = "", config } = request.routeOptions;
    if (!isCounted(url, config) || limitOf(request) === 0) return UNCOUNTED;
    const state = await count(request);
    if (state.isAllowed) return UNCOUNTED;
    const headers = {
      "x-ratelimit-limit": state.max,
      "x-ratelimit-remaining": state.remaining,
      "x-ratelimit-reset": state.ttlInSeconds,
    };
    return { isRefused: state.isExceeded, headers };
  };
}

const UNCOUNTED = { isRefused: false, headers: {} };

/**
 * Lets each key, person and address make so many calls of the API in an hour, and tells them in
 * `X-RateLimit-*` how many are left. Register it where callers are known.
 */
export function addQuota(app: FastifyInstance, countCall: CallCount): void {
  app.addHook("onRequest", async (request, reply) => {
    const { isRefused, headers } = await countCall(request);
    reply.headers(headers);
    if (!isRefused) return;
    const { "x-ratelimit-limit": calls = 0, "x-ratelimit-reset": seconds = 0 } = headers;
    reply.header("retry-after", seconds);
    throw refusal(request.routeOptions.url ?? "", calls, seconds);
  });
}

function callerOf({ apiKey, signedIn, ip }: FastifyRequest): string {
  if (apiKey) return `key ${apiKey.id}`;
  if (signedIn) return `user ${signedIn.user.id}`;
  return hostOf(ip);
}

function refusal(url: string, calls: number, retryAfter: number): Error {
  if (url.startsWith("/api/explore/")) return new QuotaError(calls, retryAfter);
  const detail = `You have used all ${calls} calls of this hour.`;
  return new AppError("too-many-tries", detail, { retryAfter });
}
