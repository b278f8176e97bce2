/** What a fuzzed request can know: identifiers that exist, so that it gets past the first check. */
export interface Known {
  readonly path: Readonly<Record<string, readonly string[]>>;
  /** A text that must not come out anywhere, sent in each place where secrets are sent. */
  readonly secret: string;
}
