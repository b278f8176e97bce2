// Fills a database with so many rows of each kind that the office lists.
import { createHash, randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import { idsUpTo } from "./ids.mjs";

// The platform has it, and nobody else here.
const { DatabaseSync } = createRequire(import.meta.resolve("@glassjar/server"))(
  "@photostructure/sqlite",
);

export const SITE = "shop";

/** Findings of one audit: what a large site's audit has; the rest are further audits. */
const FINDINGS = 100;

const ROLES = ["viewer", "editor", "publisher", "auditor", "administrator"];
const ACTIONS = ["sign-in", "role.set", "register.publish", "key.create", "sessions.end"];
const HOWS = ["accept-all", "reject-all", "custom"];
const DAY_MS = 86_400_000;

const hash = (text) => createHash("sha256").update(text).digest("hex");

const REGISTER = {
  glassjar: 1,
  site: { name: "Shop", origin: "https://shop.example", languages: ["en"] },
  providers: {},
  services: {},
};

/** Writes the rows straight into the tables: through the API it would take hours. */
export function fill(file, rows) {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA synchronous = OFF; BEGIN");
  const now = Date.now();
  const ids = idsUpTo(now, rows);
  const insert = (table, columns, row) => {
    const marks = columns.map(() => "?").join(", ");
    const statement = database.prepare(
      `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${marks})`,
    );
    for (let at = 0; at < rows; at += 1) statement.run(...row(at));
  };

  insert("activity", ["id", "site", "at", "actor", "action", "subject", "address"], (at) => [
    ids[at],
    SITE,
    now - (rows - at) * 1000,
    `person${at % 1000}@town.example`,
    ACTIONS[at % ACTIONS.length],
    `version ${at}`,
    "192.0.2.0/24",
  ]);
  insert("users", ["id", "email", "password_hash", "role", "created_at"], (at) => [
    ids[at],
    `${hash(String(at)).slice(0, 8)}-${at}@town.example`,
    "none",
    "member",
    now,
  ]);
  insert("site_roles", ["user_id", "site", "role"], (at) => [
    ids[at],
    SITE,
    ROLES[at % ROLES.length],
  ]);
  const key = ["id", "key_hash", "site", "name", "scopes", "created_by", "created_at"];
  insert("api_keys", [...key, "expires_at", "used_at"], (at) => [
    ids[at],
    hash(`key ${at}`),
    SITE,
    `Dashboard ${hash(`name ${at}`).slice(0, 8)}`,
    '["data.read"]',
    "ada@town.example",
    now,
    now + (at % 365) * DAY_MS,
    at % 3 === 0 ? null : now - (at % 90) * DAY_MS,
  ]);
  const version = ["site", "number", "text", "register", "hash", "note", "published_by"];
  insert("versions", [...version, "material", "published_at"], (at) => [
    SITE,
    at + 1,
    JSON.stringify(REGISTER, undefined, 1),
    JSON.stringify(REGISTER),
    hash(`version ${at}`),
    `Change ${at}`,
    "ada@town.example",
    at % 10 === 0 ? 1 : 0,
    now - (rows - at) * 60_000,
  ]);
  const choice = ["id", "site", "version", "granted", "services", "language", "how", "regime"];
  insert("choices", [...choice, "at", "register_hash", "banner_hash", "salt", "leaf"], (at) => [
    randomBytes(12).toString("base64url"),
    SITE,
    1,
    '["statistical"]',
    "{}",
    "en",
    HOWS[at % HOWS.length],
    "opt-in",
    now - (rows - at) * 1000,
    hash("register"),
    null,
    "AAAAAAAAAAAAAAAAAAAAAA==",
    at,
  ]);
  fillAudits(database, ids, rows, now);
  database.exec("COMMIT; ANALYZE");
  database.close();
}

/** As many findings as there are rows of the other kinds, in audits of {@link FINDINGS} each. */
function fillAudits(database, ids, rows, now) {
  const findings = Array.from({ length: FINDINGS }, (_, at) => ({
    rule: "undeclared-cookie",
    severity: ["blocking", "major", "warning", "info"][at % 4],
    scenario: "unasked",
    subject: `cookie_${at}`,
    message: `The cookie cookie_${at} is not in the register.`,
    evidence: [],
    source: "ePrivacy Directive, Art. 5(3)",
    wayOut: "Declare it, or stop setting it.",
  }));
  const statement = database.prepare(
    `INSERT INTO audits (id, site, version, at, url, run, findings, blocking, total)
     VALUES (?, ?, 1, ?, 'https://shop.example/', '{}', ?, ?, ?)`,
  );
  const text = JSON.stringify(findings);
  for (let at = 0; at < rows / FINDINGS; at += 1)
    statement.run(ids[at], SITE, now - at * 60_000, text, FINDINGS / 4, FINDINGS);
}
