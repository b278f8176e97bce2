import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  type Configuration,
} from "openid-client";
import type { RoleMapping } from "./role-mapping.ts";

/** A provider of identities, and what it is trusted with (OpenID Connect Core 1.0). */
export interface OidcOptions {
  /** Its issuer, where its `/.well-known/openid-configuration` is. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button calls it. */
  readonly name: string;
  /** What is asked for; `openid email` at least. */
  readonly scope?: string;
  /** Domains of the e-mail addresses that are admitted; none for all. */
  readonly domains?: readonly string[];
  /** Which roles follow from what it says of somebody. */
  readonly mapping?: RoleMapping;
}

/** What the provider says of somebody who signed in there. */
export interface OidcClaims {
  readonly issuer: string;
  readonly subject: string;
  /** Lower case; "" when it tells none. */
  readonly email: string;
  /** Whether the provider confirmed that the address is theirs. */
  readonly emailVerified: boolean;
  /** All that it says. */
  readonly all: Readonly<Record<string, unknown>>;
}

/** What has to be remembered between leaving and coming back. */
export interface OidcChecks {
  /** Whether they have to prove anew who they are. */
  readonly fresh: boolean;
  readonly nonce: string;
  readonly verifier: string;
}

/** Speaks to the provider: authorization code with PKCE, state and nonce (RFC 9700 §2.1). */
export interface OidcClient {
  readonly options: OidcOptions;
  newChecks(fresh: boolean): OidcChecks;
  /** Where to send the browser. */
  authorizationUrl(
    checks: OidcChecks,
    request: { readonly state: string; readonly redirectUri: string },
  ): Promise<URL>;
  /** @throws Error when the provider refuses, or its answer is not what was asked for. */
  claimsAt(returned: URL, checks: OidcChecks, state: string): Promise<OidcClaims>;
  /** Where one signs out at the provider; undefined where it knows no such page. */
  endSessionUrl(returnTo: string): Promise<URL | undefined>;
}

const TIMEOUT_SECONDS = 10;
const FRESH_SECONDS = 5 * 60;
const SCOPE = "openid email";
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether an issuer is reached safely: over TLS, or on this machine. */
export function isSafeIssuer(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.has(hostname));
}

/**
 * An {@link OidcClient}. The provider is asked for its configuration when it is needed first, so that
 * the platform starts without it.
 *
 * @throws Error when the issuer is neither reached over TLS nor on this machine.
 */
export function createOidcClient(options: OidcOptions): OidcClient {
  if (!isSafeIssuer(options.issuer)) throw new Error(`${options.issuer} is not https.`);
  let known: Promise<Configuration> | undefined;
  const configuration = () => {
    known ??= discover(options).catch((error: unknown) => {
      // Asked again next time.
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    options,
    newChecks: (fresh) => ({ fresh, nonce: randomNonce(), verifier: randomPKCECodeVerifier() }),
    async authorizationUrl({ nonce, verifier, fresh }, { state, redirectUri }) {
      return buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: options.scope ?? SCOPE,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        ...(fresh ? { prompt: "login", max_age: "0" } : {}),
      });
    },
    async claimsAt(returned, { nonce, verifier, fresh }, state) {
      const config = await configuration();
      const tokens = await authorizationCodeGrant(config, returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
        // Else whoever sits at an unlocked screen could leave the question out of the address.
        ...(fresh ? { maxAge: FRESH_SECONDS } : {}),
      });
      const { iss = "", sub = "", ...own } = tokens.claims() ?? {};
      const more =
        config.serverMetadata().userinfo_endpoint === undefined
          ? {}
          : await fetchUserInfo(config, tokens.access_token, sub);
      return claimsOf(iss, sub, { ...own, ...more });
    },
    async endSessionUrl(returnTo) {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      return buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo });
    },
  };
}

function discover({ issuer, clientId, clientSecret }: OidcOptions): Promise<Configuration> {
  const insecure = new URL(issuer).protocol === "http:";
  return discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    // Signatures are checked even though the tokens come over TLS (ASVS 5.0 §6.8.2).
    execute: [enableNonRepudiationChecks, ...(insecure ? [allowInsecureRequests] : [])],
  });
}

function claimsOf(
  issuer: string,
  subject: string,
  all: Readonly<Record<string, unknown>>,
): OidcClaims {
  const { email, email_verified: verified } = all;
  return {
    issuer,
    subject,
    email: typeof email === "string" ? email.toLowerCase() : "",
    emailVerified: verified === true,
    all,
  };
}
