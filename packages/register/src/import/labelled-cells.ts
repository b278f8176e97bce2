import { LABEL } from "./description.ts";
import { merged, type Fields } from "./fields.ts";
import { COLUMNS, columnOf, type Field } from "./lexicon/columns.ts";
import { cellText, type Cell, type Grid } from "./piece.ts";

/**
 * The rows of a table whose cells hold labelled lines, "Cookies: _ga, _gid" above "Purpose: counts
 * visits", by field; columns whose header is known say what they say. Undefined where no cell has a
 * line of names.
 */
export function labelledCells(grid: Grid): readonly Fields[] | undefined {
  const [header = [], ...rows] = grid;
  const columns = header.map((cell) => columnOf(cellText(cell)));
  const records = rows.map((row) => recordOf(row, columns));
  return records.some((fields) => fields.has("name")) ? records : undefined;
}

function recordOf(row: readonly Cell[], columns: readonly (Field | undefined)[]): Fields {
  const fields = new Map<Field, Cell>();
  const add = (field: Field, cell: Cell): unknown =>
    fields.set(field, merged(fields.get(field), cell));
  row.forEach((cell, at) => {
    if (row.indexOf(cell) !== at) return;
    const lines = cell.pieces.map((piece) => {
      const [, label = "", text = ""] = LABEL.exec(piece.text) ?? [];
      return { field: text === "" ? undefined : COLUMNS.exact(label), piece, text };
    });
    const labelled = lines.some(({ field }) => field !== undefined);
    if (!labelled) add(columns[at] ?? "other", cell);
    else
      for (const { field, piece, text } of lines)
        add(field ?? "description", {
          ...cell,
          pieces: [field === undefined ? piece : { ...piece, text }],
        });
  });
  return fields;
}
