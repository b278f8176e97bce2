/** What the API answers those who administer people, keys, sites, and their own account. */

/** What somebody may be on a site. */
export const ROLES = ["viewer", "editor", "publisher", "auditor", "administrator"] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** What somebody is in the whole installation. */
export type UserRole = "administrator" | "member";

/** Somebody who works on a site. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  /** When the account was made. */
  readonly since: string;
  /** Whether they are administrator of the whole installation, and so of this site too. */
  readonly ofInstallation: boolean;
  /** What a change to the role sends as `If-Match`. */
  readonly etag: string;
}

/** An account, with its roles by site. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly role: UserRole;
  readonly createdAt: string;
  /** Whether the account is closed. */
  readonly disabled: boolean;
  readonly sites: Readonly<Record<string, Role>>;
  /** What a change to the account sends as `If-Match`. */
  readonly etag: string;
}

/** How somebody signs in. */
export interface SignInOf {
  readonly disabled: boolean;
  /** Whether the password alone is not enough. */
  readonly secondFactor: boolean;
  /** Whether there is a password at all. */
  readonly password: boolean;
  readonly passkeys: number;
}

/** An invitation that nobody followed yet. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: string;
}

/** What became of an invitation; without e-mail, the link to pass on. */
export interface Invited {
  readonly sent: boolean;
  readonly link?: string;
}

/** What a key may read. */
export const SCOPES = [
  "data.read",
  "site.read",
  "register.read",
  "audience.read",
  "audits.read",
  "choices.read",
  "activity.read",
] as const;

/** One of {@link SCOPES}. */
export type Scope = (typeof SCOPES)[number];

/** A key for programs; the key itself is not in it. */
export interface KeyEntry {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** The day of its last use, `YYYY-MM-DD`. */
  readonly usedAt?: string;
}

/** A key just made: `key` is shown this once. */
export interface NewKey {
  readonly key: string;
  readonly entry: KeyEntry;
}

/** One signed-in browser. */
export interface Session {
  readonly id: string;
  /** The browser's family name; "" for an unknown one. */
  readonly device: string;
  readonly createdAt: string;
  readonly seenAt: string;
  /** When it ends if it is not used any more. */
  readonly endsAt: string;
  readonly current: boolean;
}

/** What the guard does with what the register does not name. */
export const MODES = ["observe", "enforce"] as const;

/** One of {@link MODES}. */
export type Mode = (typeof MODES)[number];

/** Settings of a site, which are lines of its register. A name is one text, or one per language. */
export interface SiteSettings {
  readonly name: string | Readonly<Record<string, string>>;
  readonly origin: string;
  readonly mode: Mode;
}

/** The settings, and where they come from. */
export interface SettingsAnswer {
  readonly settings?: SiteSettings;
  readonly languages: readonly string[];
  /** Whether they are those of a draft, which is not published. */
  readonly drafted: boolean;
  /** What a change sends as `If-Match`. */
  readonly etag: string;
}
