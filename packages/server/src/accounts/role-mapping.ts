import type { Store } from "../store/index.ts";
import type { User } from "../store/users.ts";
import type { Role } from "./permissions.ts";

/** Which roles follow from a claim, such as the groups somebody is in. */
export interface RoleMapping {
  /** The claim: a text or a list of texts. */
  readonly claim: string;
  /** Of the lines about a site, the first that fits counts. */
  readonly lines: readonly RoleLine[];
}

/** Whoever has this value in the claim has this role on this site. */
export interface RoleLine {
  /** `*` fits everybody. */
  readonly value: string;
  readonly site: string;
  readonly role: Role;
}

/** The roles by site that follow from claims; undefined for sites on which one has none. */
export function rolesFrom(
  { claim, lines }: RoleMapping,
  claims: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Role | undefined> {
  const values = new Set([claims[claim] ?? []].flat().map(String));
  const fits = ({ value }: RoleLine) => value === "*" || values.has(value);
  const sites = new Set(lines.map(({ site }) => site));
  return new Map(
    [...sites].map((site) => [site, lines.find((line) => line.site === site && fits(line))?.role]),
  );
}

/**
 * Gives a user the roles that follow, and takes those away that do not any more, on the sites that are
 * mapped. Other rights need another session: when something changed, theirs end.
 */
export async function applyRoles(
  store: Store,
  user: User,
  roles: ReadonlyMap<string, Role | undefined>,
): Promise<void> {
  const before = await store.people.rolesOf(user.id);
  let changed = false;
  for (const [site, role] of roles) {
    if (before.get(site) === role || !(await store.sites.get(site))) continue;
    changed = true;
    if (role === undefined) await store.people.remove(user.id, site);
    else await store.people.set(user.id, site, role);
    await store.activity.add({
      site,
      actor: "single sign-on",
      action: role === undefined ? "role.remove" : "role.set",
      subject: `${user.email} ${role ?? ""}`.trim(),
    });
  }
  if (changed) await store.sessions.removeAllOf(user.id);
}
