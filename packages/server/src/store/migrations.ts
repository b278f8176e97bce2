import type { CountedList } from "./row-counts.ts";
import type { Database } from "./sqlite.ts";

/**
 * Every change of the schema, in order; a number is never reused or edited once released. The SQL
 * is the subset that SQLite and PostgreSQL share.
 */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE sites (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, created_at BIGINT NOT NULL)`,
    `CREATE TABLE versions (
      site TEXT NOT NULL REFERENCES sites (id), number INTEGER NOT NULL,
      text TEXT NOT NULL, register TEXT NOT NULL, hash TEXT NOT NULL, note TEXT NOT NULL,
      published_by TEXT NOT NULL, material INTEGER NOT NULL, published_at BIGINT NOT NULL,
      PRIMARY KEY (site, number))`,
    `CREATE TABLE choices (
      id TEXT PRIMARY KEY, site TEXT NOT NULL REFERENCES sites (id), version INTEGER NOT NULL,
      granted TEXT NOT NULL, services TEXT NOT NULL, language TEXT NOT NULL, how TEXT NOT NULL,
      regime TEXT NOT NULL, at BIGINT NOT NULL, register_hash TEXT NOT NULL, banner_hash TEXT,
      salt TEXT NOT NULL, leaf BIGINT NOT NULL,
      UNIQUE (site, leaf))`,
    `CREATE INDEX choices_by_time ON choices (site, at, id)`,
    `CREATE TABLE ledger_nodes (
      site TEXT NOT NULL REFERENCES sites (id), level INTEGER NOT NULL, position BIGINT NOT NULL,
      hash TEXT NOT NULL, PRIMARY KEY (site, level, position))`,
    `CREATE TABLE users (
      id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, password_hash TEXT NOT NULL,
      role TEXT NOT NULL, created_at BIGINT NOT NULL)`,
    `CREATE TABLE sessions (
      id TEXT PRIMARY KEY, token_hash TEXT NOT NULL UNIQUE,
      user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE, device TEXT NOT NULL,
      created_at BIGINT NOT NULL, seen_at BIGINT NOT NULL)`,
    `CREATE INDEX sessions_by_user ON sessions (user_id)`,
    `CREATE TABLE setup (
      id INTEGER PRIMARY KEY, code_hash TEXT NOT NULL, expires_at BIGINT NOT NULL)`,
    `CREATE TABLE tallies (
      series TEXT NOT NULL, site TEXT NOT NULL REFERENCES sites (id), bucket BIGINT NOT NULL,
      key TEXT NOT NULL, views BIGINT NOT NULL, visitors BIGINT NOT NULL, visits BIGINT NOT NULL,
      entries BIGINT NOT NULL, exits BIGINT NOT NULL, bounces BIGINT NOT NULL,
      seconds BIGINT NOT NULL, PRIMARY KEY (site, series, bucket, key))`,
    `CREATE TABLE audits (
      id TEXT PRIMARY KEY, site TEXT NOT NULL REFERENCES sites (id), version INTEGER,
      at BIGINT NOT NULL, url TEXT NOT NULL, run TEXT NOT NULL, findings TEXT NOT NULL,
      blocking INTEGER NOT NULL, total INTEGER NOT NULL)`,
    `CREATE INDEX audits_by_time ON audits (site, at)`,
    `CREATE TABLE activity (
      id TEXT PRIMARY KEY, site TEXT NOT NULL, at BIGINT NOT NULL, actor TEXT NOT NULL,
      action TEXT NOT NULL, subject TEXT NOT NULL)`,
    `CREATE INDEX activity_by_time ON activity (site, at)`,
  ],
  [
    `CREATE TABLE ledger_keys (
      site TEXT PRIMARY KEY REFERENCES sites (id), origin TEXT NOT NULL,
      signer_key TEXT NOT NULL, verifier_key TEXT NOT NULL)`,
    `CREATE TABLE checkpoints (
      site TEXT NOT NULL REFERENCES sites (id), size BIGINT NOT NULL, note TEXT NOT NULL,
      at BIGINT NOT NULL, PRIMARY KEY (site, size))`,
  ],
  [
    `CREATE TABLE failures (
      key TEXT PRIMARY KEY, count INTEGER NOT NULL, last_at BIGINT NOT NULL)`,
    `CREATE INDEX failures_by_time ON failures (last_at)`,
    `CREATE TABLE trusted (key TEXT PRIMARY KEY, at BIGINT NOT NULL)`,
    `CREATE INDEX trusted_by_time ON trusted (at)`,
  ],
  [
    `CREATE TABLE site_roles (
      user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      site TEXT NOT NULL REFERENCES sites (id), role TEXT NOT NULL,
      PRIMARY KEY (user_id, site))`,
    `CREATE INDEX site_roles_by_site ON site_roles (site)`,
    `ALTER TABLE sessions ADD COLUMN confirmed_at BIGINT NOT NULL DEFAULT 0`,
    `ALTER TABLE activity ADD COLUMN address TEXT NOT NULL DEFAULT ''`,
    // SQLite's way to say it; elsewhere the same is a matter of the database user's rights.
    `CREATE TRIGGER activity_never_changes BEFORE UPDATE ON activity
      BEGIN SELECT RAISE(ABORT, 'the activity log is append-only'); END`,
    `CREATE TRIGGER activity_stays BEFORE DELETE ON activity
      BEGIN SELECT RAISE(ABORT, 'the activity log is append-only'); END`,
  ],
  [
    `CREATE TABLE totp (
      user_id TEXT PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
      secret TEXT NOT NULL, last_step BIGINT NOT NULL)`,
    `CREATE TABLE recovery_codes (
      user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE, code_hash TEXT NOT NULL,
      PRIMARY KEY (user_id, code_hash))`,
    `CREATE TABLE tickets (
      token_hash TEXT PRIMARY KEY, purpose TEXT NOT NULL,
      user_id TEXT REFERENCES users (id) ON DELETE CASCADE, data TEXT NOT NULL,
      expires_at BIGINT NOT NULL, failures INTEGER NOT NULL)`,
    `CREATE INDEX tickets_by_end ON tickets (expires_at)`,
  ],
  [
    `CREATE TABLE api_keys (
      id TEXT PRIMARY KEY, key_hash TEXT NOT NULL UNIQUE, site TEXT NOT NULL REFERENCES sites (id),
      name TEXT NOT NULL, scopes TEXT NOT NULL, created_by TEXT NOT NULL,
      created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, used_at BIGINT)`,
    `CREATE INDEX api_keys_by_site ON api_keys (site)`,
  ],
  [
    `ALTER TABLE audits ADD COLUMN profile TEXT NOT NULL DEFAULT 'eu'`,
    `CREATE TABLE audit_jobs (
      id TEXT PRIMARY KEY, site TEXT NOT NULL REFERENCES sites (id), url TEXT NOT NULL,
      plan TEXT NOT NULL, state TEXT NOT NULL, asked_by TEXT NOT NULL, asked_at BIGINT NOT NULL,
      started_at BIGINT, ended_at BIGINT, progress TEXT NOT NULL, failure TEXT,
      audit TEXT REFERENCES audits (id))`,
    `CREATE INDEX audit_jobs_by_site ON audit_jobs (site, id)`,
    `CREATE INDEX audit_jobs_by_state ON audit_jobs (state, id)`,
    `CREATE TABLE finding_notes (
      site TEXT NOT NULL REFERENCES sites (id), finding TEXT NOT NULL, rule TEXT NOT NULL,
      subject TEXT NOT NULL, scenario TEXT, host TEXT, assignee TEXT, accepted_until TEXT,
      reason TEXT, changed_by TEXT NOT NULL, changed_at BIGINT NOT NULL,
      PRIMARY KEY (site, finding))`,
    `CREATE TABLE drafts (
      site TEXT PRIMARY KEY REFERENCES sites (id), text TEXT NOT NULL, base INTEGER NOT NULL,
      revision INTEGER NOT NULL, edited_by TEXT NOT NULL, edited_at BIGINT NOT NULL)`,
    `CREATE TABLE choice_counts (
      site TEXT NOT NULL REFERENCES sites (id), day BIGINT NOT NULL, region TEXT NOT NULL,
      language TEXT NOT NULL, version INTEGER NOT NULL, banner TEXT NOT NULL, how TEXT NOT NULL,
      count BIGINT NOT NULL, PRIMARY KEY (site, day, region, language, version, banner, how))`,
    `INSERT INTO choice_counts (site, day, region, language, version, banner, how, count)
      SELECT site, at / 86400000, '', language, version, COALESCE(banner_hash, ''), how, COUNT(*)
      FROM choices GROUP BY site, at / 86400000, language, version, COALESCE(banner_hash, ''), how`,
  ],
  [
    `CREATE TABLE passkeys (
      id TEXT PRIMARY KEY, credential_id TEXT NOT NULL UNIQUE,
      user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE, public_key TEXT NOT NULL,
      counter BIGINT NOT NULL, transports TEXT NOT NULL, name TEXT NOT NULL,
      created_at BIGINT NOT NULL, used_at BIGINT)`,
    `CREATE INDEX passkeys_by_user ON passkeys (user_id)`,
    `CREATE TABLE identities (
      issuer TEXT NOT NULL, subject TEXT NOT NULL,
      user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE, linked_at BIGINT NOT NULL,
      PRIMARY KEY (issuer, subject))`,
    `ALTER TABLE sessions ADD COLUMN via TEXT NOT NULL DEFAULT 'password'`,
    `ALTER TABLE users ADD COLUMN disabled_at BIGINT`,
  ],
  [
    // Each list of the office is read in the order of an index, so that a page of a long one is as
    // quick as of a short one.
    `CREATE INDEX activity_by_id ON activity (site, id)`,
    `CREATE INDEX activity_by_action ON activity (site, action, id)`,
    `CREATE INDEX activity_by_action_anywhere ON activity (action, id)`,
    `DROP INDEX activity_by_time`,
    `CREATE INDEX site_roles_by_role ON site_roles (site, role, user_id)`,
    `DROP INDEX site_roles_by_site`,
    `CREATE INDEX users_by_role ON users (role)`,
    `CREATE INDEX api_keys_by_id ON api_keys (site, id)`,
    `CREATE INDEX api_keys_by_name ON api_keys (site, name, id)`,
    `CREATE INDEX api_keys_by_end ON api_keys (site, expires_at, id)`,
    `CREATE INDEX api_keys_by_use ON api_keys (site, COALESCE(used_at, 0), id)`,
    `DROP INDEX api_keys_by_site`,
  ],
  [
    `CREATE TABLE idempotency (
      key_hash TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, answer TEXT, at BIGINT NOT NULL)`,
    `CREATE INDEX idempotency_by_time ON idempotency (at)`,
    `CREATE TABLE choice_memory (
      user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      site TEXT NOT NULL REFERENCES sites (id), since BIGINT NOT NULL,
      PRIMARY KEY (user_id, site))`,
    `CREATE TABLE remembered_choices (
      user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      site TEXT NOT NULL REFERENCES sites (id),
      choice_id TEXT NOT NULL REFERENCES choices (id) ON DELETE CASCADE,
      PRIMARY KEY (user_id, choice_id))`,
  ],
  [
    `CREATE TABLE violations (
      site TEXT NOT NULL REFERENCES sites (id), day BIGINT NOT NULL,
      host TEXT NOT NULL, directive TEXT NOT NULL, count BIGINT NOT NULL,
      PRIMARY KEY (site, day, host, directive))`,
  ],
  [
    `ALTER TABLE audits ADD COLUMN asked_by TEXT NOT NULL DEFAULT ''`,
    `UPDATE audits SET asked_by = COALESCE(
      (SELECT asked_by FROM audit_jobs WHERE audit_jobs.audit = audits.id), '')`,
    // What a list shows lies in the index, so that no run has to be read over.
    `CREATE INDEX audits_listed ON audits
      (site, id, total, blocking, at, version, profile, asked_by, url)`,
    `CREATE INDEX audits_by_findings ON audits (site, total, id)`,
    `CREATE INDEX audits_by_blocking ON audits (site, blocking, id)`,
    `CREATE INDEX versions_by_effect ON versions (site, material, number)`,
    `CREATE INDEX versions_by_publisher ON versions (site, published_by, number)`,
    `CREATE INDEX choices_by_how ON choices (site, how, at)`,
    `CREATE INDEX choices_by_language ON choices (site, language, at)`,
    `CREATE INDEX choices_by_version ON choices (site, version, at)`,
    `CREATE INDEX users_by_closing ON users (disabled_at)`,
  ],
  [
    // Which process works on an audit, and until when it is taken to be alive.
    `ALTER TABLE audit_jobs ADD COLUMN owner TEXT`,
    `ALTER TABLE audit_jobs ADD COLUMN lease_until BIGINT`,
  ],
  [
    // Counting a long list reads all of its index; these are counted as they change.
    `CREATE TABLE row_counts (
      list TEXT NOT NULL, site TEXT NOT NULL, part TEXT NOT NULL, count BIGINT NOT NULL,
      PRIMARY KEY (list, site, part))`,
    `INSERT INTO row_counts (list, site, part, count)
      SELECT 'site_roles', site, role, COUNT(*) FROM site_roles GROUP BY site, role`,
    `INSERT INTO row_counts (list, site, part, count)
      SELECT 'api_keys', site, '', COUNT(*) FROM api_keys GROUP BY site`,
    `INSERT INTO row_counts (list, site, part, count)
      SELECT 'activity', site, action, COUNT(*) FROM activity GROUP BY site, action`,
    ...counting("site_roles", "role"),
    ...counting("activity", "action"),
    ...counting("api_keys"),
  ],
];

/** Triggers that keep the counts of a list, of each value of a column if there is one. */
function counting(list: CountedList, column?: string): string[] {
  const part = (row: "NEW" | "OLD") => (column === undefined ? "''" : `${row}.${column}`);
  const more = `INSERT INTO row_counts (list, site, part, count)
    VALUES ('${list}', NEW.site, ${part("NEW")}, 1)
    ON CONFLICT (list, site, part) DO UPDATE SET count = count + 1;`;
  const less = `UPDATE row_counts SET count = count - 1
    WHERE list = '${list}' AND site = OLD.site AND part = ${part("OLD")};`;
  return [
    `CREATE TRIGGER ${list}_come AFTER INSERT ON ${list} BEGIN ${more} END`,
    `CREATE TRIGGER ${list}_go AFTER DELETE ON ${list} BEGIN ${less} END`,
    ...(column === undefined
      ? []
      : [
          `CREATE TRIGGER ${list}_turn AFTER UPDATE OF ${column} ON ${list} BEGIN ${less} ${more} END`,
        ]),
  ];
}

/**
 * Brings the database to the newest schema, in one transaction: all of it or nothing.
 *
 * @throws Error when the database was written by a newer release.
 */
export function migrate(database: Database, now: number): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    migrateInTransaction(database, now);
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

function migrateInTransaction(database: Database, now: number): void {
  database.exec(
    "CREATE TABLE IF NOT EXISTS migrations (id INTEGER PRIMARY KEY, at BIGINT NOT NULL)",
  );
  const done = database.prepare("SELECT id FROM migrations").all().length;
  if (done > MIGRATIONS.length) {
    throw new Error(
      `it was written by a newer release (schema ${done}, this release knows ${MIGRATIONS.length})`,
    );
  }
  for (const [index, statements] of MIGRATIONS.slice(done).entries()) {
    for (const statement of statements) database.exec(statement);
    database.prepare("INSERT INTO migrations VALUES (?, ?)").run(done + index + 1, now);
  }
}
