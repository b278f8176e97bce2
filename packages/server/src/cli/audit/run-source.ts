import { gather, parseRun, type Run } from "@glassjar/audit";
import { CommandError } from "../exit.ts";
import type { Output } from "../output.ts";
import { gatherOptions, type VisitOptions } from "../visit.ts";
import { readTextFile } from "./text-file.ts";

/**
 * Where a run comes from: a visit, or the file `--from` names. What is wrong with the request is said
 * at once; the visit begins when the answer is called.
 *
 * @throws {@link CommandError} naming what is wrong.
 */
export function runSource(
  url: string | undefined,
  options: VisitOptions & { readonly from?: string },
  output: Output,
): () => Promise<Run> {
  const { from } = options;
  if (from !== undefined && url !== undefined)
    throw new CommandError("Name an address to visit, or a saved run with --from, not both.");
  if (from !== undefined) {
    const run = savedRun("--from", from);
    return () => Promise.resolve(run);
  }
  if (url === undefined)
    throw new CommandError(
      "Name the site, such as http://localhost:8000/, or a saved run with --from FILE.",
    );
  const visit = gatherOptions(url, options, output);
  return () => gather(visit);
}

/**
 * Reads the run in a file.
 *
 * @throws {@link CommandError} when there is none in it.
 */
export function savedRun(option: string, file: string): Run {
  const text = readTextFile(option, file);
  try {
    return parseRun(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `${option} ${file}: ${why}. Name a file that glassjar audit --format json wrote.`,
    );
  }
}
