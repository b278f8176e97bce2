import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** Somebody at the provider. */
export interface Person {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly groups?: readonly string[];
}

/** A real provider of OpenID Connect, at which everybody who comes is one person and says yes. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who comes. */
  person: Person;
  /** Whether its published keys are not those it signs with. */
  keysLost: boolean;
  /** How often somebody had to say who they are. */
  readonly logins: { count: number };
  /** Follows a sign-in there, as a browser would, to the address that leads back. */
  visit(url: string): Promise<string>;
  close(): Promise<void>;
}

const CLIENT = { clientId: "glassjar", clientSecret: "a secret of 32 characters or more" };

/** Starts a provider for a platform at `origin`. */
export async function startIdentityProvider(origin: string): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const state = { person: { sub: "1" } as Person, keysLost: false };
  const logins = { count: 0 };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [`${origin}/sign-in/oidc/callback`],
        post_logout_redirect_uris: [`${origin}/`],
      },
    ],
    claims: { openid: ["sub", "groups"], email: ["email", "email_verified"] },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ ...state.person, sub: id }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ["for tests"] },
  });
  const handle = provider.callback();
  const agree = async (request: IncomingMessage, response: ServerResponse) => {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (prompt.name === "login") {
      logins.count += 1;
      const login = { accountId: state.person.sub };
      return provider.interactionFinished(request, response, { login });
    }
    const grant = new provider.Grant({
      accountId: session?.accountId ?? "",
      clientId: String(params["client_id"]),
    });
    grant.addOIDCScope(String(params["scope"]));
    const consent = { grantId: await grant.save() };
    return provider.interactionFinished(request, response, { consent });
  };
  server.on("request", (request, response) => {
    if (request.url?.startsWith("/interaction/")) void agree(request, response);
    else if (state.keysLost && request.url === "/jwks") response.end('{"keys":[]}');
    else void handle(request, response);
  });
  return {
    issuer,
    ...CLIENT,
    logins,
    get person() {
      return state.person;
    },
    set person(person) {
      state.person = person;
    },
    get keysLost() {
      return state.keysLost;
    },
    set keysLost(lost) {
      state.keysLost = lost;
    },
    visit: (url) => follow(url, origin),
    close: () => closed(server),
  };
}

async function follow(start: string, origin: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = start;
  for (let step = 0; step < 20 && !url.startsWith(`${origin}/`); step++) {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const answer = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    if (location === null) throw new Error(`${answer.status} at ${url}: ${await answer.text()}`);
    url = new URL(location, url).href;
  }
  return url;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
