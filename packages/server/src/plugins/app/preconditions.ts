import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { AppError } from "../../errors.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The state that a read shows and an edit starts from; its hash is the entity tag. */
    readonly state?: (request: FastifyRequest) => Promise<string>;
    /** Whether an edit must say, by `If-Match`, what it starts from. */
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
    const { state, mustMatch = false } = request.routeOptions.config;
    if (!state) return undefined;
    if (request.method === "GET" || request.method === "HEAD")
      return showState(request, reply, tagOf(await state(request)));
    const wanted = request.headers["if-match"];
    if (wanted === undefined) return requireMatch(mustMatch);
    // From the comparison to the answer nobody else may edit.
    request.endEdit = await takeTurn();
    checkMatch(wanted, tagOf(await state(request)));
    return undefined;
  });
  app.addHook("onResponse", async (request) => request.endEdit?.());
}

/** The entity tag of a state: strong, as `If-Match` needs it (RFC 9110 §13.1.1). */
function tagOf(state: string): string {
  return `"${createHash("sha256").update(state).digest("base64url").slice(0, 22)}"`;
}

function showState(request: FastifyRequest, reply: FastifyReply, tag: string) {
  reply.header("etag", tag);
  if (!matches(request.headers["if-none-match"] ?? "", tag)) return undefined;
  return reply.code(304).send();
}

function requireMatch(mustMatch: boolean): undefined {
  if (mustMatch)
    throw new AppError(
      "precondition-required",
      "Read it first, and send the ETag of the answer as If-Match.",
    );
}

function checkMatch(wanted: string, tag: string): void {
  if (!matches(wanted, tag))
    throw new AppError(
      "precondition-failed",
      "It was changed since you read it. Read it again, put your change into what it says now, and send that with the new ETag.",
      { etag: tag },
    );
}

/** Whether a list of entity tags has this one; a weak one counts as well, our tags are strong. */
function matches(list: string, tag: string): boolean {
  const tags = new Set(list.split(",").map((one) => one.trim().replace(/^W\//, "")));
  return tags.has("*") || tags.has(tag);
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
