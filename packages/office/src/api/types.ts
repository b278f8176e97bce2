/** What `/api/v1/office/*` answers, as JSON. Moments are ISO 8601 in UTC, days `YYYY-MM-DD`. */

import type { Mode, Role, UserRole } from "./administration-types.ts";

/** A page of a longer list: `next` is the cursor of the following page. */
export interface Page<T> {
  readonly results: readonly T[];
  readonly next?: string;
  /** How many there are in all, where the API counts them. */
  readonly total?: number;
}

/** Who is signed in, and what state-changing requests need. */
export interface Me {
  readonly email: string;
  /** For the `X-CSRFToken` header and the `csrfmiddlewaretoken` form field. */
  readonly csrfToken: string;
  /** What they are in the whole installation. */
  readonly role: UserRole;
  /** Whether signing in asks for a code too. */
  readonly twoStep: boolean;
  /** What they may do, by site. */
  readonly sites: Readonly<
    Record<string, { readonly role: Role; readonly permissions: readonly string[] }>
  >;
}

/** A site of this installation; `name` in the language of the page. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly origin?: string;
  readonly mode?: Mode;
  /** The published version of its register. */
  readonly version?: number;
}

/** A published version of a register. */
export interface Version {
  readonly number: number;
  readonly publishedAt: string;
  readonly by: string;
  readonly note: string;
  /** Whether it made visitors choose again. */
  readonly material: boolean;
  readonly hash: string;
}

/** What the overview shows. `views` is folded and rounded; 0 stands for all below the threshold. */
export interface SiteSummary extends Omit<Site, "version"> {
  readonly version?: Version;
  readonly views: { readonly days: number; readonly total: number };
  readonly choices: { readonly today: number; readonly days: number; readonly total: number };
  readonly audit?: AuditSummary;
}

/** The text of the published register, for the editor. Without a version the text is empty. */
export interface RegisterText {
  readonly version: number;
  readonly text: string;
}

/** A mistake in a register. Lines and columns count from 1. */
export interface Problem {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** Which sentence the message is, and what it speaks of. */
  readonly sentence?: string;
  readonly facts?: Readonly<Record<string, string>>;
  readonly suggestion?: string;
  /** The words that would be valid, where they are declared elsewhere. */
  readonly expected?: string;
  readonly line?: number;
  readonly column?: number;
}

/** How a visitor decided. */
export type How = "accept-all" | "reject-all" | "custom" | "withdraw" | "acknowledged";

/** One visitor's decision. */
export interface ChoiceRow {
  readonly id: string;
  readonly at: string;
  readonly version: number;
  readonly granted: readonly string[];
  /** Services that differ from their category. */
  readonly services: Readonly<Record<string, boolean>>;
  readonly language: string;
  readonly how: string;
  readonly regime: string;
}

/** A choice with its place in the ledger, and whether its proof was verified just now. */
export interface ChoiceProof {
  readonly choice: ChoiceRow;
  readonly receipt: unknown;
  readonly verified: boolean;
}

/** Views of one day, folded and rounded; 0 stands for all below the threshold. */
export interface DayFigure {
  readonly day: string;
  readonly views: number;
}

/** Views of one page; the path `(other)` sums those below the threshold. */
export interface PageFigure {
  readonly path: string;
  readonly views: number;
}

/** Views of one referring site, country or class of device; `(other)` sums what is below the threshold. */
export interface KeyFigure {
  readonly key: string;
  readonly views: number;
}

/** Audience figures of a period. */
export interface Audience {
  readonly from: string;
  readonly to: string;
  /** Figures below this are folded away. */
  readonly threshold: number;
  /** Figures are rounded to a multiple of this. */
  readonly round: number;
  readonly total: number;
  readonly days: readonly DayFigure[];
  readonly pages: readonly PageFigure[];
  readonly referrers: readonly KeyFigure[];
  readonly countries: readonly KeyFigure[];
  readonly devices: readonly KeyFigure[];
}

/** The weights a finding can have, heaviest first. */
export const SEVERITIES = ["blocking", "major", "warning", "info"] as const;

/** One of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number];

/** A stored audit: how many findings, and how many of them are blocking. */
export interface AuditSummary {
  readonly id: string;
  readonly at: string;
  readonly url: string;
  /** Identifier of the law it was judged by. */
  readonly profile: string;
  /** The register version it was held to. */
  readonly version?: number;
  readonly findings: number;
  readonly blocking: number;
  /** "" where nobody knows. */
  readonly askedBy: string;
}

/** Who did what, when. */
export interface ActivityEntry {
  readonly id: string;
  readonly at: string;
  /** Identifier of a site; "" for the whole installation. */
  readonly site: string;
  readonly actor: string;
  /** A stable word such as `register.publish`. */
  readonly action: string;
  readonly subject: string;
  /** The network it was done from. */
  readonly address: string;
}

/** The colours of a banner; accept and refuse share `accent` and `onAccent`. */
export const COLOURS = ["surface", "text", "muted", "accent", "onAccent", "link"] as const;

/** One of {@link COLOURS}. */
export type Colour = (typeof COLOURS)[number];

/** The two schemes a page can be shown in. */
export type Scheme = "light" | "dark";

/** The look of a banner: what is absent has our default. */
export interface Banner {
  readonly look?: string;
  readonly scheme?: string;
  readonly theme?: BannerTheme;
  readonly control?: boolean;
}

/** Colours, corners (CSS pixels) and font of a banner. */
export interface BannerTheme {
  readonly light?: Readonly<Partial<Record<Colour, string>>>;
  readonly dark?: Readonly<Partial<Record<Colour, string>>>;
  readonly radius?: number;
  readonly font?: string;
}

/** A register text edited to declare a banner; without `banner` the text is no register yet. */
export interface BannerAnswer {
  readonly text: string;
  readonly banner?: Banner;
  readonly languages?: readonly string[];
  readonly defaults?: Readonly<Record<Scheme, Readonly<Record<Colour, string>>>>;
  readonly problems: readonly Problem[];
  /** Whether it can be previewed. */
  readonly shown: boolean;
  /** Whether no rule about the banner is broken. */
  readonly fair: boolean;
}
