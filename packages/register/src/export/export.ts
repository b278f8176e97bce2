import { stringify } from "yaml";
import type { Register } from "../schema.ts";
import { csvOf } from "./csv.ts";
import { edpbOf } from "./edpb.ts";
import { markdownOf } from "./markdown.ts";

/** The forms a register can be exported in. */
export const EXPORT_FORMATS = ["yaml", "json", "csv", "markdown", "edpb"] as const;

/** One of {@link EXPORT_FORMATS}. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A register in another form. */
export interface Exported {
  readonly text: string;
  /** Names of items the form has no place for. */
  readonly omitted: readonly string[];
}

/**
 * Writes a register in another form: YAML and JSON say all of it; CSV and Markdown are tables of
 * its items in one language; `edpb` is a knowledge base for the EDPB website auditing tool, which
 * knows cookies and local storage alone.
 *
 * @param language of the texts, the register's first if not given
 * @example
 *   exportRegister(register, "csv", "fr").text;
 */
export function exportRegister(
  register: Register,
  format: ExportFormat,
  language: string = register.site.languages[0] ?? "en",
): Exported {
  switch (format) {
    case "yaml":
      return {
        text: stringify(register, { lineWidth: 0, aliasDuplicateObjects: false }),
        omitted: [],
      };
    case "json":
      return { text: `${JSON.stringify(register, undefined, 2)}\n`, omitted: [] };
    case "csv":
      return { text: csvOf(register, language), omitted: [] };
    case "markdown":
      return { text: markdownOf(register, language), omitted: [] };
    default:
      return edpbOf(register, language);
  }
}
