import { assemble } from "./assemble/assemble.ts";
import { writeDraft } from "./draft.ts";
import { MAX_SOURCE_LENGTH, puzzle, type ImportOptions, type ImportResult } from "./result.ts";
import type { Reading } from "./statement.ts";

/** Makes the result of what all sources say. */
export function finish(readings: readonly Reading[], options: ImportOptions): ImportResult {
  const assembled = assemble(readings, options);
  const notUnderstood = [
    ...readings.flatMap((reading) => reading.notUnderstood),
    ...assembled.notUnderstood,
  ];
  return {
    text: writeDraft(assembled, notUnderstood, options),
    register: assembled.register,
    items: assembled.items,
    notUnderstood,
  };
}

/** A reading of nothing, of a source that could not be read as a whole. */
export function unreadable(why: string, text: string, options: ImportOptions): Reading {
  return {
    statements: [],
    notUnderstood: [puzzle({ line: 1, column: 1 }, text, why)],
    language: options.language ?? options.languages?.[0] ?? "en",
  };
}

/** A reading of nothing, of a source that is too large. */
export function refused(length: number, options: ImportOptions): Reading {
  return unreadable(
    `the source has ${length} characters, at most ${MAX_SOURCE_LENGTH} are read`,
    "",
    options,
  );
}
