import type { StoreContext } from "./context.ts";
import type { FindingNoteRow } from "./tables.ts";

/** What people said about a finding of a site, from one audit to the next. */
export interface FindingNote {
  /** Fingerprint of the finding: the same from audit to audit. */
  readonly finding: string;
  readonly rule: string;
  readonly subject: string;
  readonly scenario?: string;
  readonly host?: string;
  /** E-mail address of who looks after it. */
  readonly assignee?: string;
  /** The last day it is tolerated, `YYYY-MM-DD`, UTC, and why. */
  readonly accepted?: { readonly until: string; readonly reason: string };
  readonly changedBy: string;
  /** Epoch milliseconds. */
  readonly changedAt: number;
}

/** A note to be kept in the place of the one before. */
export type NewFindingNote = Omit<FindingNote, "changedAt">;

/** What people said about findings, by site. */
export interface FindingNoteRepository {
  /** Keeps a note; one that says nothing removes what was said. */
  set(site: string, note: NewFindingNote): Promise<void>;
  list(site: string): Promise<FindingNote[]>;
}

function noteOf(row: FindingNoteRow): FindingNote {
  const { scenario, host, assignee, accepted_until: until, reason } = row;
  return {
    finding: row.finding,
    rule: row.rule,
    subject: row.subject,
    ...(scenario === null ? {} : { scenario }),
    ...(host === null ? {} : { host }),
    ...(assignee === null ? {} : { assignee }),
    ...(until === null ? {} : { accepted: { until, reason: reason ?? "" } }),
    changedBy: row.changed_by,
    changedAt: row.changed_at,
  };
}

/** The {@link FindingNoteRepository} over a database. */
export function createFindingNotes({ db, now }: StoreContext): FindingNoteRepository {
  return {
    async set(site, { finding, rule, subject, scenario, host, assignee, accepted, changedBy }) {
      if (assignee === undefined && accepted === undefined) {
        await db
          .deleteFrom("finding_notes")
          .where("site", "=", site)
          .where("finding", "=", finding)
          .execute();
        return;
      }
      const said = {
        assignee: assignee ?? null,
        accepted_until: accepted?.until ?? null,
        reason: accepted?.reason ?? null,
        changed_by: changedBy,
        changed_at: now(),
      };
      await db
        .insertInto("finding_notes")
        .values({
          site,
          finding,
          rule,
          subject,
          scenario: scenario ?? null,
          host: host ?? null,
          ...said,
        })
        .onConflict((conflict) => conflict.columns(["site", "finding"]).doUpdateSet(said))
        .execute();
    },
    async list(site) {
      const rows = await db
        .selectFrom("finding_notes")
        .selectAll()
        .where("site", "=", site)
        .orderBy("finding")
        .execute();
      return rows.map(noteOf);
    },
  };
}
