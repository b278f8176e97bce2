import { gather, parseRun, savedOptions, type Run } from "@glassjar/audit";
import { CommandError } from "../exit.ts";
import type { Output } from "../output.ts";
import { endProgress } from "./progress.ts";
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
    const idle = VISITING.find((name) => options[name] !== undefined);
    if (idle !== undefined)
      throw new CommandError(
        `--from ${from} judges what was seen already; --${dashed(idle)} is about a visit. Leave one of them out.`,
      );
    const run = savedRun("--from", from);
    return () => Promise.resolve(run);
  }
  const { resume } = options;
  const saved = resume === undefined ? undefined : savedOptions(resume);
  if (url === undefined && resume !== undefined && !saved)
    throw new CommandError(
      `--resume ${resume}: there is no visit in it to go on with. Name the site to begin one.`,
    );
  const start = url ?? saved?.url;
  if (start === undefined)
    throw new CommandError(
      "Name the site, such as http://localhost:8000/, or a saved run with --from FILE.",
    );
  const named = gatherOptions(start, options, output);
  const visit = url === undefined ? { ...named, ...saved } : named;
  return () => gather(visit).finally(() => endProgress());
}

/** Options that only a visit has; `--pages` has a value of its own where none is given. */
const VISITING = [
  "scenario",
  "path",
  "resolve",
  "allowPrivate",
  "signIn",
  "resume",
  "concurrency",
  "delay",
] as const satisfies readonly (keyof VisitOptions)[];

const dashed = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

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
