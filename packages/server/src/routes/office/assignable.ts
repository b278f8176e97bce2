import type { Store } from "../../store/index.ts";

/** The e-mail addresses of those who work on a site: its people and the installation's administrators. */
export async function assignable(store: Store, site: string): Promise<string[]> {
  const [people, users] = await Promise.all([store.people.listOf(site), store.users.list()]);
  const administrators = users.filter(({ role }) => role === "administrator");
  return [...new Set([...people, ...administrators].map(({ email }) => email))].toSorted();
}
