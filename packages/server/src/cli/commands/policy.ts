import { policyJson, policyMarkdown, renderPolicy } from "@glassjar/register/policy";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";
import { readValidRegister } from "../register-file.ts";

const FORMATS = {
  html: (context: PolicyContext) => renderPolicy(context).html,
  markdown: (context: PolicyContext) => policyMarkdown(context),
  json: (context: PolicyContext) => JSON.stringify(policyJson(context), undefined, 2),
};

type PolicyContext = Parameters<typeof renderPolicy>[0];

/** `glassjar policy FILE`: the cookies-policy page of a register. */
export function policy(
  file: string,
  options: { language?: string; format: string },
  output: Output,
): ExitCode {
  const { register } = readValidRegister(file);
  const language = options.language ?? register.site.languages[0] ?? "en";
  if (!register.site.languages.includes(language)) {
    const words = register.site.languages.join(", ");
    throw new CommandError(`${file} declares no language ${language}. Choose one of: ${words}.`);
  }
  const render = FORMATS[options.format as keyof typeof FORMATS];
  if (!render) {
    throw new CommandError(
      `Unknown format ${options.format}. Choose one of: ${Object.keys(FORMATS).join(", ")}.`,
    );
  }
  output.print(
    render({
      register,
      version: 0,
      publishedAt: Date.now(),
      language,
      origin: register.site.origin,
    }),
  );
  return EXIT.clean;
}
