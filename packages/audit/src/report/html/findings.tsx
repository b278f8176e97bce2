import type { VNode } from "preact";
import { findingKey, SEVERITIES, type Finding } from "../../judge/finding.ts";
import { byRule, wordsOf } from "../report.ts";
import type { ReportWords } from "../words.ts";
import type { Part } from "./parts.ts";

const MOST_EVIDENCE = 20;

/** The findings, by rule, the heaviest first; those a baseline knows at the end. */
export const Findings: Part = ({ report, words }) => {
  const { findings } = report.assessment;
  const open = findings.filter(({ known }) => !known);
  const known = findings.filter((finding) => finding.known);
  const fresh = new Set((report.comparison?.findings.new ?? []).map(findingKey));
  const group = (same: readonly [Finding, ...Finding[]]) => (
    <RuleFindings findings={same} fresh={fresh} words={words} />
  );
  return (
    <section id="findings">
      <h2>{words.findings}</h2>
      {findings.length > 0 && <Filter report={report} words={words} />}
      {open.length === 0 && <p class="good">{words.noFindings}</p>}
      {byRule(open).map(group)}
      {known.length > 0 && <h2>{words.knownFindings}</h2>}
      {byRule(known).map(group)}
    </section>
  );
};

/** Shown by the script that serves it, so that nobody meets a filter that does nothing. */
const Filter: Part = ({ report: { run, assessment }, words }) => (
  <form id="filter" hidden aria-label={words.filter}>
    <fieldset>
      {SEVERITIES.map((severity) => (
        <label class={`chip ${severity}`}>
          <input type="checkbox" name="severity" value={severity} checked />{" "}
          {words.severities[severity]}
        </label>
      ))}
    </fieldset>
    <label>
      {words.scenario}{" "}
      <select name="scenario">
        <option value="">·</option>
        {run.scenarios.map(({ scenario }) => (
          <option value={scenario}>{scenario}</option>
        ))}
      </select>
    </label>
    <label>
      {words.filterText} <input type="search" name="text" />
    </label>
    <output aria-live="polite" data-text={words.shown("{shown}", assessment.findings.length)} />
  </form>
);

interface RuleProps {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly fresh: ReadonlySet<string>;
  readonly words: ReportWords;
}

function RuleFindings({ findings, fresh, words }: RuleProps): VNode {
  const [{ rule, severity, source, wayOut }] = findings;
  const { failureTitle, why } = wordsOf(rule);
  return (
    <article class={severity} data-severity={severity}>
      <h3>
        <span class={`badge ${severity}`}>{words.severities[severity]}</span> {failureTitle}
      </h3>
      {why && <p>{why}</p>}
      <ul class="found">
        {findings.map((finding) => (
          <li data-scenario={finding.scenario ?? ""}>
            <p>
              {finding.message}
              {fresh.has(findingKey(finding)) && <span class="badge new">{words.isNew}</span>}
              {finding.known && (
                <span class="soft">
                  {" "}
                  {words.knownUntil(finding.known.until)} {finding.known.reason}
                </span>
              )}
            </p>
            <EvidenceList finding={finding} words={words} />
          </li>
        ))}
      </ul>
      <dl>
        <dt>{words.wayOut}</dt>
        <dd>{wayOut}</dd>
        <dt>{words.source}</dt>
        <dd>{source}</dd>
        <dt>{words.rule}</dt>
        <dd>
          <code>{rule}</code>
        </dd>
      </dl>
    </article>
  );
}

function EvidenceList({ finding, words }: { finding: Finding; words: ReportWords }): VNode | null {
  const { evidence } = finding;
  if (evidence.length === 0) return null;
  const more = evidence.length - MOST_EVIDENCE;
  return (
    <details>
      <summary>{words.evidence(evidence.length)}</summary>
      <ul>
        {evidence.slice(0, MOST_EVIDENCE).map(({ scenario, what, page, at }) => (
          <li>
            {scenario}: <code>{what}</code> <span class="soft">{words.onPage(page, at)}</span>
          </li>
        ))}
        {more > 0 && <li>{words.more(more)}</li>}
      </ul>
    </details>
  );
}
