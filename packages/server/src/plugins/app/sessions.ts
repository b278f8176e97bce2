import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CookieNames } from "../../accounts/cookie-names.ts";
import { isRecent, SESSION_IDLE_SECONDS, type Sessions } from "../../accounts/sessions.ts";
import { setCookieHeader } from "../../django/cookies.ts";
import { AppError } from "../../errors.ts";
import type { SignInWay } from "../../store/sessions.ts";
import type { User } from "../../store/users.ts";
import { publicOriginOf } from "./public-origin.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Signs a user in: ends the session there was, opens another and sends both cookies. */
    signIn: (reply: FastifyReply, user: User, via?: SignInWay, proved?: boolean) => Promise<void>;
    /** Gives the session another token, because its user proved now who they are. */
    confirmSession: (reply: FastifyReply) => Promise<void>;
    /** Ends the session, here and in the browser. */
    signOut: (reply: FastifyReply) => Promise<void>;
  }
}

/** What {@link addSessions} works on. */
export interface SessionOptions {
  readonly sessions: Sessions;
  readonly names: CookieNames;
  /** The origin visitors use, where it differs from what requests say. */
  readonly origin: string | undefined;
}

/** Finds out who is signed in, and slides the end of the session on. */
export function addSessions(app: FastifyInstance, options: SessionOptions): void {
  const { sessions, names, origin } = options;
  const tokenOf = ({ cookies }: FastifyRequest) => cookies.get(names.session);
  const cookie = { name: names.session, httpOnly: true, sameSite: "Lax" } as const;
  const send = (request: FastifyRequest, reply: FastifyReply, value: string, maxAge: number) => {
    const { secure } = publicOriginOf(request, origin);
    reply.header("set-cookie", setCookieHeader({ ...cookie, value, maxAge, secure }, Date.now()));
  };
  const begin = async (request: FastifyRequest, reply: FastifyReply, token: string) => {
    send(request, reply, token, SESSION_IDLE_SECONDS);
    request.signedIn = await sessions.find(token);
    // The csrftoken belongs to the session, so it changes too.
    request.csrfSecretUsed = undefined;
    request.csrfToken();
  };

  app.addHook("onRequest", async (request, reply) => {
    const token = tokenOf(request);
    request.signedIn = await sessions.find(token);
    if (request.signedIn?.renew && token !== undefined)
      send(request, reply, token, SESSION_IDLE_SECONDS);
  });
  app.decorateRequest("signIn", async function signIn(this: FastifyRequest, reply, user, ...how) {
    if (user.disabledAt !== undefined)
      throw new AppError("forbidden", "This account is closed. Ask an administrator.");
    await sessions.close(tokenOf(this));
    await begin(this, reply, await sessions.open(user, this.headers["user-agent"], ...how));
  });
  app.decorateRequest("confirmSession", async function confirm(this: FastifyRequest, reply) {
    if (this.signedIn) await begin(this, reply, await sessions.rotate(this.signedIn.session));
  });
  app.decorateRequest("signOut", async function signOut(this: FastifyRequest, reply) {
    await sessions.close(tokenOf(this));
    this.signedIn = undefined;
    send(this, reply, "", 0);
  });
}

/** A hook for steps that need a recent proof of who one is (ASVS 5.0 §7.5.1). */
export async function requireRecentProof({ signedIn }: FastifyRequest): Promise<void> {
  if (!signedIn) throw new AppError("not-signed-in", "Sign in at /sign-in, then try again.");
  if (!isRecent(signedIn.session))
    throw new AppError(
      "confirm-first",
      "Sign in again at /sign-in?again=1, then repeat this step.",
    );
}
