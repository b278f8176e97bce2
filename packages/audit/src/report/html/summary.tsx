import { SEVERITIES, type Finding } from "../../judge/finding.ts";
import { countsOf } from "../report.ts";
import type { Part } from "./parts.ts";

/** Head of the report: what was audited, and how many findings weigh how much. */
export const Summary: Part = ({ report, words }) => {
  const { run, assessment } = report;
  const counts = countsOf(assessment.findings);
  const visits = run.scenarios.reduce((sum, { pages }) => sum + pages.length, 0);
  const count = (...outcomes: string[]) =>
    assessment.rules.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return (
    <header>
      <h1>{words.title(run.url)}</h1>
      <p class="soft">
        <time dateTime={run.startedAt}>{run.startedAt.slice(0, 16).replace("T", " ")} UTC</time>
        {" · "}
        {words.about(run.browser, visits, Math.round(run.durationMs / 1000))}
      </p>
      <ul class="tiles">
        {SEVERITIES.map((severity) => (
          <li class={`tile ${severity} ${counts[severity] === 0 ? "none" : ""}`}>
            <span class="number">{counts[severity]}</span> {words.severities[severity]}
          </li>
        ))}
      </ul>
      <p>
        <strong>{words.heldTo(assessment.profile.title)}.</strong>{" "}
        {words.judged(count("kept", "broken"), count("unjudged"))}
      </p>
      <p class="soft">{words.notAVerdict}</p>
    </header>
  );
};

/** What changed since an earlier run; new findings are marked where they stand. */
export const Changes: Part = ({ report: { comparison }, words }) => {
  if (!comparison) return null;
  const { findings, items, hosts } = comparison;
  const say = (list: readonly Finding[]) => list.map(({ message }) => message);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [words.goneFindings, say(findings.gone)],
    [words.newItems, items.new],
    [words.goneItems, items.gone],
    [words.newHosts, hosts.new],
    [words.goneHosts, hosts.gone],
  ];
  return (
    <section>
      <h2>{words.changes}</h2>
      <p>{words.changed(comparison)}</p>
      <div class="columns">
        {lists
          .filter(([, list]) => list.length > 0)
          .map(([title, list]) => (
            <div>
              <h3>{title}</h3>
              <ul>
                {list.map((text) => (
                  <li>{text}</li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </section>
  );
};
