import type { FastifyInstance, FastifyPluginCallback } from "fastify";
import { nodeGuard, type NodeGuardOptions } from "../node/index.ts";

/**
 * The guard as a plugin of Fastify, for all routes of the instance it is registered on. Register it
 * first, before plugins that read cookies.
 * @example
 * const app = fastify();
 * await app.register(glassjar, { site: () => site });
 */
export const glassjar: FastifyPluginCallback<NodeGuardOptions> = Object.assign(
  (app: FastifyInstance, options: NodeGuardOptions, done: () => void) => {
    const guard = nodeGuard(options);
    app.addHook("onRequest", (request, reply, next) => {
      if (guard(request.raw, reply.raw)) next();
      else reply.hijack();
    });
    done();
  },
  // Its hooks are for the instance itself, as fastify-plugin would say it.
  { [Symbol.for("skip-override")]: true },
);
