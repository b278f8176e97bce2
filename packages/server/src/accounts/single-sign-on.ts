import { createHash, timingSafeEqual } from "node:crypto";
import type { Action } from "../store/activity.ts";
import type { Store } from "../store/index.ts";
import { NO_PASSWORD, type User } from "../store/users.ts";
import type { Invitations } from "./invitations.ts";
import type { OidcChecks, OidcClaims, OidcClient } from "./oidc.ts";
import { applyRoles, rolesFrom } from "./role-mapping.ts";

/** What became of signing in elsewhere. */
export type SingleSignIn =
  /** `fresh`: they proved now, and not some time ago, who they are. */
  | { readonly outcome: "ok"; readonly user: User; readonly next: string; readonly fresh: boolean }
  /** The provider refused, its answer was wrong, or it took too long. */
  | { readonly outcome: "failed"; readonly reason: string }
  /** The provider does not vouch for the e-mail address. */
  | { readonly outcome: "unverified" }
  /** Nobody here has this address, and it was not invited. */
  | { readonly outcome: "unknown"; readonly email: string };

/** Sign-in through a provider of identities. */
export interface SingleSignOn {
  /** What the button calls the provider. */
  readonly name: string;
  /** Where to send the browser. `secret` is the browser's own, so that nobody else can come back. */
  begin(request: {
    readonly secret: string;
    readonly redirectUri: string;
    readonly next: string;
    readonly fresh: boolean;
  }): Promise<URL>;
  /** The browser came back to `returned`. */
  finish(returned: URL, secret: string): Promise<SingleSignIn>;
  /** Where one signs out at the provider too; undefined where that cannot be done. */
  endSessionUrl(returnTo: string): Promise<URL | undefined>;
}

interface Remembered extends OidcChecks {
  readonly secret: string;
  readonly next: string;
}

const LIFETIME_MS = 10 * 60_000;

const digest = (secret: string) => createHash("sha256").update(secret).digest();

/** {@link SingleSignOn} over a store. */
export function createSingleSignOn(
  store: Store,
  client: OidcClient,
  invitations: Invitations,
): SingleSignOn {
  const { options } = client;

  /** The account that claims belong to: linked before, of the same confirmed address, or new. */
  async function userOf(claims: OidcClaims): Promise<User | "unverified" | "unknown"> {
    const linked = await store.identities.userOf(claims);
    const known = linked === undefined ? undefined : await store.users.get(linked);
    if (known) return known;
    if (!claims.emailVerified || claims.email === "") return "unverified";
    if (!isAdmitted(claims.email, options.domains)) return "unknown";
    const user = await ownerOf(claims);
    if (!user) return "unknown";
    await store.identities.link(claims, user.id);
    await log(user, "identity.link");
    return user;
  }

  async function ownerOf({ email, all }: OidcClaims): Promise<User | undefined> {
    const found = await store.users.byEmail(email);
    // The first account is the administrator's, who has the set-up code.
    if (found || (await store.users.count()) === 0) return found && store.users.get(found.id);
    const invited = await invitations.acceptFor(email);
    if (invited) return invited;
    const roles = options.mapping ? [...rolesFrom(options.mapping, all).values()] : [];
    if (!roles.some((role) => role !== undefined)) return undefined;
    return store.users.add({ email, passwordHash: NO_PASSWORD, role: "member" });
  }

  const log = ({ email }: User, action: Action) =>
    store.activity.add({ actor: email, action, subject: options.name });

  async function take(state: string, secret: string): Promise<Remembered | undefined> {
    const ticket = await store.tickets.take("oidc", state);
    const found = ticket && (JSON.parse(ticket.data) as Remembered);
    const isOurs = found && timingSafeEqual(Buffer.from(found.secret, "hex"), digest(secret));
    return isOurs ? found : undefined;
  }

  return {
    name: options.name,
    async begin({ secret, redirectUri, next, fresh }) {
      const checks = client.newChecks(fresh);
      const remembered: Remembered = { ...checks, secret: digest(secret).toString("hex"), next };
      const data = JSON.stringify(remembered);
      const state = await store.tickets.make({ purpose: "oidc", data, lifetime: LIFETIME_MS });
      return client.authorizationUrl(checks, { state, redirectUri });
    },
    async finish(returned, secret) {
      const state = returned.searchParams.get("state") ?? "";
      const remembered = await take(state, secret);
      if (!remembered) return { outcome: "failed", reason: "the state is not in force" };
      try {
        const claims = await client.claimsAt(returned, remembered, state);
        const user = await userOf(claims);
        if (user === "unverified") return { outcome: user };
        if (user === "unknown") return { outcome: user, email: claims.email };
        if (options.mapping) await applyRoles(store, user, rolesFrom(options.mapping, claims.all));
        const { next, fresh } = remembered;
        return { outcome: "ok", user, next, fresh };
      } catch (error) {
        return { outcome: "failed", reason: reasonOf(error) };
      }
    },
    endSessionUrl: (returnTo) => client.endSessionUrl(returnTo),
  };
}

function isAdmitted(email: string, domains: readonly string[] = []): boolean {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return domains.length === 0 || domains.includes(domain);
}

/** The error's kind, for the log: its message may quote what the provider sent. */
function reasonOf(error: unknown): string {
  const { code, error: word, name } = error as { code?: string; error?: string; name?: string };
  return [name, code, word].filter((part) => typeof part === "string").join(" ");
}
