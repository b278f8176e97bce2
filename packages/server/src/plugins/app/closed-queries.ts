import type { FastifyInstance } from "fastify";

interface QuerySchema {
  readonly type?: string;
  readonly additionalProperties?: unknown;
}

/**
 * Refuses what an address of the API does not know: a misspelt filter would else be ignored and answer
 * everything, and one that is not declared would reach the store unchecked.
 */
export function addClosedQueries(app: FastifyInstance): void {
  app.addHook("onRoute", ({ url, schema }) => {
    const query = schema?.querystring as QuerySchema | undefined;
    if (!schema || query?.type !== "object" || !url.includes("/api/v1/")) return;
    schema.querystring = { additionalProperties: false, ...query };
  });
}
