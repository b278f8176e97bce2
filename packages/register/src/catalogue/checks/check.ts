/** Facts that were held to what one page or source file states: name, purpose and lifetime agree. */
export interface Check {
  /** Where it is stated. */
  readonly source: string;
  /** When it was read: year and month, ISO 8601. */
  readonly at: string;
  /** Names of cookies; entries of another kind with the kind before them. */
  readonly names: readonly string[];
}

/** What was checked, by identifier of the product. */
export type Checks = Readonly<Record<string, readonly Check[]>>;

/** A check of November 2026. */
export function check(source: string, ...names: string[]): Check {
  return { source, at: "2026-11", names };
}

/** Source code on GitHub. */
export const github = (path: string): string => `https://github.com/${path}`;

/** Source code as published in the npm registry. */
export const npm = (path: string): string => `https://unpkg.com/${path}`;
