import type { Store } from "../../store/index.ts";

/** How many people are offered: enough to choose from in a list that is shown beside each finding. */
const OFFERED = 100;

/** E-mail addresses of those who work on a site, administrators of the installation too: the first hundred. */
export async function assignable(store: Store, site: string): Promise<string[]> {
  const people = await store.peopleList.page({
    site,
    sort: "email",
    descending: false,
    limit: OFFERED,
  });
  return people.map(({ email }) => email);
}

/** Whether somebody works on a site, or administers the installation. */
export async function isAssignable(store: Store, site: string, email: string): Promise<boolean> {
  const user = await store.users.byEmail(email);
  if (!user) return false;
  return user.role === "administrator" || (await store.people.roleOf(user.id, site)) !== undefined;
}
