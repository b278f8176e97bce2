import type { Store } from "../store/index.ts";
import type { User } from "../store/users.ts";
import { newTotpSecret, totpStep } from "./totp.ts";
import { createThrottle } from "./throttle.ts";

/** What became of a code. */
export type CodeResult =
  | { readonly outcome: "ok"; readonly user: User; readonly next: string }
  | { readonly outcome: "wrong" }
  /** The first step was too long ago, or too many codes were wrong. */
  | { readonly outcome: "expired" }
  /** Too many failures: try again in so many seconds. */
  | { readonly outcome: "wait"; readonly seconds: number };

/** Sign-in in two steps: after the password, a code from an app or a recovery code. */
export interface TwoStep {
  /** Remembers that a user passed the first step, for 10 minutes; the ticket stands for that. */
  begin(user: User, next: string): Promise<string>;
  /** Who passed the first step lately, and where they want to go. */
  pending(ticket: string): Promise<{ readonly user: User; readonly next: string } | undefined>;
  /** The second step was passed without a code; undefined when it was already, or was too late. */
  complete(ticket: string): Promise<string | undefined>;
  /** The second step. */
  finish(ticket: string, code: string, address: string): Promise<CodeResult>;
  /** Whether a code is right for this user; each works once. */
  check(userId: string, code: string): Promise<boolean>;
  /** A new secret to be confirmed within an hour; the ticket stands for it. */
  propose(user: User): Promise<{ readonly ticket: string; readonly secret: string }>;
  /** The secret of a proposal; undefined when there is none any more. */
  proposed(ticket: string, user: User): Promise<string | undefined>;
  /** Turns it on if the code fits the proposed secret; answers recovery codes, shown only now. */
  turnOn(ticket: string, user: User, code: string): Promise<readonly string[] | undefined>;
}

const STEP_LIFETIME_MS = 10 * 60_000;
const SETUP_LIFETIME_MS = 60 * 60_000;
const MOST_FAILURES = 5;

const ownerOf = (userId: string) => `totp-setup ${userId}`;

/** {@link TwoStep} over a store. `now` is the clock in epoch milliseconds. */
export function createTwoStep(store: Store, now: () => number = Date.now): TwoStep {
  const { tickets, secondFactors, users, secrets } = store;
  const throttle = createThrottle(store, now);

  const check = async (userId: string, code: string): Promise<boolean> => {
    const device = await secondFactors.get(userId);
    const step = device && totpStep(device.secret, code, { now: now(), lastStep: device.lastStep });
    if (step !== undefined) return secondFactors.use(userId, step);
    return secondFactors.useCode(userId, code);
  };

  const pending = async (ticket: string) => {
    const first = await tickets.find("second-factor", ticket);
    const user = first?.userId === undefined ? undefined : await users.get(first.userId);
    return first && user && { user, next: first.data };
  };

  const proposed = async (ticket: string, { id }: User) => {
    const found = await tickets.find("totp-setup", ticket);
    if (found?.userId !== id || !secrets.isSealed(found.data)) return undefined;
    return secrets.open(found.data, ownerOf(id));
  };

  return {
    begin: ({ id }, next) =>
      tickets.make({
        purpose: "second-factor",
        userId: id,
        data: next,
        lifetime: STEP_LIFETIME_MS,
      }),
    pending,
    complete: async (ticket) => (await tickets.take("second-factor", ticket))?.data,
    async finish(ticket, code, address) {
      const first = await pending(ticket);
      if (!first) return { outcome: "expired" };
      const { user, next } = first;
      const wait = await throttle.attempt(`code ${user.id}`, address);
      if (wait > 0) return { outcome: "wait", seconds: Math.ceil(wait / 1000) };
      if (!(await check(user.id, code))) {
        await tickets.failed("second-factor", ticket, MOST_FAILURES);
        return { outcome: "wrong" };
      }
      // Of two requests with the same ticket, one signs in.
      if (!(await tickets.take("second-factor", ticket))) return { outcome: "expired" };
      await throttle.succeeded(`code ${user.id}`, address);
      return { outcome: "ok", user, next };
    },
    check,
    async propose({ id }) {
      const secret = newTotpSecret();
      const data = secrets.seal(secret, ownerOf(id));
      const ticket = { userId: id, data, lifetime: SETUP_LIFETIME_MS };
      return { secret, ticket: await tickets.make({ purpose: "totp-setup", ...ticket }) };
    },
    proposed,
    async turnOn(ticket, user, code) {
      const secret = await proposed(ticket, user);
      if (secret === undefined) return undefined;
      const step = totpStep(secret, code, { now: now(), lastStep: 0 });
      if (step === undefined || !(await tickets.take("totp-setup", ticket))) return undefined;
      await secondFactors.set(user.id, { secret, lastStep: step });
      return secondFactors.newCodes(user.id);
    },
  };
}
