import { guardAround, type FetchHandlerOptions } from "../fetch/index.ts";

/** The part of Hono's context that the guard uses. */
export interface HonoContext {
  readonly req: { raw: Request };
  // Hono takes undefined here, which its own type does not show.
  get res(): Response;
  set res(response: Response | undefined);
}

/** Middleware in the form of Hono. */
export type HonoMiddleware = (context: HonoContext, next: () => Promise<void>) => Promise<void>;

/**
 * Makes the guard for Hono, on every runtime it runs on. Use it first, before whatever reads
 * cookies.
 * @example
 * const app = new Hono();
 * app.use(glassjar({ site: () => site }));
 */
export function glassjar(options: FetchHandlerOptions): HonoMiddleware {
  const around = guardAround(options);
  return async (context, next) => {
    const response = await around(async (request) => {
      context.req.raw = request;
      await next();
      return context.res;
    }, context.req.raw);
    // Else Hono would add the headers of the old response, held cookies among them, to the new.
    context.res = undefined;
    context.res = response;
  };
}
