import { existsSync, statSync, writeFileSync } from "node:fs";
import {
  importCsv,
  importJson,
  importPolicies,
  type ImportOptions,
  type ImportResult,
} from "@glassjar/register/import";
import { parseUrl } from "@glassjar/register";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";
import { readSourceFile } from "../source-file.ts";
import { accountOf } from "./import-account.ts";

/** Options of `glassjar import`. */
export interface ImportCommandOptions {
  readonly output?: string;
  readonly origin?: string;
  readonly name?: string;
  readonly languages?: string;
  readonly json?: boolean;
}

/**
 * `glassjar import FILE…`: drafts a register from an existing policy page, a CSV file or a JSON
 * export. Several pages are the same policy in several languages. Exit code 1 says that something
 * was not understood.
 */
export function importFiles(
  files: readonly string[],
  options: ImportCommandOptions,
  output: Output,
): ExitCode {
  if (options.output !== undefined && existsSync(options.output))
    throw new CommandError(
      `${options.output} exists and is left as it is. Name another file with --output.`,
    );
  noteProgress(files, output);
  const result = readFiles(files, importOptions(files, options));
  const empty = result.items.length === 0;
  if (options.json) output.json(result);
  else if (!empty && options.output === undefined) output.print(result.text.trimEnd());
  if (!options.json) for (const line of accountOf(files, result)) output.note(line);
  if (empty) output.note(NOTHING_FOUND);
  else if (options.output !== undefined) {
    writeFileSync(options.output, result.text, { flag: "wx" });
    output.note(`Wrote ${options.output}. Then: glassjar check ${options.output}`);
  }
  return empty || result.notUnderstood.length > 0 ? EXIT.findings : EXIT.clean;
}

const NOTHING_FOUND =
  "No cookie was found, so there is no draft. Save the page from a browser once all of it shows, or draft from the living site: glassjar init URL";

function importOptions(files: readonly string[], options: ImportCommandOptions): ImportOptions {
  const { origin, name, languages } = options;
  if (origin !== undefined && !(/^https?:/.test(origin) && parseUrl(origin)))
    throw new CommandError(
      `--origin ${origin} is no address. Write it with https://, as in https://town.example.`,
    );
  const tags = languages?.split(",").map((tag) => tag.trim());
  return {
    file: files.join(", "),
    ...(origin !== undefined && { origin: new URL(origin).origin }),
    ...(name !== undefined && { name }),
    ...(tags && { languages: tags }),
  };
}

function readFiles(files: readonly string[], options: ImportOptions): ImportResult {
  const [first = ""] = files;
  const format = formatOf(first);
  if (format === "html")
    return importPolicies(
      files.map((file) => ({ html: readSourceFile(file), name: file })),
      options,
    );
  if (files.length > 1)
    throw new CommandError(`Only pages of HTML can be imported together. Import ${first} alone.`);
  return format === "csv"
    ? importCsv(readSourceFile(first), options)
    : importJson(readSourceFile(first), options);
}

function formatOf(file: string): "html" | "csv" | "json" {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase();
  if (ending === "csv" || ending === "tsv") return "csv";
  return ending === "json" ? "json" : "html";
}

/** Bytes from which on reading takes long enough to say so. */
const LONG = 1_000_000;

function noteProgress(files: readonly string[], output: Output): void {
  for (const file of files) {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size >= LONG) output.note(`Reading ${file}, ${(size / LONG).toFixed(1)} MB …`);
  }
}
