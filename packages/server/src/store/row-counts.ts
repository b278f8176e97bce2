import type { StoreContext } from "./context.ts";

/** The lists whose rows triggers count, so that no count reads over a long one. */
export type CountedList = "site_roles" | "api_keys" | "activity";

/**
 * How many rows a list has.
 *
 * @param site all sites without one
 * @param part one role among `site_roles`, one action among `activity`; all of them without one
 */
export async function rowCount(
  db: StoreContext["db"],
  list: CountedList,
  site?: string,
  part?: string,
): Promise<number> {
  const rows = await db
    .selectFrom("row_counts")
    .select("count")
    .where("list", "=", list)
    .$if(site !== undefined, (all) => all.where("site", "=", site ?? ""))
    .$if(part !== undefined, (all) => all.where("part", "=", part ?? ""))
    .execute();
  return rows.reduce((sum, { count }) => sum + count, 0);
}
