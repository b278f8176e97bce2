import { publishRegister } from "../../publish.ts";
import { withStore } from "../data.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";
import { readValidRegister } from "../register-file.ts";

/** Options of `glassjar publish`. */
export interface PublishOptions {
  readonly site: string;
  readonly note: string;
  readonly json?: boolean;
}

/** `glassjar publish FILE`: makes the register the next version of a site. */
export function publish(file: string, options: PublishOptions, output: Output): Promise<ExitCode> {
  const { text } = readValidRegister(file);
  const { site, note } = options;
  return withStore(async (store) => {
    const { version, changed } = await publishRegister(store, {
      site,
      text,
      note,
      by: "glassjar publish",
    });
    if (options.json) output.json({ site, version, changed });
    else if (changed) output.print(`Published version ${version} of site ${site}.`);
    else output.print(`Version ${version} of site ${site} already says just this.`);
    return EXIT.clean;
  });
}
