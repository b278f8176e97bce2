import { FORMATS, PROFILES, SEVERITIES } from "@glassjar/audit";
import { Type, type Static } from "typebox";
import { JOB_STATES } from "../../store/audit-jobs.ts";
import { AUDIT_OUTCOMES, AUDIT_SORTS } from "../../store/audits.ts";
import { FINDING_SORTS } from "./finding-list.ts";
import { DaysQuery, listQuery, Who } from "./list-query.ts";
import { AuditParams, AuditSummary, SiteParams } from "./schemas.ts";

const UUID = "^[0-9a-f-]{36}$";
const SCENARIO = "^(unasked|rejected|accepted|withdrawn|gpc|only:[a-z][a-z0-9-]{0,31})$";
const Moment = Type.String({ description: "a moment, ISO 8601 in UTC" });
const Count = Type.Integer({ minimum: 0 });

/** Most pages and minutes of an audit that the office starts. */
export const LIMITS = { pages: 100, minutes: 60 } as const;

export const AuditsQuery = Type.Object({
  ...listQuery(AUDIT_SORTS, "-when"),
  ...DaysQuery,
  by: Type.Optional(Who),
  outcome: Type.Optional(
    Type.Enum([...AUDIT_OUTCOMES], {
      description: "without findings, with findings, or with findings that block",
    }),
  ),
});

export const FindingsQuery = Type.Object({
  ...listQuery(FINDING_SORTS, "-severity"),
  severity: Type.Optional(Type.Enum([...SEVERITIES])),
  assignee: Type.Optional(Who),
  accepted: Type.Optional(Type.Boolean({ description: "whether they are accepted until a day" })),
});

const Scenario = Type.String({ pattern: SCENARIO, description: "a scenario of the audit" });

const plan = {
  scenarios: Type.Array(Scenario, { minItems: 1, maxItems: 20, uniqueItems: true }),
  profile: Type.Enum(Object.keys(PROFILES), { description: "by whose law it is judged" }),
  pages: Type.Integer({ minimum: 1, maximum: LIMITS.pages, description: "in each scenario" }),
  minutes: Type.Integer({ minimum: 1, maximum: LIMITS.minutes, description: "in all" }),
};

export const JobBody = Type.Object(
  { url: Type.String({ minLength: 1, maxLength: 2048 }), ...plan },
  { additionalProperties: false },
);

export const JobParams = Type.Object({
  ...SiteParams.properties,
  id: Type.String({ pattern: UUID, description: "identifier of an audit job" }),
});

export const Job = Type.Object({
  id: Type.String(),
  url: Type.String(),
  plan: Type.Object(plan),
  state: Type.Enum([...JOB_STATES]),
  askedBy: Type.String(),
  askedAt: Moment,
  startedAt: Type.Optional(Moment),
  endedAt: Type.Optional(Moment),
  progress: Type.Optional(
    Type.Object({ scenario: Type.String(), page: Type.String(), opened: Count }),
  ),
  failure: Type.Optional(Type.String()),
  audit: Type.Optional(Type.String({ description: "identifier of the audit it made" })),
});

export const AuditOptionsAnswer = Type.Object({
  url: Type.String({ description: "the site's own address; empty without a register" }),
  scenarios: Type.Array(Type.String()),
  profiles: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
  limits: Type.Object({ pages: Count, minutes: Count }),
  people: Type.Array(Type.String(), { description: "who findings can be assigned to" }),
});

const Evidence = Type.Object(
  {},
  { additionalProperties: true, description: "what was seen, when and where" },
);

const FindingJson = Type.Object({
  id: Type.String({ description: "fingerprint: the same from audit to audit" }),
  rule: Type.String(),
  severity: Type.Enum([...SEVERITIES]),
  scenario: Type.Optional(Type.String()),
  subject: Type.String(),
  kind: Type.Optional(Type.String()),
  host: Type.Optional(Type.String()),
  message: Type.String(),
  evidence: Type.Array(Evidence),
  source: Type.String(),
  wayOut: Type.String(),
  known: Type.Optional(
    Type.Object(
      { until: Type.String(), reason: Type.Optional(Type.String()) },
      { description: "accepted until a day: it does not count" },
    ),
  ),
  expired: Type.Optional(
    Type.String({ description: "the day it was accepted until, when that has passed" }),
  ),
  assignee: Type.Optional(Type.String()),
  etag: Type.String({
    description: "of what people said about it: `If-Match` of a change to that",
  }),
});

export const ListedFinding = Type.Object({
  id: Type.String({ description: "fingerprint: the same from audit to audit" }),
  rule: Type.String(),
  severity: Type.Enum([...SEVERITIES]),
  scenario: Type.Optional(Type.String()),
  subject: Type.String(),
  kind: Type.Optional(Type.String()),
  host: Type.Optional(Type.String()),
  message: Type.String(),
  wayOut: Type.String(),
  source: Type.String(),
  assignee: Type.Optional(Type.String()),
  acceptedUntil: Type.Optional(Type.String({ description: "a day: it does not count until then" })),
  reason: Type.Optional(Type.String({ description: "why it is accepted" })),
});

const MatrixRow = Type.Object({
  kind: Type.String(),
  name: Type.String(),
  host: Type.String(),
  setter: Type.String({ description: "who did it" }),
  marks: Type.Record(Type.String(), Type.String(), {
    description: "seen, tried, held, unseen or found, by scenario",
  }),
});

export const AuditDetail = Type.Object({
  summary: AuditSummary,
  findings: Type.Array(FindingJson),
  run: Type.Optional(
    Type.Object({
      startedAt: Moment,
      durationMs: Type.Number(),
      browser: Type.String(),
      scenarios: Type.Array(
        Type.Object({
          scenario: Type.String(),
          status: Type.Enum(["done", "skipped"]),
          skippedBecause: Type.Optional(Type.String()),
          pages: Count,
          troubles: Type.Array(Type.Object({ page: Type.String(), message: Type.String() })),
        }),
      ),
      rules: Type.Object({ kept: Count, broken: Count, unjudged: Count }),
      matrix: Type.Object({
        scenarios: Type.Array(Type.String()),
        items: Type.Array(MatrixRow),
        hosts: Type.Array(MatrixRow),
      }),
      screenshots: Type.Array(
        Type.Object({
          scenario: Type.String(),
          shows: Type.String(),
          page: Type.String(),
          width: Type.Number(),
          height: Type.Number(),
        }),
      ),
      formats: Type.Array(Type.String(), { description: "forms the report can have" }),
    }),
  ),
});

export const ComparisonQuery = Type.Object({
  with: Type.String({ pattern: UUID, description: "identifier of the earlier audit" }),
});

const Changes = <T extends typeof FindingJson | typeof Name>(item: T) =>
  Type.Object({ new: Type.Array(item), gone: Type.Array(item), same: Count });
const Name = Type.String();

export const ComparisonAnswer = Type.Object({
  before: AuditSummary,
  findings: Changes(FindingJson),
  items: Changes(Name),
  hosts: Changes(Name),
});

export const ReportParams = Type.Object({
  ...AuditParams.properties,
  format: Type.Enum(Object.keys(FORMATS), { description: "a form of the report" }),
});

export const ScreenshotParams = Type.Object({
  ...AuditParams.properties,
  index: Type.Integer({ minimum: 0, maximum: 9999 }),
});

export const FindingParams = Type.Object({
  ...AuditParams.properties,
  finding: Type.String({ pattern: "^[0-9a-f]{32}$", description: "fingerprint of a finding" }),
});

export const NoteBody = Type.Object(
  {
    assignee: Type.Optional(Type.String({ minLength: 3, maxLength: 254 })),
    accepted: Type.Optional(
      Type.Object(
        {
          until: Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "a day, UTC" }),
          reason: Type.String({ minLength: 1, maxLength: 500 }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false, description: "what is said; what is absent is taken back" },
);

export const BaselineAnswer = Type.Object({
  format: Type.Literal(1),
  known: Type.Array(
    Type.Object({
      rule: Type.String(),
      subject: Type.String(),
      scenario: Type.Optional(Type.String()),
      host: Type.Optional(Type.String()),
      expires: Type.String(),
      reason: Type.Optional(Type.String()),
    }),
  ),
});

export { FindingJson as FindingAnswer };
export type FindingAnswerJson = Static<typeof FindingJson>;
export type AuditDetailJson = Static<typeof AuditDetail>;
export type JobJson = Static<typeof Job>;
