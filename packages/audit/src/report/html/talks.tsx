import type { VNode } from "preact";
import { talksOf, type Talk, type Talks } from "../talks.ts";
import type { ReportWords } from "../words.ts";
import type { Part } from "./parts.ts";

const NODE = { width: 216, height: 26 };
const STEP = { across: 330, down: 36 };
const MOST_IN_COLUMN = 24;
const MOST_LETTERS = 30;

/** Who talks to whom, drawn, and the same as a list. */
export const WhoTalks: Part = ({ report: { run, assessment }, words }) => {
  const found = talksOf(run, assessment.findings);
  if (found.talks.length === 0) return null;
  return (
    <section>
      <h2 id="talks">{words.talks}</h2>
      <p class="soft">{words.talksHelp}</p>
      <div class="scroll" role="group" aria-labelledby="talks" tabIndex={0}>
        <Drawing found={found} words={words} />
      </div>
      <details>
        <summary>{words.asList}</summary>
        <ul>
          {found.talks.map(({ from, to, count }) => (
            <li>{words.talkLine(from, to, count)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
};

interface Place {
  readonly x: number;
  readonly y: number;
}

function Drawing({ found, words }: { found: Talks; words: ReportWords }): VNode {
  const columns = found.columns.map((hosts) => hosts.slice(0, MOST_IN_COLUMN));
  const rows = Math.max(...columns.map(({ length }) => length));
  const height = rows * STEP.down + 24;
  const width = (columns.length - 1) * STEP.across + NODE.width + 4;
  const places = new Map(
    columns.flatMap((hosts, column) =>
      hosts.map((host, at): [string, Place] => [
        host,
        {
          x: column * STEP.across + 2,
          y: (height - 20 - hosts.length * STEP.down) / 2 + at * STEP.down + 5,
        },
      ]),
    ),
  );
  const bad = new Set(found.talks.flatMap((talk) => (talk.bad ? [talk.to] : [])));
  return (
    <svg class="drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.talks}>
      {found.talks.map((talk) => (
        <Line talk={talk} places={places} words={words} />
      ))}
      {[...places].map(([host, { x, y }]) => (
        <g class={`node ${bad.has(host) ? "bad" : ""}`}>
          <title>{host}</title>
          <rect x={x} y={y} {...NODE} rx="5" />
          <text x={x + 8} y={y + 17}>
            {host.length > MOST_LETTERS ? `…${host.slice(1 - MOST_LETTERS)}` : host}
          </text>
        </g>
      ))}
      {found.columns.map(({ length }, column) =>
        length > MOST_IN_COLUMN ? (
          <text class="more" x={column * STEP.across + 10} y={height - 6}>
            {words.more(length - MOST_IN_COLUMN)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

interface LineProps {
  readonly talk: Talk;
  readonly places: ReadonlyMap<string, Place>;
  readonly words: ReportWords;
}

function Line({ talk, places, words }: LineProps): VNode | null {
  const [from, to] = [places.get(talk.from), places.get(talk.to)];
  if (!from || !to) return null;
  const middle = NODE.height / 2;
  const back = to.x <= from.x;
  const start = `${from.x + NODE.width},${from.y + middle}`;
  const end = `${back ? to.x + NODE.width : to.x},${to.y + middle}`;
  const bend = Math.max(50, Math.abs(to.x - from.x - NODE.width) / 2);
  const before = `${(back ? to.x + NODE.width + bend : to.x - bend).toFixed()},${to.y + middle}`;
  return (
    <path
      class={`talk ${talk.bad ? "bad" : ""} ${talk.held ? "held" : ""}`}
      d={`M${start} C${from.x + NODE.width + bend},${from.y + middle} ${before} ${end}`}
      stroke-width={(1 + Math.log10(talk.count)).toFixed(1)}
    >
      <title>{words.talkLine(talk.from, talk.to, talk.count)}</title>
    </path>
  );
}
