/** What stands in for held content says; `{provider}` is the name of whom it is from. */
export interface PlaceholderTexts {
  /** Who the content is from, and what follows from loading it. */
  readonly held: string;
  /** Name of the button that loads it in this page, and in no other. */
  readonly once: string;
  /** Name of the button that allows the service for good. */
  readonly always: string;
  readonly policy: string;
}
