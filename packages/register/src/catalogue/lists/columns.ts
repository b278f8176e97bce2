import { cellText, type Grid } from "../../import/piece.ts";
import type { ListProblem } from "./list.ts";

/** The columns of the Open Cookie Database, by what they hold. Those with `true` must be there. */
const COLUMNS = {
  platform: ["Platform", true],
  category: ["Category", true],
  name: ["Cookie / Data Key name", true],
  domain: ["Domain", false],
  purpose: ["Description", false],
  retention: ["Retention period", false],
  vendor: ["Data Controller", false],
  policy: ["User Privacy & GDPR Rights Portals", false],
  wildcard: ["Wildcard match", false],
} as const;

/** A line of the list: the text of each column, empty where the file has no such column. */
export type Row = Readonly<Record<keyof typeof COLUMNS, string>> & { readonly line: number };

/** The rows of a list, or what is missing in its first line. */
export function rowsOf(grid: Grid): { rows: Row[]; problems: ListProblem[] } {
  const [heading = [], ...lines] = grid;
  const titles = heading.map((cell) => folded(cellText(cell)));
  const places = Object.entries(COLUMNS).map(
    ([id, [title]]) => [id, titles.indexOf(folded(title))] as const,
  );
  const missing = Object.values(COLUMNS).filter(
    ([title, needed]) => needed && !titles.includes(folded(title)),
  );
  if (missing.length > 0) return { rows: [], problems: [missingColumns(missing.map(([t]) => t))] };
  const width = titles.findLastIndex((title) => title !== "") + 1;
  const isWide = (cells: Grid[number]): boolean =>
    cells.slice(width).some(({ pieces }) => pieces.length > 0);
  return {
    rows: lines.filter((cells) => !isWide(cells)).map((cells) => rowOf(cells, places)),
    problems: lines.filter(isWide).map((cells) => ({
      line: lineOf(cells),
      message: `more fields than the ${width} columns of the first line; put fields with a comma in quotes`,
    })),
  };
}

function rowOf(cells: Grid[number], places: readonly (readonly [string, number])[]): Row {
  const texts = places.map(([id, at]) => [id, cellText(cells[at])] as const);
  return {
    ...(Object.fromEntries(texts) as Record<keyof typeof COLUMNS, string>),
    line: lineOf(cells),
  };
}

const lineOf = (cells: Grid[number]): number => cells[0]?.place.line ?? 1;
const folded = (title: string): string => title.trim().toLowerCase();

function missingColumns(titles: readonly string[]): ListProblem {
  const names = titles.map((title) => `“${title}”`).join(", ");
  return {
    line: 1,
    message: `no column ${names}; the first line names the columns as the Open Cookie Database does`,
  };
}
