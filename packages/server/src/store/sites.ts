import type { StoreContext } from "./context.ts";

/** A site whose register, choices, audits and tallies are kept. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
}

/** The sites of this installation. */
export interface SiteRepository {
  /** Creates the site unless it exists, and gives it this name. */
  ensure(id: string, name: string): Promise<Site>;
  /** Creates the site; undefined when there is one of this identifier. */
  add(id: string, name: string): Promise<Site | undefined>;
  list(): Promise<Site[]>;
  get(id: string): Promise<Site | undefined>;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly created_at: number;
}

const siteOf = (row: Row): Site => ({ id: row.id, name: row.name, createdAt: row.created_at });

/** The {@link SiteRepository} over a database. */
export function createSites({ db, now }: StoreContext): SiteRepository {
  return {
    async ensure(id, name) {
      const row = await db
        .insertInto("sites")
        .values({ id, name, created_at: now() })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ name }))
        .returningAll()
        .executeTakeFirstOrThrow();
      return siteOf(row);
    },
    async add(id, name) {
      const row = await db
        .insertInto("sites")
        .values({ id, name, created_at: now() })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returningAll()
        .executeTakeFirst();
      return row && siteOf(row);
    },
    async list() {
      const rows = await db.selectFrom("sites").selectAll().orderBy("id").execute();
      return rows.map(siteOf);
    },
    async get(id) {
      const row = await db.selectFrom("sites").selectAll().where("id", "=", id).executeTakeFirst();
      return row && siteOf(row);
    },
  };
}
