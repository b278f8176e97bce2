import type { Role } from "../../accounts/permissions.ts";
import type { Store } from "../../store/index.ts";
import type { Site } from "../../store/sites.ts";
import type { User } from "../../store/users.ts";

/** The sites a user has a role on, with that role. */
export async function sitesOf(store: Store, user: User): Promise<(Site & { role: Role })[]> {
  const [sites, roles] = await Promise.all([store.sites.list(), store.people.rolesOf(user.id)]);
  return sites.flatMap((site) => {
    const role = user.role === "administrator" ? "administrator" : roles.get(site.id);
    return role === undefined ? [] : [{ ...site, role }];
  });
}
