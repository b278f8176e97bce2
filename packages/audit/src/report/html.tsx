import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Evidence, Finding } from "../judge/finding.ts";
import type { Run, ScenarioName, ScenarioRun } from "../run.ts";
import {
  columnsOf,
  controlsOf,
  countsOf,
  hostRows,
  itemRows,
  pressedIn,
  type Row,
} from "./matrix.ts";
import { STYLE } from "./style.ts";
import { en, type ReportWords } from "./words.ts";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one HTML file: no scripts, nothing loaded, everything from the site escaped. */
export function renderHtml(
  run: Run,
  findings: readonly Finding[],
  words: ReportWords = en,
): string {
  return `<!doctype html>\n${renderToString(<Report run={run} findings={findings} words={words} />)}`;
}

interface ReportProps {
  readonly run: Run;
  readonly findings: readonly Finding[];
  readonly words: ReportWords;
}

function Report({ run, findings, words }: ReportProps): VNode {
  const title = words.title(run.url);
  const visits = run.scenarios.reduce((sum, { pages }) => sum + pages.length, 0);
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          <p class="soft">
            <time dateTime={run.startedAt}>{run.startedAt.slice(0, 16).replace("T", " ")} UTC</time>
            {" · "}
            {words.about(run.browser, visits, Math.round(run.durationMs / 1000))}
          </p>
          <p>
            <strong>{words.summary(countsOf(findings))}</strong>
          </p>
          <p class="soft">{words.notAVerdict}</p>
        </header>
        <main>
          <Scenarios run={run} words={words} />
          <Matrix
            title={words.items}
            none={words.nothingStored}
            rows={itemRows(run, findings)}
            run={run}
            words={words}
          />
          <Matrix
            title={words.hosts}
            none={words.noThirdParties}
            rows={hostRows(run, findings)}
            run={run}
            words={words}
          />
          <h2>{words.findings}</h2>
          {findings.length === 0 && <p>{words.noFindings}</p>}
          {findings.map((finding) => (
            <FindingCard finding={finding} words={words} />
          ))}
        </main>
      </body>
    </html>
  );
}

function Scenarios({ run, words }: { run: Run; words: ReportWords }): VNode {
  return (
    <>
      <h2>{words.scenarios}</h2>
      <ul>
        {run.scenarios.map((scenario) => (
          <li>
            <strong>{scenario.scenario}</strong>: {told(scenario, words).join("; ")}
          </li>
        ))}
      </ul>
    </>
  );
}

function told(scenario: ScenarioRun, words: ReportWords): string[] {
  if (scenario.skippedBecause) return [words.skipped[scenario.skippedBecause]];
  const controls = controlsOf(scenario);
  const pressed = pressedIn(scenario);
  return [
    words.did(scenario.scenario),
    words.pages(scenario.pages.filter(({ counted }) => counted).length),
    controls.length > 0 ? words.banner(controls) : words.noBanner,
    ...(pressed.length > 0 ? [words.pressed(pressed)] : []),
  ];
}

interface MatrixProps {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly Row[];
  readonly run: Run;
  readonly words: ReportWords;
}

function Matrix({ title, none, rows, run, words }: MatrixProps): VNode {
  const columns = columnsOf(run);
  return (
    <>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <div class="scroll" role="group" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.item}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col">{words.host}</th>
                {columns.map((name) => (
                  <th scope="col">{name}</th>
                ))}
                <th scope="col">{words.setter}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <MatrixRow row={row} columns={columns} words={words} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

interface MatrixRowProps {
  readonly row: Row;
  readonly columns: readonly ScenarioName[];
  readonly words: ReportWords;
}

function MatrixRow({ row, columns, words }: MatrixRowProps): VNode {
  return (
    <tr>
      <th scope="row">
        <code>{row.name}</code>
      </th>
      <td>{row.kind}</td>
      <td>{row.host}</td>
      {columns.map((name) => {
        const mark = row.marks[name] ?? "unseen";
        return <td class={`mark ${mark}`}>{words.marks[mark]}</td>;
      })}
      <td>
        <code>{row.setter}</code>
      </td>
    </tr>
  );
}

function FindingCard({ finding, words }: { finding: Finding; words: ReportWords }): VNode {
  const { severity, rule, scenario, message, evidence, source, wayOut } = finding;
  return (
    <article class={severity}>
      <h3>{message}</h3>
      <p class="soft">
        {[words.severities[severity], rule, ...(scenario ? [scenario] : [])].join(" · ")}
      </p>
      {evidence.length > 0 && (
        <ul>
          {evidence.map((entry) => (
            <EvidenceLine entry={entry} words={words} />
          ))}
        </ul>
      )}
      <dl>
        <dt>{words.wayOut}</dt>
        <dd>{wayOut}</dd>
        <dt>{words.source}</dt>
        <dd>{source}</dd>
      </dl>
    </article>
  );
}

function EvidenceLine({ entry, words }: { entry: Evidence; words: ReportWords }): VNode {
  const { scenario, what, page, at } = entry;
  return (
    <li>
      {scenario}: <code>{what}</code> {words.onPage(page, at)}
    </li>
  );
}
