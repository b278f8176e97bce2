import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import type { Store } from "../store/index.ts";
import type { Passkey } from "../store/passkeys.ts";
import type { User } from "../store/users.ts";

/** Where passkeys are good for (WebAuthn Level 3 §4: the relying party). */
export interface RelyingParty {
  /** Host name without a port. */
  readonly id: string;
  /** Such as `https://jar.example`. */
  readonly origin: string;
  /** What the browser shows. */
  readonly name: string;
}

/** Something to be signed by an authenticator; the ticket stands for its challenge, once. */
export interface Ceremony<Options> {
  readonly ticket: string;
  readonly options: Options;
}

/** Registers passkeys and signs in with them. */
export interface Passkeys {
  /** Begins to add a passkey to an account. */
  propose(
    user: User,
    party: RelyingParty,
  ): Promise<Ceremony<PublicKeyCredentialCreationOptionsJSON>>;
  /** Adds the passkey; undefined when what the browser sent does not prove it. */
  add(proof: Proof & { readonly user: User; readonly name: string }): Promise<Passkey | undefined>;
  /** Begins to sign in: with any passkey, or with one of this user as the second step. */
  ask(
    party: RelyingParty,
    userId?: string,
  ): Promise<Ceremony<PublicKeyCredentialRequestOptionsJSON>>;
  /**
   * Whose passkey signed; undefined when nobody's did. Without `userId` the authenticator must have
   * verified its user: then a passkey is two factors in one.
   */
  verify(proof: Proof & { readonly userId?: string }): Promise<User | undefined>;
}

/** What a browser sends back. */
export interface Proof {
  readonly ticket: string;
  /** The credential as JSON (WebAuthn Level 3 §5.1: `toJSON`). */
  readonly response: string;
  readonly party: RelyingParty;
}

/** Most passkeys of one account. */
export const MOST_PASSKEYS = 20;

const LIFETIME_MS = 5 * 60_000;

/** {@link Passkeys} over a store. */
export function createPasskeys(store: Store): Passkeys {
  const { passkeys, tickets, users } = store;
  return {
    async propose(user, party) {
      const known = await passkeys.listOf(user.id);
      const options = await generateRegistrationOptions({
        rpName: party.name,
        rpID: party.id,
        userName: user.email,
        userDisplayName: user.email,
        userID: new TextEncoder().encode(user.id),
        timeout: LIFETIME_MS,
        excludeCredentials: known.map(descriptorOf),
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
      });
      const ticket = { userId: user.id, data: options.challenge, lifetime: LIFETIME_MS };
      return { ticket: await tickets.make({ purpose: "passkey-new", ...ticket }), options };
    },
    async add({ user, ticket, response, name, party }) {
      const taken = await tickets.take("passkey-new", ticket);
      const parsed = parse<RegistrationResponseJSON>(response);
      if (taken?.userId !== user.id || !parsed) return undefined;
      if ((await passkeys.listOf(user.id)).length >= MOST_PASSKEYS) return undefined;
      const { registrationInfo } = await refusing(
        verifyRegistrationResponse({ response: parsed, ...expectedOf(taken.data, party) }),
      );
      if (!registrationInfo) return undefined;
      const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
      return passkeys.add({
        credentialId: id,
        userId: user.id,
        publicKey: Buffer.from(publicKey).toString("base64url"),
        counter,
        transports,
        name,
      });
    },
    async ask(party, userId) {
      const known = userId === undefined ? [] : await passkeys.listOf(userId);
      const options = await generateAuthenticationOptions({
        rpID: party.id,
        timeout: LIFETIME_MS,
        userVerification: userId === undefined ? "required" : "preferred",
        allowCredentials: known.map(descriptorOf),
      });
      const ticket = { data: options.challenge, lifetime: LIFETIME_MS };
      const owner = userId === undefined ? {} : { userId };
      return { ticket: await tickets.make({ purpose: "passkey", ...owner, ...ticket }), options };
    },
    async verify({ ticket, response, party, userId }) {
      const taken = await tickets.take("passkey", ticket);
      const parsed = parse<AuthenticationResponseJSON>(response);
      if (!taken || taken.userId !== userId || !parsed) return undefined;
      const passkey = await passkeys.byCredentialId(parsed.id);
      if (!passkey || (userId !== undefined && passkey.userId !== userId)) return undefined;
      const { authenticationInfo } = await refusing(
        verifyAuthenticationResponse({
          response: parsed,
          credential: credentialOf(passkey),
          requireUserVerification: userId === undefined,
          ...expectedOf(taken.data, party),
        }),
      );
      if (!authenticationInfo) return undefined;
      // Of two answers with the same counter, one may come from a copy of the key.
      if (!(await passkeys.used(passkey, authenticationInfo.newCounter))) return undefined;
      return users.get(passkey.userId);
    },
  };
}

const expectedOf = (challenge: string, { origin, id }: RelyingParty) => ({
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: id,
});

type Transports = ("ble" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb")[];

function descriptorOf({ credentialId, transports }: Passkey) {
  return { id: credentialId, transports: transports as Transports };
}

function credentialOf({ credentialId, publicKey, counter, transports }: Passkey) {
  return {
    id: credentialId,
    publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")),
    counter,
    transports: transports as Transports,
  };
}

/** A credential's JSON as far as it has an identifier; the library checks the rest. */
function parse<Response extends { readonly id: string }>(text: string): Response | undefined {
  try {
    const value = JSON.parse(text) as Partial<Response> | null;
    return typeof value?.id === "string" ? (value as Response) : undefined;
  } catch {
    return undefined;
  }
}

/** The library throws for whatever is wrong with a response; none of that is our error. */
async function refusing<Verified extends { readonly verified: boolean }>(
  verification: Promise<Verified>,
): Promise<Partial<Verified>> {
  try {
    const result = await verification;
    return result.verified ? result : {};
  } catch {
    return {};
  }
}
