import cors, { type FastifyCorsOptions } from "@fastify/cors";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isPublishedData } from "../../accounts/route-access.ts";

/** What is published anyway, beside the data API: anybody's page may read it. */
const OPEN =
  /\/(cookies\.(json|md|txt)|cookies\/problems(\/[a-z-]+)?|api\/v1\/(openapi\.json|ledger\/[a-z]+)|schema\/[\w-]+\.json)$/;

const DAY_SECONDS = 86_400;
const READ = ["GET", "HEAD"];
const TOLD = [
  "ETag",
  "Retry-After",
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
];

const CLOSED: FastifyCorsOptions = { origin: false };

const PUBLISHED: FastifyCorsOptions = {
  origin: "*",
  methods: READ,
  allowedHeaders: ["Authorization", "Accept", "Accept-Language", "If-None-Match"],
  exposedHeaders: TOLD,
  maxAge: DAY_SECONDS,
};

/**
 * Which pages of other origins may read an answer: published data everybody's, without cookies; the
 * rest of the API only those of the origins listed, with the cookies of who is signed in. Nothing can
 * be changed from another origin, listed or not.
 *
 * @param origins such as `https://intranet.example`
 */
export async function addCors(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  await app.register(cors, {
    hook: "onRequest",
    strictPreflight: false,
    delegator: (request, callback) => callback(null, rulesFor(request, origins)),
  });
}

function rulesFor(
  { url, headers }: FastifyRequest,
  origins: readonly string[],
): FastifyCorsOptions {
  const path = url.split("?", 1)[0] ?? "";
  if (isPublishedData(path) || OPEN.test(path)) return PUBLISHED;
  const { origin = "" } = headers;
  if (!path.startsWith("/api/") || !origins.includes(origin)) return CLOSED;
  return { ...PUBLISHED, origin, credentials: true };
}
