import type { VNode } from "preact";
import type { Finding } from "../../judge/finding.ts";
import type { Run, ScenarioName, ScenarioRun } from "../../run.ts";
import type { ReportWords } from "../words.ts";
import type { Part } from "./parts.ts";

const WIDTH = 960;
const LEFT = 96;
const ROW = 96;
const DOT = 8;
const MOST_STACKED = 4;
const TICKS = 6;
const MOST_LETTERS = 30;

/** Something that happened at a time, drawn as a dot. */
interface Dot {
  readonly at: number;
  readonly what: string;
  readonly bad: boolean;
}

/** When what was stored and who was asked, a row for each scenario. */
export const Timeline: Part = ({ report: { run, assessment }, words }) => {
  const played = run.scenarios.filter(({ pages }) => pages.length > 0);
  if (played.length === 0) return null;
  const end = Math.max(1000, ...played.flatMap((scenario) => endOf(run, scenario)));
  const height = played.length * ROW + 28;
  const x = (at: number) => Math.round(LEFT + (at / end) * (WIDTH - LEFT - 16));
  return (
    <section>
      <h2 id="timeline">{words.timeline}</h2>
      <p class="soft">{words.timelineHelp}</p>
      <div class="scroll" role="group" aria-labelledby="timeline" tabIndex={0}>
        <svg
          class="drawing"
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label={words.timeline}
        >
          {played.map((scenario, row) => (
            <g transform={`translate(0 ${row * ROW})`}>
              <Lane {...{ scenario, run, x, words }} findings={assessment.findings} />
            </g>
          ))}
          <Axis end={end} x={x} y={played.length * ROW + 18} words={words} />
        </svg>
      </div>
    </section>
  );
};

interface LaneProps {
  readonly scenario: ScenarioRun;
  readonly run: Run;
  readonly findings: readonly Finding[];
  readonly x: (at: number) => number;
  readonly words: ReportWords;
}

function Lane({ scenario, run, findings, x, words }: LaneProps): VNode {
  const { scenario: name, pages, actions } = scenario;
  const middle = ROW / 2 + 6;
  const stored = storedIn(run, findings, name);
  const asked = askedIn(run, findings, name);
  return (
    <>
      <text class="name" x="0" y={middle + 4}>
        {name}
      </text>
      {pages.map(({ at, durationMs, url }) => (
        <rect
          class="page"
          rx="4"
          x={x(at)}
          y="16"
          width={Math.max(1, x(at + durationMs) - x(at))}
          height={ROW - 20}
        >
          <title>{url}</title>
        </rect>
      ))}
      <line class="axis" x1={LEFT} x2={WIDTH - 16} y1={middle} y2={middle} />
      {actions.map(({ text, at }) => (
        <g class="action">
          <line x1={x(at)} x2={x(at)} y1="14" y2={ROW - 4} />
          <text x={x(at) + 3} y="12">
            {text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text}
          </text>
        </g>
      ))}
      <Dots dots={stored} x={x} y={middle - DOT} step={-DOT} words={words} />
      <Dots dots={asked} x={x} y={middle + DOT} step={DOT} square words={words} />
    </>
  );
}

interface DotsProps {
  readonly dots: readonly Dot[];
  readonly x: (at: number) => number;
  readonly y: number;
  readonly step: number;
  readonly square?: boolean;
  readonly words: ReportWords;
}

/** Dots that would lie on each other are stacked; what does not fit is counted. */
function Dots({ dots, x, y, step, square, words }: DotsProps): VNode {
  const columns = grouped(dots, ({ at }) => Math.round(x(at) / DOT) * DOT);
  return (
    <>
      {[...columns].map(([left, stack]) =>
        stack
          .toSorted((one, other) => Number(other.bad) - Number(one.bad))
          .slice(0, MOST_STACKED)
          .map((dot, at) => {
            const last = at === MOST_STACKED - 1 ? stack.length - MOST_STACKED : 0;
            const look = { class: `dot ${dot.bad ? "bad" : ""}` };
            const what = last > 0 ? `${dot.what}, ${words.more(last)}` : dot.what;
            return square ? (
              <rect {...look} x={left - 3} y={y + at * step - 3} width="6" height="6">
                <title>{what}</title>
              </rect>
            ) : (
              <circle {...look} cx={left} cy={y + at * step} r="3.2">
                <title>{what}</title>
              </circle>
            );
          }),
      )}
    </>
  );
}

function grouped(dots: readonly Dot[], keyOf: (dot: Dot) => number): Map<number, Dot[]> {
  const groups = new Map<number, Dot[]>();
  for (const dot of dots) groups.set(keyOf(dot), [...(groups.get(keyOf(dot)) ?? []), dot]);
  return groups;
}

interface AxisProps {
  readonly end: number;
  readonly x: (at: number) => number;
  readonly y: number;
  readonly words: ReportWords;
}

function Axis({ end, x, y, words }: AxisProps): VNode {
  const rough = end / 1000 / TICKS;
  const step = [1, 2, 5, 10, 15, 30, 60, 120, 300].find((seconds) => seconds >= rough) ?? 600;
  const ticks = Array.from({ length: Math.floor(end / 1000 / step) + 1 }, (_, at) => at * step);
  return (
    <g class="ticks">
      {ticks.map((seconds) => (
        <text x={x(seconds * 1000)} y={y}>
          {words.seconds(seconds)}
        </text>
      ))}
    </g>
  );
}

function endOf({ observations, requests }: Run, { scenario, pages }: ScenarioRun): number[] {
  const own = [...observations, ...requests].filter((seen) => seen.scenario === scenario);
  return [...pages.map(({ at, durationMs }) => at + durationMs), ...own.map(({ at }) => at)];
}

function storedIn(run: Run, findings: readonly Finding[], scenario: ScenarioName): Dot[] {
  return run.observations
    .filter((seen) => seen.scenario === scenario && (seen.how === "set" || seen.how === "refused"))
    .map(({ kind, name, host, at }) => ({
      at,
      what: `${kind} ${name} of ${host}`,
      bad: isBad(findings, scenario, (one) => one.subject === name && one.host === host),
    }));
}

function askedIn(run: Run, findings: readonly Finding[], scenario: ScenarioName): Dot[] {
  return run.requests
    .filter((asked) => asked.scenario === scenario && asked.party === "third" && !asked.blocked)
    .map(({ type, url, host, at }) => ({
      at,
      what: `${type} ${url}`,
      bad: isBad(findings, scenario, (one) => one.kind === "host" && one.host === host),
    }));
}

function isBad(
  findings: readonly Finding[],
  scenario: ScenarioName,
  isAbout: (finding: Finding) => boolean,
): boolean {
  return findings.some(
    (finding) =>
      isAbout(finding) &&
      finding.severity !== "info" &&
      finding.evidence.some((entry) => entry.scenario === scenario),
  );
}
