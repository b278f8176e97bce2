import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Sessions } from "../../accounts/sessions.ts";
import { SESSION_IDLE_SECONDS } from "../../accounts/sessions.ts";
import { setCookieHeader } from "../../django/cookies.ts";
import { AppError } from "../../errors.ts";
import { publicOriginOf } from "./public-origin.ts";

/** The name of the session cookie, Django's. */
export const SESSION_COOKIE = "sessionid";

const SESSION = { name: SESSION_COOKIE, httpOnly: true, sameSite: "Lax" } as const;

/** Finds out who is signed in, and slides the end of the session on. */
export function addSessions(app: FastifyInstance, sessions: Sessions, origin?: string): void {
  app.addHook("onRequest", async (request, reply) => {
    const token = request.cookies.get(SESSION_COOKIE);
    request.signedIn = await sessions.find(token);
    if (request.signedIn?.renew && token !== undefined)
      setSessionCookie(request, reply, token, origin);
  });
}

/** Sends the session cookie. */
export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  origin: string | undefined,
): void {
  const { secure } = publicOriginOf(request, origin);
  const cookie = { ...SESSION, value: token, maxAge: SESSION_IDLE_SECONDS, secure };
  reply.header("set-cookie", setCookieHeader(cookie, Date.now()));
}

/** Takes the session cookie away. */
export function clearSessionCookie(reply: FastifyReply): void {
  const cookie = { ...SESSION, value: "", maxAge: 0 };
  reply.header("set-cookie", setCookieHeader(cookie, Date.now()));
}

/** A hook for routes of people who are signed in: others get 401 `not-signed-in`. */
export async function requireSignIn(request: FastifyRequest): Promise<void> {
  if (!request.signedIn)
    throw new AppError("not-signed-in", "Sign in at /sign-in, then try again.");
}
