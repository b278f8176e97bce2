import type { Register } from "@glassjar/register";
import { sql } from "kysely";
import type { StoreContext } from "./context.ts";
import { containing, type Slice, type Span } from "./keyset.ts";
import type { VersionRow } from "./tables.ts";

/** One published, immutable version of a register. */
export interface Version {
  readonly site: string;
  /** Counted from 1, per site. */
  readonly number: number;
  /** The register as written, YAML or JSON. */
  readonly text: string;
  readonly register: Register;
  /** SHA-256 of the register's canonical JSON, hex. */
  readonly hash: string;
  readonly note: string;
  /** Who published it: an e-mail address, or the name of the command. */
  readonly by: string;
  /** Whether visitors are asked again. */
  readonly material: boolean;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
}

/** A version without its texts, for lists. */
export type VersionSummary = Omit<Version, "text" | "register">;

/** What the versions of a site can be sorted by; their moments follow their numbers. */
export const VERSION_SORTS = ["number"] as const;

/** Which versions of a site, by when they were published. */
export interface VersionFilter extends Span {
  readonly site: string;
  /** Only those published by somebody whose name contains this, whatever its case. */
  readonly by?: string;
  /** Only those that made visitors choose again, or only those that did not. */
  readonly material?: boolean;
}

/** What is published: everything but what the store decides. */
export type NewVersion = Omit<Version, "number" | "publishedAt">;

/** The published registers, by site. Nothing here changes or deletes a version. */
export interface VersionRepository {
  /**
   * Publishes the version after number `after`, 0 for the first, and returns its number; undefined,
   * and nothing is published, when another one is the latest by now.
   */
  publish(version: NewVersion, after: number): Promise<number | undefined>;
  latest(site: string): Promise<Version | undefined>;
  /** The number of the latest version, 0 when there is none: cheap enough to ask for each request. */
  latestNumber(site: string): Promise<number>;
  get(site: string, number: number): Promise<Version | undefined>;
  /** All versions, newest first. */
  list(site: string): Promise<VersionSummary[]>;
  page(query: VersionFilter & Slice<(typeof VERSION_SORTS)[number]>): Promise<VersionSummary[]>;
  count(query: Pick<VersionFilter, "site" | "material">): Promise<number>;
  /** The newest version whose changes were material, 0 when none: an older choice asks again. */
  lastMaterial(site: string): Promise<number>;
}

const SUMMARY = [
  "site",
  "number",
  "hash",
  "note",
  "published_by",
  "material",
  "published_at",
] as const;

function summaryOf(row: Omit<VersionRow, "text" | "register">): VersionSummary {
  return {
    site: row.site,
    number: row.number,
    hash: row.hash,
    note: row.note,
    by: row.published_by,
    material: row.material === 1,
    publishedAt: row.published_at,
  };
}

function versionOf(row: VersionRow): Version {
  return { ...summaryOf(row), text: row.text, register: JSON.parse(row.register) as Register };
}

/** The {@link VersionRepository} over a database. */
export function createVersions({ db, now, otherWrites }: StoreContext): VersionRepository {
  const all = (site: string) =>
    db.selectFrom("versions").where("site", "=", site).orderBy("number", "desc");
  // Every request asks for it, and it changes a few times a year.
  let latest = new Map<string, number>();
  let readAt: unknown;
  const latestNumber = async (site: string) => {
    const writes = otherWrites();
    if (writes !== readAt) latest = new Map();
    readAt = writes;
    const known = latest;
    const number = known.get(site);
    if (number !== undefined) return number;
    const row = await all(site).select("number").limit(1).executeTakeFirst();
    known.set(site, row?.number ?? 0);
    return row?.number ?? 0;
  };
  /** Those who published and are called so: few, whatever the number of versions. */
  async function publishersOf(site: string, by: string): Promise<string[]> {
    const rows = await db
      .selectFrom("versions")
      .select("published_by")
      .distinct()
      .where("site", "=", site)
      .where(sql<boolean>`lower(published_by) LIKE ${containing(by)} ESCAPE '\\'`)
      .execute();
    return rows.map(({ published_by }) => published_by);
  }

  return {
    async publish({ site, text, register, hash, note, by, material }, after) {
      const published = await db.transaction().execute(async (transaction) => {
        const last = await transaction
          .selectFrom("versions")
          .where("site", "=", site)
          .select((eb) => eb.fn.max("number").as("number"))
          .executeTakeFirst();
        if ((last?.number ?? 0) !== after) return undefined;
        const number = after + 1;
        await transaction
          .insertInto("versions")
          .values({
            site,
            number,
            text,
            hash,
            note,
            register: JSON.stringify(register),
            published_by: by,
            material: material ? 1 : 0,
            published_at: now(),
          })
          .execute();
        return number;
      });
      latest = new Map();
      return published;
    },
    async latest(site) {
      const row = await all(site).selectAll().limit(1).executeTakeFirst();
      return row && versionOf(row);
    },
    latestNumber,
    async get(site, number) {
      const row = await all(site).selectAll().where("number", "=", number).executeTakeFirst();
      return row && versionOf(row);
    },
    async list(site) {
      return (await all(site).select(SUMMARY).execute()).map(summaryOf);
    },
    async page({ site, by, material, from, until, descending, after, limit }) {
      const publishers = by === undefined ? [] : await publishersOf(site, by);
      if (by !== undefined && publishers.length === 0) return [];
      const rows = await db
        .selectFrom("versions")
        .select(SUMMARY)
        .where("site", "=", site)
        .$if(material !== undefined, (some) => some.where("material", "=", material ? 1 : 0))
        .$if(by !== undefined, (some) => some.where("published_by", "in", publishers))
        .$if(from !== undefined, (some) => some.where("published_at", ">=", from ?? 0))
        .$if(until !== undefined, (some) => some.where("published_at", "<", until ?? 0))
        .$if(after !== undefined, (some) =>
          some.where("number", descending ? "<" : ">", Number(after?.key)),
        )
        .orderBy("number", descending ? "desc" : "asc")
        .limit(limit)
        .execute();
      return rows.map(summaryOf);
    },
    async count({ site, material }) {
      // They are numbered from 1, and none is ever taken away.
      if (material === undefined) return latestNumber(site);
      const row = await db
        .selectFrom("versions")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("site", "=", site)
        .where("material", "=", material ? 1 : 0)
        .executeTakeFirstOrThrow();
      return row.count;
    },
    async lastMaterial(site) {
      const row = await all(site)
        .select("number")
        .where("material", "=", 1)
        .limit(1)
        .executeTakeFirst();
      return row?.number ?? 0;
    },
  };
}
