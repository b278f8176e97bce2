import type { VNode } from "preact";
import type { ScenarioName } from "../../run.ts";
import { columnsOf, hostRows, itemRows, type Row } from "../matrix.ts";
import { SIGNS, type Mark, type ReportWords } from "../words.ts";
import type { Part } from "./parts.ts";

/** Items × scenarios, and third-party hosts × scenarios. */
export const Matrices: Part = ({ report: { run, assessment }, words }) => {
  const { findings } = assessment;
  const columns = columnsOf(run);
  return (
    <section>
      <Matrix
        {...{ columns, words, title: words.items, none: words.nothingStored }}
        rows={itemRows(run, findings)}
        setter={words.setter}
      />
      <Matrix
        {...{ columns, words, title: words.hosts, none: words.noThirdParties }}
        rows={hostRows(run, findings)}
        setter={words.asker}
      />
    </section>
  );
};

interface MatrixProps {
  readonly title: string;
  readonly none: string;
  readonly setter: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ScenarioName[];
  readonly words: ReportWords;
}

function Matrix({ title, none, setter, rows, columns, words }: MatrixProps): VNode {
  const hosts = rows.some(({ kind }) => kind === "host");
  return (
    <>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <Legend words={words} />
          <div class="scroll" role="group" aria-label={title} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{hosts ? words.host : words.item}</th>
                  {!hosts && <th scope="col">{words.host}</th>}
                  {columns.map((name) => (
                    <th scope="col" class="mark">
                      {name}
                    </th>
                  ))}
                  <th scope="col">{setter}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <MatrixRow row={row} columns={columns} words={words} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}

function Legend({ words }: { words: ReportWords }): VNode {
  return (
    <p class="legend" aria-hidden="true">
      {Object.entries(SIGNS).map(([mark, sign]) => (
        <span>
          <b class={`sign ${mark}`}>{sign}</b> {words.marks[mark as Mark]}
        </span>
      ))}
    </p>
  );
}

function MatrixRow({
  row,
  columns,
  words,
}: Pick<MatrixProps, "columns" | "words"> & { row: Row }): VNode {
  const { name, kind, host, setter, marks } = row;
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
        {kind !== "cookie" && kind !== "host" && <span class="soft"> {kind}</span>}
      </th>
      {kind !== "host" && <td>{host}</td>}
      {columns.map((column) => {
        const mark = marks[column] ?? "unseen";
        return (
          <td class="mark">
            <span class={`sign ${mark}`} role="img" aria-label={words.marks[mark]}>
              {SIGNS[mark]}
            </span>
          </td>
        );
      })}
      <td class="who">
        <code>{setter}</code>
      </td>
    </tr>
  );
}
