/** What a sentence speaks of, by name. */
export type Facts = Readonly<Record<string, string>>;

/** A mistake, as data: what every check reports, all at once. */
export interface Problem {
  /** Stable code, for example `unknown-provider`. */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** One sentence that names the place and the way out. */
  readonly message: string;
  /** Which sentence `message` is: the code, with a word where a code has several. */
  readonly sentence?: string;
  /** What the sentence speaks of, so that it can be told in other languages. */
  readonly facts?: Facts;
  /** JSON Pointer (RFC 6901) of the value within the document. */
  readonly pointer: string;
  /** Position in the source text, counted from 1; absent when there is no source text. */
  readonly line?: number;
  readonly column?: number;
  readonly expected?: string;
  readonly found?: string;
  /** The nearest valid word, where one is near. */
  readonly suggestion?: string;
}

/**
 * Writes a problem as one line that editors and terminals can follow:
 * `glassjar.yaml:12:7 error unknown-provider: …`. Without a position the pointer stands in for it.
 */
export function formatProblem(problem: Problem, file = "glassjar.yaml"): string {
  const { line, column, pointer, severity, code, message } = problem;
  const place = line === undefined ? `#${pointer}` : `:${line}:${column ?? 1}`;
  return `${file}${place} ${severity} ${code}: ${message}`;
}

/** Whether any of the problems is an error, and so keeps a register from being published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
