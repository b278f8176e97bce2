import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FORMATS, type Report } from "@glassjar/audit";
import { CommandError, EXIT } from "../exit.ts";
import type { AuditPlan } from "./plan.ts";

/** Writes the report in each form the plan names. */
export function writeReports(report: Report, { formats, output, files }: AuditPlan): void {
  if (formats.length > 0) attempt(output, () => void mkdirSync(output, { recursive: true }));
  for (const format of formats)
    writeTextFile(join(output, FORMATS[format].file), FORMATS[format].render(report));
  for (const { format, file } of files) writeTextFile(file, FORMATS[format].render(report));
}

/**
 * Writes a file.
 *
 * @throws {@link CommandError} when it cannot be written.
 */
export function writeTextFile(file: string, text: string): void {
  attempt(file, () => writeFileSync(file, text));
}

function attempt(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `Cannot write ${file}: ${why}. Name a place in a folder that exists.`,
      EXIT.couldNotRun,
    );
  }
}
