/** One page with one mechanism. */
export interface Mechanism {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** What else is asked for, by path below the page's own, or by method and path. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** What an audit must observe, and nothing else. */
  readonly expected: readonly string[];
}

/** A response: status, headers, body. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}
