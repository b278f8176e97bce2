import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import { createSessions, csrfSecretOf } from "../accounts/sessions.ts";
import type { Store } from "../store/index.ts";

/** Sends requests as somebody who is signed in, with the session's cookies and CSRF token. */
export interface SignedInClient {
  readonly email: string;
  /** The cookies of the session, for a browser. */
  readonly cookies: { readonly sessionid: string; readonly csrftoken: string };
  /** Sends one request; `headers` and `cookies` of the options come on top. */
  request(options: InjectOptions): Promise<LightMyRequestResponse>;
}

/** Makes an administrator and signs in, without the sign-in page. */
export async function signedIn(
  app: FastifyInstance,
  store: Store,
  email = "ada@example.org",
): Promise<SignedInClient> {
  const user = await store.users.add({ email, passwordHash: "none", role: "administrator" });
  if (!user) throw new Error(`${email} has an account already.`);
  const sessionid = await createSessions(store).open(user, undefined);
  const cookies = { sessionid, csrftoken: csrfSecretOf(sessionid) };
  return {
    email,
    cookies,
    request: (options) =>
      app.inject({
        ...options,
        cookies: { ...cookies, ...options.cookies },
        headers: { "x-csrftoken": cookies.csrftoken, ...options.headers },
      }),
  };
}
