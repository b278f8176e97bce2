import type { StoreContext } from "./context.ts";
import { newId } from "./id.ts";
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
}

/** The saved audits, by site. */
export interface AuditRepository {
  save(audit: NewAudit): Promise<AuditSummary>;
  /** Newest first, at most `limit` (default 100), of those before the one with the identifier. */
  list(site: string, limit?: number, before?: string): Promise<AuditSummary[]>;
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
  };
}

const SUMMARY = ["id", "site", "version", "at", "url", "profile", "blocking", "total"] as const;

/** The {@link AuditRepository} over a database. */
export function createAudits({ db, now }: StoreContext): AuditRepository {
  return {
    async save({ site, version, profile = "eu", url, run, findings }) {
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
        })
        .returning(SUMMARY)
        .executeTakeFirstOrThrow();
      return summaryOf(row);
    },
    async list(site, limit = 100, before) {
      const rows = await db
        .selectFrom("audits")
        .select(SUMMARY)
        .where("site", "=", site)
        .$if(before !== undefined, (all) => all.where("id", "<", before ?? ""))
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      return rows.map(summaryOf);
    },
    async get(id) {
      const row = await db.selectFrom("audits").selectAll().where("id", "=", id).executeTakeFirst();
      if (!row) return undefined;
      const findings = JSON.parse(row.findings) as StoredFinding[];
      return { summary: summaryOf(row), run: JSON.parse(row.run) as unknown, findings };
    },
  };
}
