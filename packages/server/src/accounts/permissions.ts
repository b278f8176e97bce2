/** What somebody may be on a site. */
export const ROLES = ["viewer", "editor", "publisher", "auditor", "administrator"] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

const EVERYBODY: readonly Role[] = ROLES;

/** Every permission on a site, and the roles that have it. */
export const PERMISSIONS = {
  "site.read": EVERYBODY,
  "register.read": EVERYBODY,
  "register.check": ["editor", "publisher", "administrator"],
  "register.publish": ["publisher", "administrator"],
  "audience.read": EVERYBODY,
  "audits.read": EVERYBODY,
  "audits.manage": ["auditor", "administrator"],
  "choices.read": ["auditor", "administrator"],
  "activity.read": ["auditor", "administrator"],
  "people.manage": ["administrator"],
  "keys.manage": ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

/** A key of {@link PERMISSIONS}. */
export type Permission = keyof typeof PERMISSIONS;

/** Whether a role has a permission. */
export function hasPermission(role: Role | undefined, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return role !== undefined && roles.includes(role);
}

/** The permissions of a role. */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((name) => hasPermission(role, name));
}
