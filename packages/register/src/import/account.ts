import { namesWithin } from "./lines.ts";
import { isOnlyLifetime } from "./lifetime.ts";
import { canBeName, patternOf } from "./names.ts";
import type { Grid, Piece } from "./piece.ts";
import type { Read } from "./record.ts";
import { purposesSaid } from "./statement.ts";
import { puzzle, type NotUnderstood, type Place } from "./result.ts";

/** A part of a source that must be accounted for. */
export interface Part {
  readonly place: Place;
  readonly pieces: readonly Piece[];
  /** Whether one name that became an item is enough: the rest of a row speaks about it. */
  readonly row: boolean;
}

/** The rows of a table, to be accounted for. */
export function rowsOf(grid: Grid): Part[] {
  return grid.map((row) => ({
    place: row[0]?.place ?? { line: 1, column: 1 },
    pieces: [...new Set(row)].flatMap(({ pieces }) => pieces),
    row: true,
  }));
}

/**
 * The books: every part of a source that holds what looks like a name, none of which became an item,
 * went into an item's purpose or was listed. So nothing is dropped, whatever else goes wrong.
 */
export function unaccounted(
  parts: readonly Part[],
  { statements, notUnderstood }: Read,
): NotUnderstood[] {
  const stems = new Set(
    statements.flatMap(({ item }) => (item ? [item.name, bare(item.name)] : [])),
  );
  const said = statements.flatMap(({ service, provider, unsure = [], ...statement }) => [
    ...purposesSaid(statement).map(({ text }) => text.text),
    service?.text,
    provider,
    ...unsure,
  ]);
  const listed = [...said, ...notUnderstood.map(({ text }) => text)].flatMap((text) =>
    text === undefined ? [] : namesIn(text),
  );
  const hosts = statements.flatMap((statement) => statement.hosts ?? []);
  const known = new Set([...listed, ...hosts]);
  const isKnown = (name: string): boolean =>
    known.has(name) || stems.has(name) || stems.has(patternOf(name)) || stems.has(bare(name));
  return parts.flatMap(({ place, pieces, row }) => {
    const names = [...new Set(pieces.flatMap((piece) => namesWithin(piece)))];
    const lost = [...names, ...(row ? [] : timedWords(pieces))].filter((name) => !isKnown(name));
    if (lost.length === 0 || (row && lost.length < names.length)) return [];
    const text = pieces.map((piece) => piece.text).join(" | ");
    return [
      puzzle(
        place,
        text,
        `${lost.slice(0, 5).join(", ")}: named here, but what of it is not clear`,
      ),
    ];
  });
}

/**
 * Plain words that may be names, since nothing else stands between them and a lifetime: values side
 * by side without a label, as in "consentchoice Keeps your choice 1 year".
 */
function timedWords(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ text, language }) => {
    if (text.length > MOST_TIMED) return [];
    const [, word] = /^([a-z][\w.-]{3,})\s+(?=[\p{Lu}\d])/u.exec(text) ?? [];
    if (word === undefined || /[.;:]\s/.test(text) || !canBeName(word)) return [];
    const end = /(?:\d{1,4}[\s-]*\p{L}+|\s\p{L}+)[.)]?$/u.exec(text)?.[0] ?? "";
    return isOnlyLifetime(end, language ?? "en") ? [word] : [];
  });
}

/** Longest line of values side by side, in characters. */
const MOST_TIMED = 200;

const bare = (name: string): string => name.replaceAll("*", "").replace(/\W+$/, "");

function namesIn(text: string): string[] {
  return namesWithin({ text, codes: [] });
}
