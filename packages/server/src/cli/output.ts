/** Where a command writes: results to standard output, everything else to standard error. */
export interface Output {
  /** A line of the result. */
  print(text: string): void;
  /** The result as JSON, for `--json`. */
  json(value: unknown): void;
  /** Progress and remarks, kept apart from the result. */
  note(text: string): void;
}

/** Writes to the terminal. */
export const terminal: Output = {
  print: (text) => void process.stdout.write(`${text}\n`),
  json: (value) => void process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
};
