import type { FastifyInstance } from "fastify";
import { choiceRoutes } from "./choices.ts";
import { hitRoutes } from "./hits.ts";
import { ledgerRoutes } from "./ledger.ts";
import type { SiteRouteOptions } from "./options.ts";
import { policyRoutes } from "./policy.ts";
import { preferenceRoutes } from "./preferences.ts";
import { problemRoutes } from "./problems.ts";
import { schemaRoutes } from "./schema.ts";
import { scriptRoutes } from "./scripts.ts";
import { wellKnownRoutes } from "./well-known.ts";

/** Registers every public route of one site under its prefix; `/.well-known` has none. */
export async function siteRoutes(app: FastifyInstance, options: SiteRouteOptions): Promise<void> {
  const prefixed = { ...options, prefix: options.base };
  await app.register(policyRoutes, prefixed);
  await app.register(preferenceRoutes, prefixed);
  await app.register(scriptRoutes, prefixed);
  await app.register(choiceRoutes, prefixed);
  await app.register(ledgerRoutes, prefixed);
  await app.register(hitRoutes, prefixed);
  await app.register(problemRoutes, prefixed);
  await app.register(schemaRoutes, prefixed);
  await app.register(wellKnownRoutes, options);
}
