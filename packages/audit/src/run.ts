import type { ItemKind } from "@glassjar/register";
import type { BannerSeen } from "./banner-seen.ts";
import type {
  CspViolation,
  DecoratedLink,
  DeviceTrace,
  GpcFileSeen,
  HostAlias,
  PolicySeen,
  Screenshot,
  Watched,
} from "./site-seen.ts";

/** What the auditing visitor does unless told otherwise, in the order it is done. */
export const SCENARIOS = ["unasked", "rejected", "accepted", "withdrawn"] as const;

/**
 * One thing the auditing visitor does: answer nothing, reject, accept, accept and withdraw, send
 * Global Privacy Control and answer nothing, or grant one category only.
 */
export type ScenarioName = (typeof SCENARIOS)[number] | "gpc" | `only:${string}`;

/** Who did something: a response, a script, the markup of a page, a request, or nobody that was caught. */
export type Setter =
  | {
      readonly by: "response";
      readonly url: string;
      readonly status: number;
      readonly type: string;
    }
  | { readonly by: "markup"; readonly url: string; readonly line: number; readonly column: number }
  | {
      readonly by: "script";
      readonly url: string;
      /** Counted from 1. */
      readonly line: number;
      readonly column: number;
      /** Address of the document the script ran in. */
      readonly frame: string;
    }
  | { readonly by: "request"; readonly url: string; readonly type: string }
  | { readonly by: "unknown"; readonly frame: string };

/** What a cookie asks the browser for. */
export interface CookieAttributes {
  /** Seconds from when it was set; absent for a session cookie. */
  readonly lifetimeSeconds?: number;
  /** Present when the cookie asks to be sent to sub-domains too. */
  readonly domain?: string;
  readonly path?: string;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite?: "Strict" | "Lax" | "None";
  readonly partitioned: boolean;
}

/**
 * What happened to the item: it was `set`, the browser `refused` it, it was `deleted`, it was
 * `sent` to a server, a script `read` it off the device (a fingerprint), or it lay on the device
 * (`stored`) when a page was looked at.
 */
export type How = "set" | "refused" | "deleted" | "sent" | "read" | "stored";

/** One of several times something was set. */
export interface TimeSet {
  /** Milliseconds since the scenario began. */
  readonly at: number;
  /** Seconds from then on; absent for a session cookie. */
  readonly lifetimeSeconds?: number;
}

/** An identifier on its way to somebody else. */
export interface Carried {
  /** Parameter of the address that holds it, or `path`. */
  readonly parameter: string;
  /** Name of the stored item whose value it is; absent when it only looks like an identifier. */
  readonly item?: string;
  /** Host of that item. */
  readonly host?: string;
}

/** One thing seen on the device or the wire, with its evidence. Values are never part of it. */
export interface Observation {
  readonly scenario: ScenarioName;
  readonly kind: ItemKind;
  readonly name: string;
  /** Host of the cookie or storage, without a leading dot. */
  readonly host: string;
  /** First when the host shares the site's registrable domain. */
  readonly party: "first" | "third";
  readonly how: How;
  readonly by: Setter;
  /** Milliseconds since the scenario began, of the first time. */
  readonly at: number;
  /** Pages it happened on, in the order of the visit. */
  readonly pages: readonly string[];
  readonly count: number;
  /** False for what happened before the visitor had done what the scenario is about. */
  readonly counted: boolean;
  /** For cookies that are set, refused or stored. */
  readonly attributes?: CookieAttributes;
  /** Why the browser refused it, in its own words. */
  readonly refusedBecause?: readonly string[];
  /** The first times it was set, at most 20; only where renewals are watched. */
  readonly sets?: readonly TimeSet[];
  /** Where it came back from, with the same value, after it had been erased. */
  readonly respawnedFrom?: string;
}

/** Requests to one address within one scenario. */
export interface RequestSeen {
  readonly scenario: ScenarioName;
  /** Without fragment, and with the names of its parameters only. */
  readonly url: string;
  readonly host: string;
  readonly party: "first" | "third";
  /** What the browser asked for: Document, Script, Image… */
  readonly type: string;
  /** What caused it. */
  readonly by: Setter;
  readonly at: number;
  readonly pages: readonly string[];
  readonly count: number;
  readonly counted: boolean;
  /** Why it never left the browser, for example `csp`; absent when it did. */
  readonly blocked?: string;
  readonly method?: string;
  /** HTTP status of the answer. */
  readonly status?: number;
  /** Media type of the answer. */
  readonly mediaType?: string;
  /** Milliseconds until the answer was complete. */
  readonly durationMs?: number;
  /** True for a picture of one pixel, or a beacon. */
  readonly pixel?: boolean;
  /** Identifiers its address or body hands over. */
  readonly carries?: readonly Carried[];
}

/** Something a page did that hindered the visit: the visit goes on, and says so. */
export interface Trouble {
  readonly code:
    | "timeout"
    | "failed"
    | "http-error"
    | "left-site"
    | "download"
    | "dialog"
    | "crash"
    | "language-form"
    | "banner"
    | "private"
    | "too-large"
    | "budget";
  readonly page: string;
  readonly message: string;
}

/** One visited page. */
export interface PageVisit {
  readonly url: string;
  /** HTTP status; absent when nothing was answered. */
  readonly status?: number;
  readonly title: string;
  readonly at: number;
  readonly durationMs: number;
  readonly counted: boolean;
  /** Whether a control that opens the choices was there; absent when nobody looked. */
  readonly choicesControl?: boolean;
}

/** What the visitor did beyond looking. */
export interface ActionTaken {
  readonly action:
    | "sign-in"
    | "language"
    | "accept"
    | "reject"
    | "open-settings"
    | "withdraw"
    | "grant"
    | "switch-off"
    | "save"
    | "click";
  /** What was pressed, as its text says. */
  readonly text: string;
  /** Which rule named what to press, `autoconsent NAME`; absent when its words did. */
  readonly by?: string;
  readonly page: string;
  readonly at: number;
}

/** Why a scenario did not take place. */
export type SkipReason =
  | "no-banner"
  | "no-accept-control"
  | "no-reject-control"
  | "no-withdraw-control"
  | "no-category-control"
  | "unreachable";

/** One scenario as it went. */
export interface ScenarioRun {
  readonly scenario: ScenarioName;
  readonly status: "done" | "skipped";
  readonly skippedBecause?: SkipReason;
  readonly banner?: BannerSeen;
  /** Presses it took to make the choice of this scenario. */
  readonly clicks?: number;
  /** Whether the banner asked again after the choice. */
  readonly askedAgain?: boolean;
  /** What the choices said the choice was when they were opened again, before anything was changed. */
  readonly shownChoice?: "granted" | "refused" | "mixed" | "none";
  /** Whether the page showed that it honours Global Privacy Control. */
  readonly gpcShown?: boolean;
  readonly actions: readonly ActionTaken[];
  readonly pages: readonly PageVisit[];
  readonly troubles: readonly Trouble[];
}

/** Everything that was observed: plain JSON, judged without a browser. */
export interface Run {
  readonly format: 1;
  /** The address the audit began with. */
  readonly url: string;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly browser: string;
  readonly scenarios: readonly ScenarioRun[];
  readonly observations: readonly Observation[];
  readonly requests: readonly RequestSeen[];
  /** What this visit looked for beyond what every visit does. */
  readonly watched?: readonly Watched[];
  readonly policy?: PolicySeen;
  readonly gpcFile?: GpcFileSeen;
  readonly aliases?: readonly HostAlias[];
  readonly violations?: readonly CspViolation[];
  readonly traces?: readonly DeviceTrace[];
  readonly links?: readonly DecoratedLink[];
  readonly screenshots?: readonly Screenshot[];
}

/** One line that says who did it: `script https://a.example/b.js:3:14`. */
export function describeSetter(setter: Setter): string {
  if (setter.by === "response") return `response ${setter.status} of ${setter.url}`;
  if (setter.by === "script" || setter.by === "markup")
    return `${setter.by} ${setter.url}:${setter.line}:${setter.column}`;
  if (setter.by === "request") return `request to ${setter.url}`;
  return `unknown, found in ${setter.frame}`;
}
