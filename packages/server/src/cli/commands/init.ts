import { existsSync, writeFileSync } from "node:fs";
import { seenItems, thirdPartyHosts } from "@glassjar/audit";
import { draftRegister, parseRegister, schemaComment } from "@glassjar/register";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import { loadedProducts } from "../known/lists.ts";
import type { Output } from "../output.ts";
import { runSource } from "../audit/run-source.ts";
import type { VisitOptions } from "../visit.ts";

/** Options of `glassjar init`. */
export interface InitOptions extends VisitOptions {
  readonly output: string;
  readonly languages: string;
  readonly name?: string;
  /** Address of the JSON Schema, for editors. */
  readonly schema: string;
  /** File of a saved run: drafted from, without a browser. */
  readonly from?: string;
  readonly json?: boolean;
}

/** `glassjar init URL`: drafts a register from what a browser sees on the site, or saw in a saved run. */
export async function init(
  url: string | undefined,
  options: InitOptions,
  output: Output,
): Promise<ExitCode> {
  if (existsSync(options.output)) {
    throw new CommandError(
      `${options.output} exists and is left as it is. Name another file with --output.`,
    );
  }
  const run = await runSource(url, options, output)();
  const { host, origin } = new URL(run.url);
  const drafted = draftRegister(seenItems(run), {
    origin,
    name: options.name ?? host,
    languages: options.languages.split(",").map((language) => language.trim()),
    hosts: thirdPartyHosts(run),
    listed: loadedProducts(),
  });
  const draft = schemaComment(options.schema) + drafted;
  writeFileSync(options.output, draft, { flag: "wx" });
  const todos = parseRegister(draft).problems.filter(({ code }) => code === "todo").length;
  if (options.json) output.json({ file: options.output, todos });
  else
    output.print(
      `Wrote ${options.output}, with ${todos} to-dos. List them: glassjar check ${options.output}`,
    );
  return EXIT.clean;
}
