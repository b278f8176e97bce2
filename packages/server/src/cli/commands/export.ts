import { EXPORT_FORMATS, exportRegister } from "@glassjar/register/export";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";
import { readValidRegister } from "../register-file.ts";

/** Options of `glassjar export`. */
export interface ExportCommandOptions {
  readonly format: string;
  readonly language?: string;
  readonly json?: boolean;
}

/** `glassjar export FILE`: prints a register in another form. Exit code 1 says that items had no place in it. */
export function exportFile(file: string, options: ExportCommandOptions, output: Output): ExitCode {
  const { register } = readValidRegister(file);
  const format = EXPORT_FORMATS.find((known) => known === options.format);
  if (format === undefined)
    throw new CommandError(
      `Unknown format ${options.format}. Choose one of: ${EXPORT_FORMATS.join(", ")}.`,
    );
  const { languages } = register.site;
  if (options.language !== undefined && !languages.includes(options.language))
    throw new CommandError(
      `${file} declares no language ${options.language}. Choose one of: ${languages.join(", ")}.`,
    );
  const exported = exportRegister(register, format, options.language);
  if (options.json) output.json({ file, format, ...exported });
  else {
    output.print(exported.text.replace(/\r?\n$/, ""));
    for (const item of exported.omitted)
      output.note(`${file}: ${format} has no place for ${item}.`);
  }
  return exported.omitted.length > 0 ? EXIT.findings : EXIT.clean;
}
