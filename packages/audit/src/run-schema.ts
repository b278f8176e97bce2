import { Type, type Static, type TSchema } from "typebox";
import { SchemaParts as parts } from "./run-schema-parts.ts";

const optional = <Schema extends TSchema>(schema: Schema) => Type.Optional(schema);

/** A run as it is saved, `format` 1; members a newer version added are let be. */
export const RunSchema = Type.Object(
  {
    format: Type.Literal(1),
    url: Type.String({ description: "the address the audit began with" }),
    host: Type.String(),
    startedAt: Type.String({ format: "date-time", description: "ISO 8601, UTC" }),
    durationMs: Type.Number({ minimum: 0 }),
    browser: Type.String(),
    scenarios: Type.Array(parts.scenario),
    observations: Type.Array(parts.observation),
    requests: Type.Array(parts.request),
    watched: optional(Type.Array(parts.watched)),
    policy: optional(parts.policy),
    gpcFile: optional(parts.gpcFile),
    aliases: optional(Type.Array(parts.alias)),
    violations: optional(Type.Array(parts.violation)),
    traces: optional(Type.Array(parts.trace)),
    links: optional(Type.Array(parts.link)),
    screenshots: optional(Type.Array(parts.screenshot)),
  },
  { title: "A run of the Glassjar audit", description: "everything that was observed" },
);

/** What {@link RunSchema} describes; the same as `Run`, which a test compares. */
export type SavedRun = Static<typeof RunSchema>;

const Finding = Type.Object({
  rule: Type.String({ description: "identifier of the rule; stable" }),
  severity: parts.severity,
  scenario: optional(Type.String()),
  subject: Type.String(),
  kind: optional(Type.String()),
  host: optional(Type.String()),
  message: Type.String(),
  evidence: Type.Array(
    Type.Object({
      scenario: Type.String(),
      what: Type.String(),
      page: Type.String(),
      at: Type.Number({ description: "milliseconds since the scenario began" }),
    }),
  ),
  source: Type.String({ description: "where the rule comes from" }),
  wayOut: Type.String(),
  known: optional(
    Type.Object({ until: Type.String({ format: "date" }), reason: optional(Type.String()) }),
  ),
});

const Match = Type.Object({
  pattern: Type.String({ description: "name or pattern in the catalogue" }),
  product: Type.String(),
  category: Type.String(),
  evidence: Type.String(),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
});

const Recognised = Type.Object(
  {
    kind: Type.String(),
    name: Type.String(),
    host: Type.String(),
    match: optional(Match),
    possible: optional(Match),
    guess: optional(
      Type.Object({
        category: Type.String(),
        confidence: Type.Number({ minimum: 0, maximum: 1 }),
        likelihoods: Type.Record(Type.String(), Type.Number()),
        reasons: Type.Array(Type.String()),
      }),
    ),
  },
  { description: "an undeclared item, and what it may be; no finding depends on it" },
);

const changesOf = (schema: TSchema) =>
  Type.Object({ new: Type.Array(schema), gone: Type.Array(schema), same: Type.Array(schema) });

/** The report for programs, as `--format json` writes it. */
export const ReportSchema = Type.Object(
  {
    run: RunSchema,
    profile: Type.Object({ id: Type.String(), title: Type.String() }),
    rules: Type.Array(
      Type.Object({
        id: Type.String(),
        outcome: Type.Enum(["broken", "kept", "off", "inapplicable", "unjudged"]),
        severity: parts.severity,
        source: Type.String(),
        missing: optional(Type.Array(Type.String())),
      }),
    ),
    findings: Type.Array(Finding),
    counts: Type.Object({
      blocking: Type.Integer(),
      major: Type.Integer(),
      warning: Type.Integer(),
      info: Type.Integer(),
    }),
    recognised: optional(Type.Array(Recognised)),
    comparison: optional(
      Type.Object({
        before: Type.Object({ startedAt: Type.String(), url: Type.String() }),
        findings: changesOf(Finding),
        items: changesOf(Type.String()),
        hosts: changesOf(Type.String()),
      }),
    ),
  },
  { title: "A report of the Glassjar audit", description: "a run, judged" },
);

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The JSON Schemas that are published, by the name of their file. */
export function auditJsonSchemas(): Readonly<Record<string, object>> {
  const plain = (schema: TSchema): object => ({
    $schema: DIALECT,
    ...(JSON.parse(JSON.stringify(schema)) as object),
  });
  return {
    "audit-run-1.json": plain(RunSchema),
    "audit-report-1.json": plain(ReportSchema),
  };
}
