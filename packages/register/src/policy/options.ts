import type { Change } from "../diff/change.ts";
import type { Register, Text } from "../schema.ts";

/** A moment: ISO 8601 text, milliseconds since 1970, or a Date. */
export type Moment = string | number | Date;

/** A published version, as the change log shows it. */
export interface PublishedVersion {
  readonly version: number;
  readonly publishedAt: Moment;
  /** What changed, in one sentence. */
  readonly note?: Text;
  /** What changed since the version before. */
  readonly changes?: readonly Change[];
}

/** The last audit of the site, as the policy tells it. */
export interface PolicyAudit {
  readonly at: Moment;
  /** The version the site was held to. */
  readonly version: number;
  /** How many findings there were. */
  readonly findings: number;
}

/** What is known of the visitor who reads the policy. */
export interface PolicyVisitor {
  /** Whether the request carried Global Privacy Control. */
  readonly gpc: boolean;
  /** The choice in force. */
  readonly choice?: {
    readonly granted: readonly string[];
    readonly services: Readonly<Record<string, boolean>>;
    readonly at: Moment;
  };
  /** Whether a choice was stored just now. */
  readonly saved?: boolean;
}

/** What a policy is made from. */
export interface PolicyOptions {
  readonly register: Register;
  /** Number of the published version; 0 for a draft. */
  readonly version: number;
  /** When that version was published, or the draft written. */
  readonly publishedAt: Moment;
  /** Tag of the language to write it in; the nearest there is is taken. */
  readonly language: string;
  /** Where the site is, if not where the register says. */
  readonly origin?: string;
  /** Address of the preference centre, `/cookies/preferences` if not given. */
  readonly preferencesHref?: string;
  /** The published versions, newest first, for the change log. */
  readonly versions?: readonly PublishedVersion[];
  /** Address of one version of this policy; the change log then links to each. */
  readonly versionHref?: (version: number) => string;
  /** Where the live controls post to; without it the policy only links to the preference centre. */
  readonly action?: string;
  /** Who reads; without it the policy says nothing of their choice or signals. */
  readonly visitor?: PolicyVisitor;
  /** The last audit; null when there was none; absent when that is not known. */
  readonly audit?: PolicyAudit | null;
  /** Addresses of the other forms of this page. */
  readonly formats?: Readonly<Partial<Record<"json" | "markdown" | "text", string>>>;
  /** Address of the version in force, when this one is not. */
  readonly currentHref?: string;
}
