import { Value } from "typebox/value";
import type { Run } from "./run.ts";
import { RunSchema } from "./run-schema.ts";

/** What is wrong with a file that should hold a run, with the place in it. */
export class RunError extends Error {
  override readonly name = "RunError";
}

const MOST = 3;

/**
 * Reads a saved run: the JSON of a run, or of a report that holds one.
 *
 * @throws {RunError} naming the members that are missing or wrong.
 */
export function parseRun(text: string): Run {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new RunError(`it is not JSON: ${why}`);
  }
  const { run = value } = (value ?? {}) as Record<string, unknown>;
  if (Value.Check(RunSchema, run)) return run as Run;
  const wrong = Value.Errors(RunSchema, run).map(
    ({ instancePath, message }) => `${instancePath || "the file"} ${message}`,
  );
  const more = wrong.length > MOST ? `, and ${wrong.length - MOST} more` : "";
  throw new RunError(`it holds no run: ${wrong.slice(0, MOST).join(", ")}${more}`);
}
