import type { StoreContext } from "./context.ts";
import { newId } from "./id.ts";
import type { AuditJobRow } from "./tables.ts";

/** The states of an audit job. The last four are final. */
export const JOB_STATES = [
  "waiting",
  "running",
  "done",
  "failed",
  "cancelled",
  "interrupted",
] as const;

/** One of {@link JOB_STATES}. */
export type JobState = (typeof JOB_STATES)[number];

/** What an audit shall be. */
export interface JobPlan {
  readonly scenarios: readonly string[];
  readonly profile: string;
  /** Most pages in each scenario. */
  readonly pages: number;
  /** Most minutes in all. */
  readonly minutes: number;
}

/** How far a running audit has come. */
export interface JobProgress {
  readonly scenario: string;
  /** The page being opened. */
  readonly page: string;
  /** How many pages were opened, over all scenarios. */
  readonly opened: number;
}

/** An audit that was asked for. Moments are epoch milliseconds. */
export interface AuditJob {
  readonly id: string;
  readonly site: string;
  readonly url: string;
  readonly plan: JobPlan;
  readonly state: JobState;
  readonly askedBy: string;
  readonly askedAt: number;
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly progress?: JobProgress;
  /** Why it failed: a sentence. */
  readonly failure?: string;
  /** The audit it made. */
  readonly audit?: string;
}

/** How a job ended. */
export type JobEnd =
  | { readonly state: "done"; readonly audit: string }
  | { readonly state: "failed"; readonly failure: string }
  | { readonly state: "cancelled" | "interrupted" };

/** What is asked for. */
export type NewAuditJob = Pick<AuditJob, "site" | "url" | "plan" | "askedBy">;

/** The audits that were asked for, by site. */
export interface AuditJobRepository {
  /** Puts a job in line; undefined when the site has one that waits or runs. */
  add(job: NewAuditJob): Promise<AuditJob | undefined>;
  /** Newest first, at most `limit`. */
  list(site: string, limit: number): Promise<AuditJob[]>;
  get(id: string): Promise<AuditJob | undefined>;
  /**
   * Takes the job that waits longest and marks it as running; undefined when none waits.
   *
   * @param lease milliseconds after which it is nobody's, unless its owner keeps it
   */
  next(owner: string, lease: number): Promise<AuditJob | undefined>;
  /** Keeps a running job for so many milliseconds more; false when it is not its owner's any more. */
  keep(id: string, owner: string, lease: number): Promise<boolean>;
  progress(id: string, progress: JobProgress): Promise<void>;
  /** Ends a job that waits or runs; false when it had ended before. */
  end(id: string, end: JobEnd): Promise<boolean>;
  /** Ends every job that is marked as running and was not kept: nobody works on it any more. */
  interrupt(): Promise<void>;
}

const OPEN: readonly JobState[] = ["waiting", "running"];

function jobOf(row: AuditJobRow): AuditJob {
  const progress = JSON.parse(row.progress) as JobProgress | null;
  return {
    id: row.id,
    site: row.site,
    url: row.url,
    plan: JSON.parse(row.plan) as JobPlan,
    state: row.state as JobState,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    ...(row.started_at === null ? {} : { startedAt: row.started_at }),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    ...(progress === null ? {} : { progress }),
    ...(row.failure === null ? {} : { failure: row.failure }),
    ...(row.audit === null ? {} : { audit: row.audit }),
  };
}

/** The {@link AuditJobRepository} over a database. */
export function createAuditJobs({ db, now }: StoreContext): AuditJobRepository {
  return {
    add({ site, url, plan, askedBy }) {
      return db.transaction().execute(async (transaction) => {
        const open = await transaction
          .selectFrom("audit_jobs")
          .where("site", "=", site)
          .where("state", "in", OPEN)
          .select("id")
          .executeTakeFirst();
        if (open) return undefined;
        const at = now();
        const row: AuditJobRow = {
          id: newId(at),
          site,
          url,
          plan: JSON.stringify(plan),
          state: "waiting",
          asked_by: askedBy,
          asked_at: at,
          started_at: null,
          ended_at: null,
          progress: "null",
          failure: null,
          audit: null,
          owner: null,
          lease_until: null,
        };
        await transaction.insertInto("audit_jobs").values(row).execute();
        return jobOf(row);
      });
    },
    async list(site, limit) {
      const rows = await db
        .selectFrom("audit_jobs")
        .selectAll()
        .where("site", "=", site)
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      return rows.map(jobOf);
    },
    async get(id) {
      const row = await db
        .selectFrom("audit_jobs")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row && jobOf(row);
    },
    next(owner, lease) {
      return db.transaction().execute(async (transaction) => {
        const first = await transaction
          .selectFrom("audit_jobs")
          .select("id")
          .where("state", "=", "waiting")
          .orderBy("id")
          .limit(1)
          .executeTakeFirst();
        if (!first) return undefined;
        const row = await transaction
          .updateTable("audit_jobs")
          .set({ state: "running", started_at: now(), owner, lease_until: now() + lease })
          .where("id", "=", first.id)
          .returningAll()
          .executeTakeFirstOrThrow();
        return jobOf(row);
      });
    },
    async keep(id, owner, lease) {
      const kept = await db
        .updateTable("audit_jobs")
        .set({ lease_until: now() + lease })
        .where("id", "=", id)
        .where("owner", "=", owner)
        .where("state", "=", "running")
        .executeTakeFirst();
      return kept.numUpdatedRows > 0n;
    },
    async progress(id, progress) {
      await db
        .updateTable("audit_jobs")
        .set({ progress: JSON.stringify(progress) })
        .where("id", "=", id)
        .where("state", "=", "running")
        .execute();
    },
    async end(id, end) {
      const ended = await db
        .updateTable("audit_jobs")
        .set({ ended_at: now(), ...end })
        .where("id", "=", id)
        .where("state", "in", OPEN)
        .executeTakeFirst();
      return ended.numUpdatedRows > 0n;
    },
    async interrupt() {
      await db
        .updateTable("audit_jobs")
        .set({ state: "interrupted", ended_at: now() })
        .where("state", "=", "running")
        // An older release kept none.
        .where((eb) => eb.or([eb("lease_until", "is", null), eb("lease_until", "<", now())]))
        .execute();
    },
  };
}
