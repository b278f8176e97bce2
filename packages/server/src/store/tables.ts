/**
 * The tables as the database holds them: moments are epoch milliseconds, booleans 0 or 1, lists and
 * objects JSON text.
 */
export interface Tables {
  readonly migrations: { id: number; at: number };
  readonly sites: { id: string; name: string; created_at: number };
  readonly versions: VersionRow;
  readonly choices: ChoiceRow;
  readonly ledger_nodes: { site: string; level: number; position: number; hash: string };
  readonly ledger_keys: LedgerKeyRow;
  readonly checkpoints: { site: string; size: number; note: string; at: number };
  readonly users: UserRow;
  readonly site_roles: { user_id: string; site: string; role: string };
  readonly totp: { user_id: string; secret: string; last_step: number };
  readonly recovery_codes: { user_id: string; code_hash: string };
  readonly passkeys: PasskeyRow;
  readonly identities: { issuer: string; subject: string; user_id: string; linked_at: number };
  readonly tickets: TicketRow;
  readonly api_keys: ApiKeyRow;
  readonly sessions: SessionRow;
  readonly failures: { key: string; count: number; last_at: number };
  readonly trusted: { key: string; at: number };
  readonly setup: { id: number; code_hash: string; expires_at: number };
  readonly tallies: TallyRow;
  readonly violations: {
    site: string;
    day: number;
    host: string;
    directive: string;
    count: number;
  };
  readonly audits: AuditRow;
  readonly audit_jobs: AuditJobRow;
  readonly finding_notes: FindingNoteRow;
  readonly drafts: DraftRow;
  readonly choice_counts: ChoiceCountRow;
  readonly activity: ActivityRow;
  readonly idempotency: {
    key_hash: string;
    fingerprint: string;
    answer: string | null;
    at: number;
  };
  readonly row_counts: { list: string; site: string; part: string; count: number };
  readonly choice_memory: { user_id: string; site: string; since: number };
  readonly remembered_choices: { user_id: string; site: string; choice_id: string };
}

export interface VersionRow {
  site: string;
  number: number;
  text: string;
  register: string;
  hash: string;
  note: string;
  published_by: string;
  material: number;
  published_at: number;
}

export interface ChoiceRow {
  id: string;
  site: string;
  version: number;
  granted: string;
  services: string;
  language: string;
  how: string;
  regime: string;
  at: number;
  register_hash: string;
  banner_hash: string | null;
  salt: string;
  leaf: number;
}

export interface LedgerKeyRow {
  site: string;
  origin: string;
  signer_key: string;
  verifier_key: string;
}

export interface UserRow {
  id: string;
  email: string;
  password_hash: string;
  role: string;
  created_at: number;
  disabled_at: number | null;
}

export interface PasskeyRow {
  id: string;
  credential_id: string;
  user_id: string;
  public_key: string;
  counter: number;
  transports: string;
  name: string;
  created_at: number;
  used_at: number | null;
}

export interface TicketRow {
  token_hash: string;
  purpose: string;
  user_id: string | null;
  data: string;
  expires_at: number;
  failures: number;
}

export interface ApiKeyRow {
  id: string;
  key_hash: string;
  site: string;
  name: string;
  scopes: string;
  created_by: string;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

export interface SessionRow {
  id: string;
  token_hash: string;
  user_id: string;
  device: string;
  created_at: number;
  seen_at: number;
  confirmed_at: number;
  via: string;
}

export interface TallyRow {
  series: string;
  site: string;
  bucket: number;
  key: string;
  views: number;
  visitors: number;
  visits: number;
  entries: number;
  exits: number;
  bounces: number;
  seconds: number;
}

export interface AuditRow {
  id: string;
  site: string;
  version: number | null;
  at: number;
  url: string;
  profile: string;
  run: string;
  findings: string;
  blocking: number;
  total: number;
  asked_by: string;
}

export interface AuditJobRow {
  id: string;
  site: string;
  url: string;
  plan: string;
  state: string;
  asked_by: string;
  asked_at: number;
  started_at: number | null;
  ended_at: number | null;
  progress: string;
  failure: string | null;
  audit: string | null;
  owner: string | null;
  lease_until: number | null;
}

export interface FindingNoteRow {
  site: string;
  finding: string;
  rule: string;
  subject: string;
  scenario: string | null;
  host: string | null;
  assignee: string | null;
  accepted_until: string | null;
  reason: string | null;
  changed_by: string;
  changed_at: number;
}

export interface DraftRow {
  site: string;
  text: string;
  base: number;
  revision: number;
  edited_by: string;
  edited_at: number;
}

export interface ChoiceCountRow {
  site: string;
  /** Days since 1970-01-01 UTC. */
  day: number;
  region: string;
  language: string;
  version: number;
  banner: string;
  how: string;
  count: number;
}

export interface ActivityRow {
  id: string;
  site: string;
  at: number;
  actor: string;
  action: string;
  subject: string;
  address: string;
}
