import { known } from "@glassjar/register/catalogue";
import {
  conflictsOf,
  readKnownList,
  type Conflict,
  type ReadList,
} from "@glassjar/register/catalogue/lists";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import { keepList, listName } from "../known/lists.ts";
import type { Output } from "../output.ts";
import { readSourceFile } from "../source-file.ts";

/**
 * `glassjar known add FILE.csv`: loads a public list of cookies into the data folder, and shows
 * where it and the catalogue differ. Exit code 1 when lines were left out.
 *
 * @throws {@link CommandError} when the file holds nothing that can be loaded.
 */
export function knownAdd(file: string, options: { json?: boolean }, output: Output): ExitCode {
  const list = readKnownList(readSourceFile(file));
  const places = list.problems.map(({ line, message }) => `${file}:${line} ${message}`);
  if (list.items.length === 0)
    throw new CommandError(places.join("\n") || `${file} holds no cookies: its first line is all.`);
  const conflicts = conflictsOf(list.items);
  const kept = keepList(listName(file), list.items);
  if (options.json)
    output.json({ file, kept, items: list.items.length, ...facts(list, conflicts) });
  else {
    for (const place of places) output.note(place);
    for (const conflict of conflicts) output.print(sentence(file, conflict));
    output.note(summary(file, kept, list, conflicts));
  }
  return list.problems.length > 0 ? EXIT.findings : EXIT.clean;
}

const facts = ({ problems, items }: ReadList, conflicts: readonly Conflict[]) => ({
  alsoOurs: alsoOurs(items),
  conflicts,
  problems,
});

function sentence(file: string, { line, name, field, theirs, ours }: Conflict): string {
  return `${file}:${line} ${name}: ${field} ${theirs}; ours is ${ours}`;
}

function summary(
  file: string,
  kept: string,
  { items, problems }: ReadList,
  conflicts: readonly Conflict[],
): string {
  const both = alsoOurs(items);
  return [
    `${file}: ${items.length} cookies loaded into ${kept}, ${problems.length} lines left out.`,
    `${both} of them the catalogue knows too; on ${conflicts.length} it says otherwise, and goes first.`,
  ].join("\n");
}

function alsoOurs(items: ReadList["items"]): number {
  return items.filter(({ name }) => known("cookie", name.replaceAll("*", "1a")).length > 0).length;
}
