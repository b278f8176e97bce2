import type { Register } from "../schema.ts";

/** A published version, as the change log shows it. */
export interface PublishedVersion {
  readonly version: number;
  /** When it was published: ISO 8601 text, milliseconds since 1970, or a Date. */
  readonly publishedAt: string | number | Date;
  /** What changed, in one sentence. */
  readonly note?: string;
}

/** What a policy is made from. */
export interface PolicyOptions {
  readonly register: Register;
  /** Number of the published version. */
  readonly version: number;
  /** When that version was published: ISO 8601 text, milliseconds since 1970, or a Date. */
  readonly publishedAt: string | number | Date;
  /** Tag of the language to write it in; the nearest there is is taken. */
  readonly language: string;
  /** Where the site is, if not where the register says. */
  readonly origin?: string;
  /** Address of the preference centre, `/cookies/preferences` if not given. */
  readonly preferencesHref?: string;
  /** The published versions, newest first, for the change log. */
  readonly versions?: readonly PublishedVersion[];
}
