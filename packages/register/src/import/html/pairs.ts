import { columnOf, type Field } from "../lexicon/columns.ts";
import { merged } from "../fields.ts";
import { namesIn } from "../names.ts";
import { cellText, plainCell, type Cell, type Grid } from "../piece.ts";

/** A record of a table of labels and values. */
export type Pairs = ReadonlyMap<Field, Cell>;

/**
 * The records of a table of labels and values. A label that comes again starts the next record; of
 * several that could be for the name ("Name: Google Analytics", "Cookie name: _ga") the one that has
 * names in it is, and the others name the service. Values with unknown labels stay with their label.
 */
export function pairsOf(grid: Grid): Pairs[] {
  const records: (readonly Cell[])[][] = [];
  const seen = new Set<string>();
  for (const row of grid) {
    const text = labelText(row[0]);
    if (records.length === 0 || (seen.has(text) && columnOf(text) === "name")) {
      records.push([]);
      seen.clear();
    }
    seen.add(text);
    records.at(-1)?.push(row);
  }
  return records.map(recordOf);
}

function recordOf(rows: readonly (readonly Cell[])[]): Pairs {
  const fields = new Map<Field, Cell>();
  const names = rows.filter(([label]) => columnOf(labelText(label)) === "name");
  const held = names.filter(([, value]) => holdsNames(value));
  const name = held.findLast(([label]) => /cookie/i.test(labelText(label))) ?? held[0] ?? names[0];
  for (const row of rows) {
    const [label, value] = row;
    if (!value || value.pieces.length === 0 || value === label) continue;
    const known = columnOf(labelText(label)) ?? "other";
    const field = known === "name" && row !== name ? "service" : known;
    const cell =
      field === "other" ? plainCell(`${labelText(label)}: ${cellText(value)}`, value.place) : value;
    if (cellText(fields.get(field)) !== cellText(cell))
      fields.set(field, merged(fields.get(field), cell));
  }
  return fields;
}

function holdsNames(cell: Cell | undefined): boolean {
  const { names, leftover } = namesIn(cell?.pieces ?? []);
  return names.length > 0 && leftover.length === 0;
}

const labelText = (cell: Cell | undefined): string => cellText(cell).replace(/\s*[:：]$/, "");
