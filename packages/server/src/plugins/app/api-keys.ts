import type { FastifyInstance } from "fastify";
import { AppError } from "../../errors.ts";
import type { ApiKey } from "../../store/api-keys.ts";
import type { Store } from "../../store/index.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The key a program presented; undefined for people and for nobody. */
    apiKey: ApiKey | undefined;
  }
}

const SCHEME = /^apikey +(\S{1,200})$/i;

/**
 * Reads `Authorization: Apikey KEY`, the scheme of the Explore API, under `/api/`. Never from the
 * address, where logs and histories keep it. A key that is not in force is refused, not ignored.
 */
export function addApiKeys(app: FastifyInstance, store: Store): void {
  app.decorateRequest("apiKey", undefined);
  app.addHook("onRequest", async (request) => {
    const { authorization = "" } = request.headers;
    const key = SCHEME.exec(authorization)?.[1];
    if (key === undefined || !request.url.startsWith("/api/")) return;
    request.apiKey = await store.apiKeys.find(key);
    if (!request.apiKey)
      throw new AppError("bad-key", "It is wrong, has expired or was revoked. Ask for a new one.");
  });
}
