/** A mistake, as data: what every check reports, all at once. */
export interface Problem {
  /** Stable code, for example `unknown-provider`. */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** One sentence that names the place and the way out. */
  readonly message: string;
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
