import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Finding, Severity } from "../judge/finding.ts";
import type { JudgedRule } from "../judge/judge-run.ts";
import { fingerprintOf, ruleOf, wordsOf, type Report } from "./report.ts";

const LEVELS = { blocking: "error", major: "error", warning: "warning", info: "note" } as const;
/** The scale on which code scanning sorts security results, 0 to 10. */
const WEIGHTS: Readonly<Record<Severity, string>> = {
  blocking: "9.0",
  major: "7.0",
  warning: "4.0",
  info: "1.0",
};

/**
 * The findings as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020), for code scanning. A result
 * points at the register where there is one, for code scanning knows files and not pages; the page
 * is its logical location.
 */
export function toSarif(report: Report): Log {
  const { run, assessment, comparison } = report;
  const rules = assessment.rules.filter(({ outcome }) => outcome !== "off");
  const places = new Map(rules.map(({ id }, at) => [id, at]));
  const fresh = comparison && new Set(comparison.findings.new.map(fingerprintOf));
  const started = Date.parse(run.startedAt);
  return {
    $schema:
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "glassjar", rules: rules.map(descriptor) } },
        automationDetails: { id: `glassjar/${run.host}/${assessment.profile.id}/` },
        invocations: [
          {
            executionSuccessful: true,
            startTimeUtc: new Date(started).toISOString(),
            endTimeUtc: new Date(started + run.durationMs).toISOString(),
          },
        ],
        columnKind: "utf16CodeUnits",
        results: assessment.findings.map((finding) =>
          resultOf(finding, report, places.get(finding.rule) ?? -1, fresh),
        ),
      },
    ],
  };
}

/** {@link toSarif} as text. */
export function renderSarif(report: Report): string {
  return `${JSON.stringify(toSarif(report), undefined, 2)}\n`;
}

function descriptor({ id, severity, source }: JudgedRule): ReportingDescriptor {
  const { failureTitle, why } = wordsOf(id);
  const wayOut = ruleOf(id)?.words.wayOut ?? "";
  return {
    id,
    shortDescription: { text: failureTitle },
    fullDescription: { text: why || failureTitle },
    help: { text: `${wayOut} (${source})`, markdown: `${wayOut}\n\nSource: ${source}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ["privacy", ruleOf(id)?.group ?? "other"],
      "security-severity": WEIGHTS[severity],
    },
  };
}

function resultOf(
  finding: Finding,
  { run, registerFile }: Report,
  ruleIndex: number,
  fresh: ReadonlySet<string> | undefined,
): Result {
  const { rule, severity, message, evidence, known, wayOut } = finding;
  const fingerprint = fingerprintOf(finding);
  const page = evidence[0]?.page ?? run.url;
  const seen = evidence.slice(0, 3).map(({ scenario, what }) => `${scenario}: ${what}`);
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: [message, ...seen, wayOut].join("\n") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(registerFile ?? page) },
          ...(registerFile ? { region: { startLine: 1 } } : {}),
        },
        logicalLocations: [{ fullyQualifiedName: page, kind: "resource" }],
      },
    ],
    partialFingerprints: { "glassjar/v1": fingerprint },
    ...(fresh ? { baselineState: fresh.has(fingerprint) ? "new" : "unchanged" } : {}),
    ...(known
      ? {
          suppressions: [
            {
              kind: "external",
              justification: `${known.reason ?? "known"} (until ${known.until})`,
            },
          ],
        }
      : {}),
  };
}
