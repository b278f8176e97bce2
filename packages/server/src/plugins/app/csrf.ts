import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { setCookieHeader } from "../../django/cookies.ts";
import {
  isSameSecret,
  maskSecret,
  newSecret,
  secretOf,
  tokenFault,
} from "../../django/csrf-token.ts";
import { csrfFault, isSafe } from "../../django/csrf.ts";
import { AppError } from "../../errors.ts";
import { publicOriginOf } from "./public-origin.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** A fresh masked token for a form or a page; using it sends the csrftoken cookie. */
    csrfToken: () => string;
    /** The secret whose cookie goes out with this answer; undefined while none was used. */
    csrfSecretUsed: string | undefined;
  }
  interface FastifyContextConfig {
    /** False where a request is protected in another way. */
    csrf?: boolean;
  }
}

/** The form field that carries the token, Django's. */
export const CSRF_FIELD = "csrfmiddlewaretoken";

const MAX_AGE_SECONDS = 31_449_600;

/**
 * Protects every request that may change something, as Django does, and binds the token to the
 * session of somebody who is signed in. Pages scripts read the cookie, so it is not HttpOnly.
 *
 * @param name the cookie's name.
 */
export function addCsrf(app: FastifyInstance, name: string, origin?: string): void {
  app.decorateRequest("csrfSecretUsed", undefined);
  app.decorateRequest("csrfToken", function csrfToken(this: FastifyRequest) {
    this.csrfSecretUsed ??= secretFor(this, name);
    return maskSecret(this.csrfSecretUsed);
  });
  // Before validation, so that a forged request learns nothing of what is valid.
  app.addHook("preValidation", async (request) => {
    if (request.is404 || request.routeOptions.config.csrf === false) return;
    const fault = faultOf(request, name, origin);
    if (fault !== undefined) throw new AppError("csrf-failed", fault);
  });
  app.addHook("onSend", async (request, reply) => {
    if (request.csrfSecretUsed !== undefined) sendCookie(request, reply, name, origin);
  });
}

/** The secret of the session, else the one the visitor has, else a new one. */
function secretFor({ signedIn, cookies }: FastifyRequest, name: string): string {
  if (signedIn) return signedIn.csrfSecret;
  const cookie = cookies.get(name);
  return cookie !== undefined && tokenFault(cookie) === undefined ? secretOf(cookie) : newSecret();
}

function faultOf(
  request: FastifyRequest,
  name: string,
  origin: string | undefined,
): string | undefined {
  const { method, headers, cookies, signedIn } = request;
  if (isSafe(method)) return undefined;
  const cookie = cookies.get(name);
  const token = headers["x-csrftoken"];
  const fault = csrfFault({
    ...publicOriginOf(request, origin),
    method,
    cookie,
    field: fieldOf(request.body),
    header: Array.isArray(token) ? token.join(",") : token,
    origin: headers.origin,
    referer: headers.referer,
  });
  if (fault !== undefined) return fault;
  const bound = !signedIn || cookie === undefined;
  return bound || isSameSecret(cookie, signedIn.csrfSecret)
    ? undefined
    : "CSRF cookie belongs to another session. Load the page again.";
}

function fieldOf(body: unknown): string | undefined {
  const field = (body as Record<string, unknown> | null | undefined)?.[CSRF_FIELD];
  return typeof field === "string" ? field : undefined;
}

function sendCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  origin: string | undefined,
): void {
  const { secure } = publicOriginOf(request, origin);
  const value = request.csrfSecretUsed ?? "";
  const cookie = { name, value, maxAge: MAX_AGE_SECONDS, sameSite: "Lax" } as const;
  reply.header("set-cookie", setCookieHeader({ ...cookie, secure }, Date.now()));
}
