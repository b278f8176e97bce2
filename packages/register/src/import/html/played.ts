import { COLUMNS, columnOf } from "../lexicon/columns.ts";
import { canBeName, looksLikeName } from "../names.ts";
import { clean } from "../words.ts";
import { asElement, asText, isTable, type Element } from "./tree.ts";

/** Elements that pages lay out as tables by style alone. */
const LAID_OUT = new Set(["div", "section", "article", "ul", "ol", "li", "dl", "figure"]);
const MOST_COLUMNS = 12;
/** Longest header of a column, in characters. */
const MOST_HEADER = 40;

/**
 * The rows of an element whose children are laid out as a table: a row of headers and rows of as many
 * cells, headers and cells in one run, labels and values in turn, or rows that start with names.
 * Undefined for everything else.
 */
export function playedTable(element: Element): PlayedTable | undefined {
  if (!LAID_OUT.has(element.tagName) || isTable(element)) return undefined;
  const children = childrenOf(element);
  if (children.length < 2) return undefined;
  const headed = byRows(children) ?? inOneRun(children);
  const rows =
    headed ??
    inPairs(children, element) ??
    inPairs(valuesOf(children), element) ??
    byNames(children);
  return rows && { rows, headed: headed !== undefined };
}

/** The rows of what is laid out as a table, and whether the first one is its header. */
export interface PlayedTable {
  readonly rows: readonly (readonly Element[])[];
  readonly headed: boolean;
}

function byRows(children: readonly Element[]): Element[][] | undefined {
  const [first] = children;
  const header = first && headerWithin(first);
  if (!header) return undefined;
  const rows = children
    .slice(1)
    .flatMap((child) => rowsWithin(child, header.length) ?? [undefined]);
  const whole = rows.filter((row) => row !== undefined);
  return whole.length > 0 && whole.length === rows.length ? [header, ...whole] : undefined;
}

/** The header cells of an element, or of the only row in it. */
function headerWithin(element: Element): Element[] | undefined {
  const cells = childrenOf(element);
  if (isHeader(cells)) return cells;
  const [only, ...others] = cells;
  return only && others.length === 0 ? headerWithin(only) : undefined;
}

function isHeader(cells: readonly Element[]): boolean {
  if (cells.length < 2 || cells.length > MOST_COLUMNS) return false;
  const texts = cells.map(shortText);
  const exact = texts.flatMap((text) => (text === undefined ? [] : (COLUMNS.exact(text) ?? [])));
  const known = texts.flatMap((text) => (text === undefined ? [] : (columnOf(text) ?? [])));
  return known.includes("name") && new Set(exact).size >= 2 && known.length >= cells.length - 1;
}

/** A row of so many cells, or the rows of a group. */
function rowsWithin(element: Element, width: number): Element[][] | undefined {
  const cells = childrenOf(element);
  if (cells.length === width && cells.every((cell) => !isGroup(cell, width))) return [cells];
  const rows = cells.map(childrenOf);
  return rows.length > 0 && rows.every((row) => row.length === width) ? rows : undefined;
}

const isGroup = (cell: Element, width: number): boolean => childrenOf(cell).length === width;

function inOneRun(children: readonly Element[]): Element[][] | undefined {
  const labels = children.slice(0, MOST_COLUMNS + 1).map((child) => {
    const text = shortText(child);
    return text === undefined ? undefined : COLUMNS.exact(text.replace(/\s*:$/, ""));
  });
  const width = labels.indexOf(undefined);
  const fields = labels.slice(0, Math.max(0, width));
  const fits =
    width >= 2 &&
    new Set(fields).size === width &&
    fields.includes("name") &&
    children.length >= 2 * width &&
    children.length % width === 0;
  if (!fits) return undefined;
  return Array.from({ length: children.length / width }, (_, row) =>
    children.slice(row * width, (row + 1) * width),
  );
}

/** Labels and values in one run, each label right before its value: "Name", "_ga", "Duration", "1 year". */
function inPairs(children: readonly Element[], { tagName }: Element): Element[][] | undefined {
  if (tagName === "dl" || children.length < 4 || children.length % 2 === 1) return undefined;
  const labels = children.map((child) => {
    const text = shortText(child);
    return text === undefined ? undefined : COLUMNS.exact(text.replace(/\s*:$/, ""));
  });
  // A value may be a word that is a label elsewhere: "Third party".
  const labelled = labels.every((label, at) => at % 2 === 1 || label !== undefined);
  const values = labels.filter((label, at) => at % 2 === 1 && label === undefined);
  const name = labels.indexOf("name");
  return labelled &&
    values.length * 4 >= labels.length &&
    labels[name + 1] === undefined &&
    name >= 0
    ? Array.from({ length: children.length / 2 }, (_, row) => children.slice(row * 2, row * 2 + 2))
    : undefined;
}

/** The cells of rows of two each, one after the other; none where a row is not of two values. */
function valuesOf(rows: readonly Element[]): Element[] {
  const cells = rows.map(childrenOf);
  return cells.every((row) => row.length === 2 && row.every(isValue)) ? cells.flat() : [];
}

/** Rows of as many spans or blocks, each of which starts with a word that can be a name. */
function byNames(children: readonly Element[]): Element[][] | undefined {
  const rows = children.map(childrenOf);
  const width = rows[0]?.length ?? 0;
  const even = width >= 2 && width <= 6 && rows.every((row) => row.length === width);
  if (!even || !rows.every((row) => row.every(isValue))) return undefined;
  const names = rows.map(([first]) => (first && shortText(first)) ?? "");
  const sure = names.filter(looksLikeName).length;
  return names.every(canBeName) && sure * 2 >= names.length ? rows : undefined;
}

/** Whether an element is a value and no structure: a span, or a block without elements in it. */
function isValue(element: Element): boolean {
  return (
    element.tagName === "span" ||
    (/^(?:div|p|code)$/.test(element.tagName) && childrenOf(element).length === 0)
  );
}

function childrenOf(element: Element): Element[] {
  return element.childNodes.flatMap((node) => asElement(node) ?? []);
}

/** The text of an element, unless it is longer than a header. */
function shortText(element: Element): string | undefined {
  let text = "";
  const open = [...element.childNodes].toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    text += asText(node)?.value.trim() ?? "";
    if (text.length > MOST_HEADER) return undefined;
    open.push(...(asElement(node)?.childNodes.toReversed() ?? []));
  }
  const bare = clean(text);
  return bare === "" ? undefined : bare;
}
