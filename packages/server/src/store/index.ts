import { Kysely } from "kysely";
import { createAccountList, type AccountList } from "./account-list.ts";
import { createActivity, type ActivityRepository } from "./activity.ts";
import { createApiKeys, type ApiKeyRepository } from "./api-keys.ts";
import { createAuditJobs, type AuditJobRepository } from "./audit-jobs.ts";
import { createAudits, type AuditRepository } from "./audits.ts";
import { createCheckpoints, type CheckpointRepository } from "./checkpoints.ts";
import { createChoiceMemory, type ChoiceMemoryRepository } from "./choice-memory.ts";
import { createChoices, type ChoiceRepository } from "./choices.ts";
import { createDrafts, type DraftRepository } from "./drafts.ts";
import { createFindingNotes, type FindingNoteRepository } from "./finding-notes.ts";
import { createIdempotency, type IdempotencyRepository } from "./idempotency.ts";
import { migrate } from "./migrations.ts";
import { createIdentities, type IdentityRepository } from "./identities.ts";
import { createPasskeys, type PasskeyRepository } from "./passkeys.ts";
import { createPeopleList, type PeopleList } from "./people-list.ts";
import { createPeople, type PeopleRepository } from "./people.ts";
import type { SecretBox } from "./secret-box.ts";
import { secretBoxOf } from "./secret-keys.ts";
import { createSecondFactors, type SecondFactorRepository } from "./second-factors.ts";
import { createSessions, type SessionRepository } from "./sessions.ts";
import { createSetup, type SetupRepository } from "./setup.ts";
import { createSites, type SiteRepository } from "./sites.ts";
import { openDatabase, otherWrites, sqliteDialect } from "./sqlite.ts";
import type { Tables } from "./tables.ts";
import { createTallies, type TallyRepository } from "./tallies.ts";
import { createTickets, type TicketRepository } from "./tickets.ts";
import { createThrottle, type ThrottleRepository } from "./throttle.ts";
import { createUsers, type UserRepository } from "./users.ts";
import { createViolations, type ViolationRepository } from "./violations.ts";
import { createVersions, type VersionRepository } from "./versions.ts";

/** Everything that is kept, one repository for each noun. */
export interface Store {
  readonly sites: SiteRepository;
  readonly versions: VersionRepository;
  readonly choices: ChoiceRepository;
  readonly choiceMemory: ChoiceMemoryRepository;
  readonly checkpoints: CheckpointRepository;
  readonly users: UserRepository;
  readonly people: PeopleRepository;
  readonly peopleList: PeopleList;
  readonly accountList: AccountList;
  readonly sessions: SessionRepository;
  readonly secondFactors: SecondFactorRepository;
  readonly passkeys: PasskeyRepository;
  readonly identities: IdentityRepository;
  readonly tickets: TicketRepository;
  readonly apiKeys: ApiKeyRepository;
  readonly throttle: ThrottleRepository;
  readonly setup: SetupRepository;
  readonly tallies: TallyRepository;
  readonly violations: ViolationRepository;
  readonly audits: AuditRepository;
  readonly auditJobs: AuditJobRepository;
  readonly findingNotes: FindingNoteRepository;
  readonly drafts: DraftRepository;
  readonly activity: ActivityRepository;
  readonly idempotency: IdempotencyRepository;
  /** Seals what must be readable again. */
  readonly secrets: SecretBox;
  /** Whether it can be asked: false once it is closed. */
  isOpen(): boolean;
  /** Closes the file; nothing may be asked afterwards. Closing again does nothing. */
  close(): Promise<void>;
}

/** How a store is opened. */
export interface StoreOptions {
  /** The clock in epoch milliseconds, for tests. */
  readonly now?: () => number;
  /**
   * Keys that seal secrets, 32 bytes in base64: the first seals, the others still open. Without any,
   * one in the file `FILE.key` beside the database, made when it is needed.
   */
  readonly secretKeys?: readonly string[];
}

/**
 * Opens a store in one SQLite file and brings it to the newest schema. Several processes may open
 * the same file.
 *
 * @param file path of the file; it is created when missing, its folder is not.
 * @throws Error when the file is no database or was written by a newer release, or a key is none.
 */
export function openStore(file: string, { now = Date.now, secretKeys }: StoreOptions = {}): Store {
  const secrets = secretBoxOf(file, secretKeys);
  const connection = openDatabase(file);
  migrate(connection, now());
  const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
  const context = { db, now, otherWrites: otherWrites(connection) };
  let open = true;
  return {
    sites: createSites(context),
    versions: createVersions(context),
    choices: createChoices(context),
    choiceMemory: createChoiceMemory(context),
    checkpoints: createCheckpoints(context),
    users: createUsers(context),
    people: createPeople(context),
    peopleList: createPeopleList(context),
    accountList: createAccountList(context),
    sessions: createSessions(context),
    secondFactors: createSecondFactors(context, secrets),
    passkeys: createPasskeys(context),
    identities: createIdentities(context),
    tickets: createTickets(context),
    apiKeys: createApiKeys(context),
    throttle: createThrottle(context),
    setup: createSetup(context),
    tallies: createTallies(context),
    violations: createViolations(context),
    audits: createAudits(context),
    auditJobs: createAuditJobs(context),
    findingNotes: createFindingNotes(context),
    drafts: createDrafts(context),
    activity: createActivity(context),
    idempotency: createIdempotency(context),
    secrets,
    isOpen: () => open,
    async close() {
      if (!open) return;
      open = false;
      await db.destroy();
      connection.close();
    },
  };
}
