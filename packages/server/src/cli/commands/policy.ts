import { writeFileSync } from "node:fs";
import {
  policyJson,
  policyMarkdown,
  policyPage,
  policyText,
  renderPolicy,
  type PolicyOptions,
} from "@glassjar/register/policy";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";
import { pdfOf } from "../pdf.ts";
import { readValidRegister } from "../register-file.ts";

/** The forms of the policy. A PDF is what a browser prints of the page. */
const FORMATS: Readonly<
  Record<string, (draft: PolicyOptions) => string | Promise<string | Buffer>>
> = {
  html: (draft) => renderPolicy(draft).html,
  page: policyPage,
  markdown: policyMarkdown,
  text: policyText,
  json: (draft) => JSON.stringify(policyJson(draft), undefined, 2),
  pdf: (draft) => pdfOf(policyPage(draft)),
};

/** Options of `glassjar policy`. */
export interface PolicyCommandOptions {
  readonly language?: string;
  readonly format: string;
  /** File to write; standard output when absent. */
  readonly output?: string;
}

/** `glassjar policy FILE`: the cookies-policy page of a register. */
export async function policy(
  file: string,
  options: PolicyCommandOptions,
  output: Output,
): Promise<ExitCode> {
  const { register } = readValidRegister(file);
  const language = options.language ?? register.site.languages[0] ?? "en";
  if (!register.site.languages.includes(language)) {
    const words = register.site.languages.join(", ");
    throw new CommandError(`${file} declares no language ${language}. Choose one of: ${words}.`);
  }
  const { format, output: target } = options;
  const render = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!render) {
    const words = Object.keys(FORMATS).join(", ");
    throw new CommandError(`Unknown format ${format}. Choose one of: ${words}.`);
  }
  if (format === "pdf" && target === undefined)
    throw new CommandError("A PDF is no text to print: name a file with --output policy.pdf.");
  const { origin } = register.site;
  const draft = { register, version: 0, publishedAt: Date.now(), language, origin };
  const rendered = await render(draft);
  if (target === undefined) output.print(rendered.toString().trimEnd());
  else write(target, rendered, output);
  return EXIT.clean;
}

function write(target: string, content: string | Buffer, output: Output): void {
  try {
    writeFileSync(target, content);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`Cannot write ${target}: ${why}`);
  }
  output.note(`Wrote ${target}.`);
}
