import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import { createSessions, csrfSecretOf } from "../accounts/sessions.ts";
import type { Store } from "../store/index.ts";
import type { UserRole } from "../store/users.ts";

/** Sends requests as somebody who is signed in, with the session's cookies and CSRF token. */
export interface SignedInClient {
  readonly id: string;
  readonly email: string;
  /** The cookies of the session, for a browser. */
  readonly cookies: { readonly sessionid: string; readonly csrftoken: string };
  /** Sends one request; `headers` and `cookies` of the options come on top. */
  request(options: InjectOptions): Promise<LightMyRequestResponse>;
}

/** Makes a user, an administrator of the installation by default, and signs in without the page. */
export async function signedIn(
  app: FastifyInstance,
  store: Store,
  email = "ada@example.org",
  role: UserRole = "administrator",
): Promise<SignedInClient> {
  const user = await store.users.add({ email, passwordHash: "none", role });
  if (!user) throw new Error(`${email} has an account already.`);
  const sessionid = await createSessions(store).open(user, undefined);
  const cookies = { sessionid, csrftoken: csrfSecretOf(sessionid) };
  return {
    id: user.id,
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
