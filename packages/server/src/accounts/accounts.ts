import type { Action } from "../store/activity.ts";
import type { Store } from "../store/index.ts";
import type { User } from "../store/users.ts";
import { cutAddress } from "@glassjar/audience";
import { hashPassword, isOutdated, verifyPassword, type PasswordFault } from "./password.ts";
import { EMAIL } from "./email.ts";
import { createPasswordPolicy, type PasswordPolicy } from "./password-policy.ts";
import { createThrottle } from "./throttle.ts";

/** What a person types to sign in or to get an account. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** What became of a sign-in. */
export type SignIn =
  /** `next`: the second step is still to come. */
  | { readonly outcome: "ok"; readonly user: User; readonly next?: "code" }
  | { readonly outcome: "wrong" }
  /** Too many failures: try again in so many seconds. */
  | { readonly outcome: "wait"; readonly seconds: number };

/** Why nobody was made administrator. */
export type FirstUserFault = "bad-code" | "bad-email" | "taken" | PasswordFault;

/** The accounts of this installation. */
export interface Accounts {
  /** Checks credentials. `address` is where the request came from. */
  verify(credentials: Credentials, address: string): Promise<SignIn>;
  /** Makes the first administrator, who knows the one-time set-up code. */
  createFirst(
    credentials: Credentials & { readonly code: string },
  ): Promise<{ readonly user: User } | { readonly fault: FirstUserFault }>;
  /** Whether this is the password of a user; wrong ones are slowed down as at sign-in. */
  confirm(user: User, password: string, address: string): Promise<boolean>;
  /** Sets a new password, unless something is wrong with it. */
  setPassword(user: User, password: string, address: string): Promise<PasswordFault | undefined>;
  /** Whether somebody has still to set the installation up. */
  needsSetup(): Promise<boolean>;
}

/** The {@link Accounts} of a store. */
export function createAccounts(
  store: Store,
  now: () => number = Date.now,
  policy: PasswordPolicy = createPasswordPolicy(),
): Accounts {
  const throttle = createThrottle(store, now);
  const log = (actor: string, action: Action, address: string) =>
    store.activity.add({ actor, action, subject: "", address: cutAddress(address) });
  return {
    async verify({ email, password }, address) {
      // Counted before the slow part, so that parallel guesses count too.
      const wait = await throttle.attempt(email, address);
      if (wait > 0) return { outcome: "wait", seconds: Math.ceil(wait / 1000) };
      const found = await store.users.byEmail(email);
      const fits = await verifyPassword(password, found?.passwordHash);
      // Whom nobody knows may be a password in the wrong field: that has no place in the log.
      const twoStep = found !== undefined && (await store.secondFactors.isOn(found.id));
      const open = fits && found?.disabledAt === undefined;
      const action = open ? (twoStep ? "sign-in.password" : "sign-in") : "sign-in.failed";
      await log(found?.email ?? "unknown", action, address);
      if (!found || !open) return { outcome: "wrong" };
      await throttle.succeeded(email, address);
      const { passwordHash, ...user } = found;
      if (isOutdated(passwordHash))
        await store.users.setPasswordHash(user.id, await hashPassword(password));
      return { outcome: "ok", user, ...(twoStep ? { next: "code" } : {}) };
    },
    async createFirst({ email, password, code }) {
      if (!(await store.setup.isValid(code))) return { fault: "bad-code" };
      if (!EMAIL.test(email)) return { fault: "bad-email" };
      const fault = await policy.faultOf(password, { email });
      if (fault) return { fault };
      const passwordHash = await hashPassword(password);
      const user = await store.users.addFirst({ email, passwordHash, role: "administrator" });
      if (!user) return { fault: "taken" };
      await store.setup.clear();
      return { user };
    },
    async confirm({ email }, password, address) {
      if ((await throttle.attempt(email, address)) > 0) return false;
      const found = await store.users.byEmail(email);
      if (!(await verifyPassword(password, found?.passwordHash))) return false;
      await throttle.succeeded(email, address);
      return true;
    },
    async setPassword({ id, email }, password, address) {
      const secondFactor = await store.secondFactors.isOn(id);
      const fault = await policy.faultOf(password, { email, secondFactor });
      if (fault) return fault;
      await store.users.setPasswordHash(id, await hashPassword(password));
      await log(email, "password.set", address);
      return undefined;
    },
    needsSetup: async () => (await store.users.count()) === 0,
  };
}
