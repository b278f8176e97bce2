import type { IncomingMessage, ServerResponse } from "node:http";
import { nodeGuard, type NodeGuardOptions } from "../node/index.ts";

/** Middleware in the form of Express and Connect. */
export type ConnectMiddleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Makes the guard for Express, Connect and what is built on them. Use it first, before whatever
 * reads cookies, compresses or sends.
 * @example
 * const app = express();
 * app.use(glassjar({ site: () => site }));
 */
export function glassjar(options: NodeGuardOptions): ConnectMiddleware {
  const guard = nodeGuard(options);
  return (request, response, next) => {
    if (guard(request, response)) next();
  };
}
