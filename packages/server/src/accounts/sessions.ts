import { createHash, randomInt } from "node:crypto";
import { CSRF_SECRET_LENGTH, secretFrom } from "../django/csrf-token.ts";
import type { Store } from "../store/index.ts";
import type { Session, SignInWay } from "../store/sessions.ts";
import type { User } from "../store/users.ts";

/** Seconds a session lives without being used, as Django's: 14 days. */
export const SESSION_IDLE_SECONDS = 14 * 24 * 60 * 60;

/** Seconds a session lives however much it is used: 30 days. */
const SESSION_ABSOLUTE_SECONDS = 30 * 24 * 60 * 60;

/** Milliseconds for which a proof of who one is serves for sensitive steps: 15 minutes. */
const RECENT_MS = 15 * 60_000;

/** Whether the user of a session proved lately who they are. */
export function isRecent({ confirmedAt }: Session, now = Date.now()): boolean {
  return now - confirmedAt < RECENT_MS;
}

/** When a session ends if it is not used any more, epoch milliseconds. */
export function endOf({ seenAt, createdAt }: Session): number {
  return Math.min(
    seenAt + SESSION_IDLE_SECONDS * 1000,
    createdAt + SESSION_ABSOLUTE_SECONDS * 1000,
  );
}

/** A request of somebody who is signed in. */
export interface SignedIn {
  readonly user: User;
  readonly session: Session;
  /** The CSRF secret that belongs to this session and no other. */
  readonly csrfSecret: string;
  /** Whether the cookie is due to be sent again, to slide its end. */
  readonly renew: boolean;
}

/** Opens, finds and ends sessions. */
export interface Sessions {
  /**
   * Opens a session and returns its token, for the cookie only.
   *
   * @param proved whether its user proved who they are just now, and not some time ago elsewhere
   */
  open(
    user: User,
    userAgent: string | undefined,
    via?: SignInWay,
    proved?: boolean,
  ): Promise<string>;
  /** Who holds this token; undefined when nobody does, any more. */
  find(token: string | undefined): Promise<SignedIn | undefined>;
  /** Ends the session of this token, on the server too. */
  close(token: string | undefined): Promise<void>;
  /** Gives a session another token, because its user proved now who they are. */
  rotate(session: Session): Promise<string>;
  /** The sessions of a user that are in force, the last used first. */
  listOf(user: User): Promise<Session[]>;
}

const TOKEN = /^[a-z0-9]{32}$/;
const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
const TOUCH_MS = 60_000;

const newToken = () => Array.from({ length: 32 }, () => ALPHABET[randomInt(36)]).join("");

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/**
 * The CSRF secret of a session: derived from its token, which it does not give away. So the pair
 * cannot be mixed (a cookie planted by a neighbouring host is refused) and nothing more is stored.
 */
export function csrfSecretOf(token: string): string {
  // 64 bytes give 32 fair characters but once in 10^25.
  const bytes = createHash("sha512").update(`csrf ${token}`).digest();
  return secretFrom(bytes).slice(0, CSRF_SECRET_LENGTH).padEnd(CSRF_SECRET_LENGTH, "a");
}

/** Most browsers also call themselves Chrome or Safari: the more particular word first. */
const DEVICES = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["SamsungBrowser/", "Samsung Internet"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

/** The browser's family name, all that is kept of its user agent; "" for an unknown one. */
export function deviceOf(userAgent = ""): string {
  return DEVICES.find(([word]) => userAgent.includes(word))?.[1] ?? "";
}

/** The {@link Sessions} of a store. */
export function createSessions(store: Store, now: () => number = Date.now): Sessions {
  const limits = () => ({
    seenBefore: now() - SESSION_IDLE_SECONDS * 1000,
    createdBefore: now() - SESSION_ABSOLUTE_SECONDS * 1000,
  });
  return {
    async open(user, userAgent, via = "password", proved = true) {
      await store.sessions.purge(limits());
      const token = newToken();
      const session = { tokenHash: hashOf(token), userId: user.id, device: deviceOf(userAgent) };
      await store.sessions.add({ ...session, via, proved });
      return token;
    },
    async find(token) {
      if (token === undefined || !TOKEN.test(token)) return undefined;
      const session = await store.sessions.byTokenHash(hashOf(token));
      if (!session || endOf(session) <= now()) return undefined;
      const user = await store.users.get(session.userId);
      if (!user || user.disabledAt !== undefined) return undefined;
      const renew = now() - session.seenAt > TOUCH_MS;
      if (renew) await store.sessions.touch(session.id);
      return { user, session, csrfSecret: csrfSecretOf(token), renew };
    },
    async close(token) {
      if (token !== undefined) await store.sessions.removeByTokenHash(hashOf(token));
    },
    async rotate({ id }) {
      const token = newToken();
      await store.sessions.rotate(id, hashOf(token));
      return token;
    },
    async listOf({ id }) {
      return (await store.sessions.listOf(id)).filter((session) => endOf(session) > now());
    },
  };
}
