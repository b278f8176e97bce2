import {
  FORMATS,
  PROFILES,
  profileOf,
  SEVERITIES,
  type FormatName,
  type Profile,
  type Severity,
} from "@glassjar/audit";
import { CommandError } from "../exit.ts";

/** What the command line says about judging and reporting. */
export interface AuditChoices {
  readonly failOn: string;
  readonly profile?: string;
  /** Names of forms, with commas or one by one. */
  readonly format?: readonly string[];
  readonly output?: string;
  readonly compare?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** One file of one form each, beside `--format`. */
  readonly html?: string;
  readonly run?: string;
}

/** {@link AuditChoices}, checked. */
export interface AuditPlan {
  readonly failOn: Severity;
  readonly profile: Profile;
  readonly formats: readonly FormatName[];
  /** Folder for the files of `formats`. */
  readonly output: string;
  readonly files: readonly { readonly format: FormatName; readonly file: string }[];
  readonly compare?: string;
  readonly baseline?: string;
  readonly updateBaseline: boolean;
}

/**
 * Checks what the command line says.
 *
 * @throws {@link CommandError} naming the option that is wrong and what it can be.
 */
export function auditPlan(choices: AuditChoices): AuditPlan {
  const { compare, baseline, updateBaseline = false, output = "." } = choices;
  if (updateBaseline && baseline === undefined)
    throw new CommandError("--update-baseline needs --baseline FILE, the file to write.");
  if (choices.output !== undefined && choices.format === undefined)
    throw new CommandError(
      `--output ${output} needs --format, such as --format ${Object.keys(FORMATS).join(",")}`,
    );
  return {
    failOn: severity(choices.failOn),
    profile: profile(choices.profile ?? "eu"),
    formats: formats(choices.format ?? []),
    output,
    files: [
      ...(choices.html === undefined ? [] : [{ format: "html" as const, file: choices.html }]),
      ...(choices.run === undefined ? [] : [{ format: "json" as const, file: choices.run }]),
    ],
    updateBaseline,
    ...(compare === undefined ? {} : { compare }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function severity(word: string): Severity {
  const found = SEVERITIES.find((candidate) => candidate === word);
  if (!found)
    throw new CommandError(`Unknown severity ${word}. Choose one of: ${SEVERITIES.join(", ")}.`);
  return found;
}

function profile(id: string): Profile {
  const found = profileOf(id);
  if (!found)
    throw new CommandError(`--profile ${id}: choose one of ${Object.keys(PROFILES).join(", ")}.`);
  return found;
}

function formats(words: readonly string[]): FormatName[] {
  const names = words.flatMap((word) => word.split(",")).map((word) => word.trim());
  const known = Object.keys(FORMATS) as FormatName[];
  return [...new Set(names)].map((name) => {
    const found = known.find((candidate) => candidate === name);
    if (!found) throw new CommandError(`--format ${name}: choose among ${known.join(", ")}.`);
    return found;
  });
}
