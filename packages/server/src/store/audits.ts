import { sql } from "kysely";
import type { StoreContext } from "./context.ts";
import { firstId, newId } from "./id.ts";
import { comesAfter, containing, type Slice, type Span } from "./keyset.ts";
import type { AuditRow } from "./tables.ts";

/** What every finding has; the rest is kept as it is. */
export interface StoredFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** A saved audit, for lists. */
export interface AuditSummary {
  readonly id: string;
  readonly site: string;
  /** The register version it was judged against. */
  readonly version?: number;
  /** Identifier of the profile it was judged by. */
  readonly profile: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly url: string;
  /** How many findings there are, and how many of them are blocking. */
  readonly findings: number;
  readonly blocking: number;
  /** Who asked for it: an e-mail address, or the name of the command; "" where nobody knows. */
  readonly askedBy: string;
}

/** What the audits of a site can be sorted by. */
export const AUDIT_SORTS = ["when", "findings", "blocking"] as const;

/** What an audit can have come to: nothing, something, or something that blocks. */
export const AUDIT_OUTCOMES = ["clean", "findings", "blocking"] as const;

/** Which audits of a site, by when they were saved. */
export interface AuditFilter extends Span {
  readonly site: string;
  readonly outcome?: (typeof AUDIT_OUTCOMES)[number];
  /** Only those asked for by somebody whose name contains this, whatever its case. */
  readonly by?: string;
}

/** A saved audit with everything it saw (the run, plain JSON) and found. */
export interface Audit<Run = unknown, Finding = StoredFinding> {
  readonly summary: AuditSummary;
  readonly run: Run;
  readonly findings: readonly Finding[];
}

/** What is saved. */
export interface NewAudit {
  readonly site: string;
  readonly version?: number;
  /** Default `eu`. */
  readonly profile?: string;
  readonly url: string;
  readonly run: object;
  readonly findings: readonly StoredFinding[];
  /** Default "". */
  readonly askedBy?: string;
}

/** The saved audits, by site. */
export interface AuditRepository {
  save(audit: NewAudit): Promise<AuditSummary>;
  /** Newest first, at most `limit` (default 100). */
  list(site: string, limit?: number): Promise<AuditSummary[]>;
  page(query: AuditFilter & Slice<(typeof AUDIT_SORTS)[number]>): Promise<AuditSummary[]>;
  count(query: Pick<AuditFilter, "site" | "outcome">): Promise<number>;
  get(id: string): Promise<Audit | undefined>;
}

function summaryOf(row: Omit<AuditRow, "run" | "findings">): AuditSummary {
  return {
    id: row.id,
    site: row.site,
    at: row.at,
    url: row.url,
    profile: row.profile,
    ...(row.version === null ? {} : { version: row.version }),
    findings: row.total,
    blocking: row.blocking,
    askedBy: row.asked_by,
  };
}

const SUMMARY = [
  "id",
  "site",
  "version",
  "at",
  "url",
  "profile",
  "blocking",
  "total",
  "asked_by",
] as const;

/** Each as it is indexed. */
const COLUMNS = { when: "id", findings: "total", blocking: "blocking" } as const;

const OUTCOMES = {
  clean: sql<boolean>`total = 0`,
  findings: sql<boolean>`total > 0`,
  blocking: sql<boolean>`blocking > 0`,
} as const;

/** The {@link AuditRepository} over a database. */
export function createAudits({ db, now }: StoreContext): AuditRepository {
  const matching = ({ site, outcome, by, from, until }: AuditFilter) =>
    db
      .selectFrom("audits")
      .where("site", "=", site)
      .$if(outcome !== undefined, (all) => all.where(OUTCOMES[outcome ?? "clean"]))
      .$if(by !== undefined, (all) =>
        all.where(sql<boolean>`lower(asked_by) LIKE ${containing(by ?? "")} ESCAPE '\\'`),
      )
      // Identifiers begin with the moment.
      .$if(from !== undefined, (all) => all.where("id", ">=", firstId(from ?? 0)))
      .$if(until !== undefined, (all) => all.where("id", "<", firstId(until ?? 0)));
  return {
    async save({ site, version, profile = "eu", url, run, findings, askedBy = "" }) {
      const at = now();
      const row = await db
        .insertInto("audits")
        .values({
          id: newId(at),
          site,
          at,
          url,
          profile,
          version: version ?? null,
          run: JSON.stringify(run),
          findings: JSON.stringify(findings),
          blocking: findings.filter(({ severity }) => severity === "blocking").length,
          total: findings.length,
          asked_by: askedBy,
        })
        .returning(SUMMARY)
        .executeTakeFirstOrThrow();
      return summaryOf(row);
    },
    async list(site, limit = 100) {
      const rows = await matching({ site })
        .select(SUMMARY)
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      return rows.map(summaryOf);
    },
    async page({ sort, descending, after, limit, ...filter }) {
      const column = COLUMNS[sort];
      const direction = descending ? "desc" : "asc";
      const rows = await matching(filter)
        .select(SUMMARY)
        .$if(after !== undefined, (all) =>
          all.where(
            comesAfter(sql.ref(column), sql.ref("id"), after ?? { key: 0, id: "" }, descending),
          ),
        )
        .orderBy(column, direction)
        .$if(column !== "id", (all) => all.orderBy("id", direction))
        .limit(limit)
        .execute();
      return rows.map(summaryOf);
    },
    async count(filter) {
      const row = await matching(filter)
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return row.count;
    },
    async get(id) {
      const row = await db.selectFrom("audits").selectAll().where("id", "=", id).executeTakeFirst();
      if (!row) return undefined;
      const findings = JSON.parse(row.findings) as StoredFinding[];
      return { summary: summaryOf(row), run: JSON.parse(row.run) as unknown, findings };
    },
  };
}
