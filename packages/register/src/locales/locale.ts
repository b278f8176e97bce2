/** Everything a locale says. Each locale file fills it completely or does not compile. */
export interface Locale {
  /** Single words and short phrases. */
  readonly words: {
    /** The lifetime of what the browser forgets when it is closed. */
    readonly session: string;
    /** The lifetime of what stays until someone deletes it. */
    readonly persistent: string;
  };
}
