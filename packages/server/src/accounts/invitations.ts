import type { Store } from "../store/index.ts";
import { EMAIL } from "./email.ts";
import { createPasswordPolicy, type PasswordPolicy } from "./password-policy.ts";
import { hashPassword, type PasswordFault } from "./password.ts";
import { ROLES, type Role } from "./permissions.ts";
import { NO_PASSWORD, type User } from "../store/users.ts";

/** Who is invited to what. */
export interface Invitation {
  readonly email: string;
  readonly site: string;
  readonly role: Role;
}

/** An invitation that nobody followed yet. */
export interface PendingInvitation extends Invitation {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** Rights to choose a password: for one's account, or for a new one. */
export interface Invitations {
  /** A ticket for a new password; undefined when nobody has this address. */
  forgot(email: string): Promise<{ readonly ticket: string; readonly user: User } | undefined>;
  /** Whether a ticket for a new password is in force. */
  canReset(ticket: string): Promise<boolean>;
  /** Sets the new password, and ends every session of the account. The second factor stays. */
  reset(ticket: string, password: string): Promise<User | PasswordFault | "expired">;
  /** A ticket with which somebody new makes an account with a role on a site. */
  invite(invitation: Invitation): Promise<string>;
  /** The invitation of a ticket in force. */
  find(ticket: string): Promise<Invitation | undefined>;
  /** The invitations to a site that nobody followed yet, newest first. */
  pendingOf(site: string): Promise<PendingInvitation[]>;
  /** Takes an invitation to a site back; undefined when there is none. */
  withdraw(site: string, id: string): Promise<Invitation | undefined>;
  /**
   * Makes the account of somebody who proved elsewhere to have an address, without a password, with
   * the roles of all invitations to it; undefined when there is none.
   */
  acceptFor(email: string): Promise<User | undefined>;
  /** Makes the account. */
  accept(ticket: string, password: string): Promise<User | PasswordFault | "expired">;
}

const RESET_LIFETIME_MS = 60 * 60_000;
const INVITATION_LIFETIME_MS = 7 * 24 * 60 * 60_000;

/** {@link Invitations} over a store; new passwords follow the policy. */
export function createInvitations(
  store: Store,
  policy: PasswordPolicy = createPasswordPolicy(),
): Invitations {
  const { tickets, users, people, sessions, secondFactors } = store;
  const find = async (ticket: string) => {
    const found = await tickets.find("invitation", ticket);
    return found && readInvitation(found.data);
  };
  const pendingOf = async (site: string) =>
    (await tickets.list("invitation")).flatMap(({ id, expiresAt, data }) => {
      const invitation = readInvitation(data);
      return invitation?.site === site ? [{ ...invitation, id, expiresAt }] : [];
    });
  return {
    async forgot(email) {
      const found = await users.byEmail(email);
      if (!found || found.disabledAt !== undefined) return undefined;
      const { passwordHash: _, ...user } = found;
      await tickets.voidAll("reset", user.id);
      const lifetime = RESET_LIFETIME_MS;
      return { user, ticket: await tickets.make({ purpose: "reset", userId: user.id, lifetime }) };
    },
    canReset: async (ticket) => (await tickets.find("reset", ticket)) !== undefined,
    async reset(ticket, password) {
      const found = await tickets.find("reset", ticket);
      const user = found?.userId === undefined ? undefined : await users.get(found.userId);
      if (!user) return "expired";
      const secondFactor = await secondFactors.isOn(user.id);
      const fault = await policy.faultOf(password, { email: user.email, secondFactor });
      if (fault) return fault;
      const passwordHash = await hashPassword(password);
      if (!(await tickets.take("reset", ticket))) return "expired";
      await users.setPasswordHash(user.id, passwordHash);
      await sessions.removeAllOf(user.id);
      return user;
    },
    invite: (invitation) =>
      tickets.make({
        purpose: "invitation",
        data: JSON.stringify(invitation),
        lifetime: INVITATION_LIFETIME_MS,
      }),
    find,
    pendingOf,
    async withdraw(site, id) {
      const found = (await pendingOf(site)).find((invitation) => invitation.id === id);
      return found && (await tickets.void("invitation", id)) ? found : undefined;
    },
    async acceptFor(email) {
      const own = (await tickets.list("invitation")).flatMap(({ id, data }) => {
        const invitation = readInvitation(data);
        return invitation?.email === email ? [{ ...invitation, id }] : [];
      });
      if (own.length === 0) return undefined;
      const user = await users.add({ email, passwordHash: NO_PASSWORD, role: "member" });
      for (const { id, site, role } of user ? own : [])
        if (user && (await tickets.void("invitation", id))) await people.set(user.id, site, role);
      return user;
    },
    async accept(ticket, password) {
      const invitation = await find(ticket);
      if (!invitation) return "expired";
      const { email, site, role } = invitation;
      const fault = await policy.faultOf(password, { email });
      if (fault) return fault;
      const passwordHash = await hashPassword(password);
      if (!(await tickets.take("invitation", ticket))) return "expired";
      const user = await users.add({ email, passwordHash, role: "member" });
      // Somebody with this address got an account meanwhile.
      if (!user) return "expired";
      await people.set(user.id, site, role);
      return user;
    },
  };
}

function readInvitation(data: string): Invitation | undefined {
  const { email, site, role } = JSON.parse(data) as Partial<Invitation>;
  const known = ROLES.find((name) => name === role);
  if (email === undefined || site === undefined || known === undefined) return undefined;
  return EMAIL.test(email) ? { email, site, role: known } : undefined;
}
