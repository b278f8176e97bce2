import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { StoreContext } from "./context.ts";
import { newId } from "./id.ts";
import { comesAfter, containing, type Slice } from "./keyset.ts";
import { rowCount } from "./row-counts.ts";
import type { ApiKeyRow } from "./tables.ts";

/** What a key may read: published data, and what the permissions of the same names say. */
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

/** A key for programs. The key itself is never stored, only its SHA-256. */
export interface ApiKey {
  readonly id: string;
  readonly site: string;
  /** What it is for, in its maker's words. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdBy: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  /** To the day; undefined while it was not used. */
  readonly usedAt: number | undefined;
}

/** What keys can be sorted by. */
export const KEY_SORTS = ["made", "name", "expires", "used"] as const;

/** Which keys of a site. */
export interface KeyQuery extends Slice<(typeof KEY_SORTS)[number]> {
  readonly site: string;
  /** Only those whose name contains this, whatever the case of its Latin letters. */
  readonly search?: string;
}

/** The keys of the installation. */
export interface ApiKeyRepository {
  /** Makes a key; `key` is readable only now. */
  add(
    key: Pick<ApiKey, "site" | "name" | "scopes" | "createdBy" | "expiresAt">,
  ): Promise<{ readonly key: string; readonly entry: ApiKey }>;
  /** The entry of a key in force, and notes that it was used. */
  find(key: string): Promise<ApiKey | undefined>;
  /** Keys of a site, expired ones too. */
  list(query: KeyQuery): Promise<ApiKey[]>;
  /** How many keys a site has. */
  count(site: string): Promise<number>;
  /** What a key holds of the column that a list is sorted by. */
  keyOf(sort: KeyQuery["sort"], key: ApiKey): string | number;
  /** Revokes a key; false when this site has none of that identifier. */
  remove(site: string, id: string): Promise<boolean>;
}

const PREFIX = "gj_";
const KEY = /^gj_[\w-]{43}$/;
const KEY_BYTES = 32;
const DAY_MS = 86_400_000;

const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");

const keyOf = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  site: row.site,
  name: row.name,
  scopes: JSON.parse(row.scopes) as Scope[],
  createdBy: row.created_by,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  usedAt: row.used_at ?? undefined,
});

/** Each as it is indexed. */
const COLUMNS = {
  made: sql.ref("id"),
  name: sql.ref("name"),
  expires: sql.ref("expires_at"),
  used: sql`COALESCE(used_at, 0)`,
};

/** The {@link ApiKeyRepository} over a database. */
export function createApiKeys({ db, now }: StoreContext): ApiKeyRepository {
  return {
    async add({ site, name, scopes, createdBy, expiresAt }) {
      const key = PREFIX + randomBytes(KEY_BYTES).toString("base64url");
      const at = now();
      const row = await db
        .insertInto("api_keys")
        .values({
          id: newId(at),
          key_hash: hashOf(key),
          site,
          name,
          scopes: JSON.stringify(scopes),
          created_by: createdBy,
          created_at: at,
          expires_at: expiresAt,
          used_at: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return { key, entry: keyOf(row) };
    },
    async find(key) {
      if (!KEY.test(key)) return undefined;
      const at = now();
      const row = await db
        .selectFrom("api_keys")
        .selectAll()
        .where("key_hash", "=", hashOf(key))
        .where("expires_at", ">", at)
        .executeTakeFirst();
      if (!row) return undefined;
      const today = at - (at % DAY_MS);
      if ((row.used_at ?? 0) < today)
        await db.updateTable("api_keys").set({ used_at: today }).where("id", "=", row.id).execute();
      return keyOf(row);
    },
    async list({ site, search, sort, descending, after, limit }) {
      const key = COLUMNS[sort];
      const direction = descending ? "desc" : "asc";
      const rows = await db
        .selectFrom("api_keys")
        .selectAll()
        .where("site", "=", site)
        .$if(search !== undefined, (all) =>
          all.where(sql<boolean>`lower(name) LIKE ${containing(search ?? "")} ESCAPE '\\'`),
        )
        .$if(after !== undefined, (all) =>
          all.where(comesAfter(key, sql.ref("id"), after ?? { key: "", id: "" }, descending)),
        )
        .orderBy(key, direction)
        .$if(sort !== "made", (all) => all.orderBy("id", direction))
        .limit(limit)
        .execute();
      return rows.map(keyOf);
    },
    count: (site) => rowCount(db, "api_keys", site),
    keyOf: (sort, { id, name, expiresAt, usedAt }) =>
      ({ made: id, name, expires: expiresAt, used: usedAt ?? 0 })[sort],
    async remove(site, id) {
      const removed = await db
        .deleteFrom("api_keys")
        .where("site", "=", site)
        .where("id", "=", id)
        .executeTakeFirst();
      return removed.numDeletedRows > 0n;
    },
  };
}
