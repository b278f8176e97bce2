import type { VNode } from "preact";
import type { Bar, View } from "../explore/view.ts";
import { shown } from "./explorer-value.ts";
import type { PageContext } from "./page-context.ts";

const ROW = 28;
const WIDTH = 440;
const LABELS = 150;
const FIGURES = 60;
const MAX_LABEL = 18;

/** A bar for each value, drawn on the server, with the same figures as a table below. */
export function ExplorerChart({ page, view }: { page: PageContext; view: View }): VNode | null {
  const { measure, bars, entry } = view;
  if (!measure || bars.length === 0) return null;
  const { chart } = page.texts.explorer;
  const label = (bar: Bar) => shown(bar.label, entry.columns[measure.by], page) || "–";
  const figure = (bar: Bar) => new Intl.NumberFormat(page.language).format(bar.value);
  const caption = measure.of === undefined ? measure.by : `${measure.of} / ${measure.by}`;
  return (
    <section aria-labelledby="chart-title">
      <h2 id="chart-title">
        {chart}: <code dir="ltr">{caption}</code>
      </h2>
      <figure class="chart">
        <Bars page={page} bars={bars} label={label} figure={figure} />
        <figcaption>
          <details>
            <summary>{page.texts.explorer.dataset}</summary>
            <table>
              <tbody>
                {bars.map((bar) => (
                  <tr>
                    <th scope="row" dir="auto">
                      {label(bar)}
                    </th>
                    <td>{figure(bar)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </figcaption>
      </figure>
    </section>
  );
}

interface BarsProps {
  readonly page: PageContext;
  readonly bars: readonly Bar[];
  readonly label: (bar: Bar) => string;
  readonly figure: (bar: Bar) => string;
}

/** Hidden from screen readers, which have the table. */
function Bars({ page, bars, label, figure }: BarsProps): VNode {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const room = WIDTH - LABELS - FIGURES;
  const isLeft = page.direction === "ltr";
  const from = (x: number) => (isLeft ? x : WIDTH - x);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
      aria-hidden="true"
      direction={page.direction}
    >
      {bars.map((bar, at) => {
        const length = Math.max(2, Math.round((bar.value / most) * room));
        const y = at * ROW;
        return (
          <g>
            <text x={from(LABELS - 10)} y={y + 19} text-anchor="end">
              {cut(label(bar))}
            </text>
            <rect
              x={isLeft ? LABELS : WIDTH - LABELS - length}
              y={y + 4}
              width={length}
              height={ROW - 8}
              rx={3}
            />
            <text x={from(LABELS + length + 8)} y={y + 19} text-anchor="start">
              {figure(bar)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function cut(text: string): string {
  return text.length > MAX_LABEL ? `${text.slice(0, MAX_LABEL - 1)}…` : text;
}
