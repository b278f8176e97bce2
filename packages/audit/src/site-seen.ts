import type { ScenarioName, Setter } from "./run.ts";

/** The cookies-policy page as a visitor finds it. */
export interface PolicySeen {
  /** Address the link on the pages leads to; empty when no page has one. */
  readonly url: string;
  /** HTTP status; absent when nothing was answered. */
  readonly status?: number;
  /** Version it says it has; absent when it says none. */
  readonly version?: string;
  /** Names of stored items its tables list, patterns as written. */
  readonly names: readonly string[];
  /** Whether it says how long anything is stored; absent in runs that did not look. */
  readonly lifetimes?: boolean;
  /** Whether it offers to object to audience measurement without consent. */
  readonly objection?: boolean;
}

/** `/.well-known/gpc.json` (W3C Global Privacy Control). */
export interface GpcFileSeen {
  readonly url: string;
  readonly status?: number;
  /** What its `gpc` member says; absent when the file is not what it should be. */
  readonly gpc?: boolean;
}

/** The names a resolver follows from a host to an address (CNAME records). */
export interface HostAlias {
  readonly host: string;
  /** Each name in the order followed, the host itself left out. */
  readonly chain: readonly string[];
}

/** What a content security policy reported. */
export interface CspViolation {
  readonly scenario: ScenarioName;
  /** Directive that was broken, such as `script-src-elem`. */
  readonly directive: string;
  /** What was held back: an address, or `inline`, `eval`… */
  readonly blocked: string;
  /** False when the policy only reports. */
  readonly enforced: boolean;
  readonly page: string;
  readonly at: number;
  readonly count: number;
}

/** Something on the device that is no item a register can declare. */
export interface DeviceTrace {
  readonly scenario: ScenarioName;
  readonly kind: "sharedWorker" | "fileSystem" | "windowName" | "entityTag";
  /** Scope of a worker, path of a file, address of the tagged resource. */
  readonly name: string;
  readonly host: string;
  readonly party: "first" | "third";
  readonly by: Setter;
  readonly at: number;
  readonly pages: readonly string[];
  readonly counted: boolean;
}

/** A link to another site into whose address an identifier was written. */
export interface DecoratedLink {
  readonly scenario: ScenarioName;
  readonly host: string;
  readonly parameter: string;
  readonly page: string;
  readonly at: number;
  readonly counted: boolean;
}

/** A picture of a page. */
export interface Screenshot {
  readonly scenario: ScenarioName;
  /** What it shows, for example `the banner`. */
  readonly shows: string;
  readonly page: string;
  readonly at: number;
  readonly type: "image/png" | "image/jpeg" | "image/webp";
  readonly width: number;
  readonly height: number;
  /** The picture, base64. */
  readonly data: string;
}

/** Kinds of evidence that not every visit looks for; a run says which it did. */
export const WATCHED = [
  "fingerprints",
  "identifiers",
  "pixels",
  "renewals",
  "respawning",
  "traces",
  "violations",
  "links",
] as const;

/** One word of {@link WATCHED}. */
export type Watched = (typeof WATCHED)[number];
