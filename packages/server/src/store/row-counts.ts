import type { StoreContext } from "./context.ts";

/** The lists whose rows triggers count, so that no count reads over a long one. */
export type CountedList = "site_roles" | "api_keys";

/**
 * How many rows a list has on a site.
 *
 * @param part the roles among `site_roles`; all of them without it
 */
export async function rowCount(
  db: StoreContext["db"],
  list: CountedList,
  site: string,
  part?: string,
): Promise<number> {
  const rows = await db
    .selectFrom("row_counts")
    .select("count")
    .where("list", "=", list)
    .where("site", "=", site)
    .$if(part !== undefined, (all) => all.where("part", "=", part ?? ""))
    .execute();
  return rows.reduce((sum, { count }) => sum + count, 0);
}
