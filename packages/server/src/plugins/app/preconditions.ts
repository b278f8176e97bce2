import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { AppError } from "../../errors.ts";
import { entityTag, hasTag } from "./entity-tag.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The state that a read shows and an edit starts from; its hash is the entity tag. */
    readonly state?: (request: FastifyRequest) => Promise<string>;
    /**
     * Whether an edit must say, by `If-Match`, what it starts from: those that put something in the
     * place of a state or delete it must, unless this says no; others only when it says yes.
     */
    readonly mustMatch?: boolean;
  }
  interface FastifyRequest {
    /** Lets the next conditional edit begin. */
    endEdit: (() => void) | undefined;
  }
}

/**
 * No lost update: a read of a route that has a state carries its entity tag, and an edit that names
 * one in `If-Match` happens only while that is still the state (RFC 9110 §13).
 */
export function addPreconditions(app: FastifyInstance): void {
  const takeTurn = turns();
  app.decorateRequest("endEdit", undefined);
  app.addHook("preHandler", async (request, reply) => {
    const { method, routeOptions, headers } = request;
    const { state } = routeOptions.config;
    const wanted = headers["if-match"];
    if (wanted === undefined && needsMatch(method, routeOptions.config)) throw unmatched();
    if (!state) return undefined;
    if (method === "GET" || method === "HEAD")
      return showState(request, reply, entityTag(await state(request)));
    if (wanted === undefined) return undefined;
    // From the comparison to the answer nobody else may edit.
    request.endEdit = await takeTurn();
    checkMatch(wanted, entityTag(await state(request)));
    return undefined;
  });
  // Not `onResponse`: that never comes where the client went away meanwhile.
  app.addHook("onSend", async (request) => request.endEdit?.());
}

const REPLACING = new Set(["PUT", "PATCH", "DELETE"]);

/** Whether a request of this method must carry `If-Match` (RFC 6585 §3). */
export function needsMatch(method: string, config: FastifyContextConfig): boolean {
  return config.mustMatch ?? (config.state !== undefined && REPLACING.has(method));
}

function showState(request: FastifyRequest, reply: FastifyReply, tag: string) {
  reply.header("etag", tag);
  if (!hasTag(request.headers["if-none-match"] ?? "", tag)) return undefined;
  return reply.code(304).send();
}

const unmatched = () =>
  new AppError(
    "precondition-required",
    "Read it first, and send the ETag of the answer as If-Match.",
  );

function checkMatch(wanted: string, tag: string): void {
  if (!hasTag(wanted, tag))
    throw new AppError(
      "precondition-failed",
      "It was changed since you read it. Read it again, put your change into what it says now, and send that with the new ETag.",
      { etag: tag },
    );
}

/** Gives turns one after the other; what is returned ends the turn. */
function turns(): () => Promise<() => void> {
  let last = Promise.resolve();
  return async () => {
    const before = last;
    let end = () => {};
    last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  };
}
