import type { Regime } from "@glassjar/consent";
import type { Choice } from "@glassjar/consent/choice";
import type { Register } from "@glassjar/register";
import type { Matcher } from "@glassjar/register/matcher";

/** What {@link GuardedSite.headTags} and {@link GuardedSite.bodyTags} may depend on. */
export interface PageContext {
  /** Base64 nonce for our own tags: the site's own where its policy names one, else a fresh one. */
  readonly nonce: string;
  /** Language tag of the page: its `lang`, else `Content-Language`, else the register's first. */
  readonly language: string;
  /** The choice the visitor made, as far as it still holds; undefined: visitors have yet to be asked. */
  readonly choice: Choice | undefined;
  /** Whether the request carried `Sec-GPC: 1`. */
  readonly gpc: boolean;
  /** The rule that applies to the visitor. */
  readonly regime: Regime;
  /** True when the page is shown within another one, as far as the browser says. */
  readonly framed: boolean;
  /** Path and query of the page as the browser asked for it. */
  readonly url: string;
  /** False where the site's own policy refuses inline style, even with our nonce. */
  readonly inlineStyle: boolean;
}

/** The site behind the guard, in the version that is published now. */
export interface GuardedSite {
  readonly register: Register;
  /** Number of the published version. */
  readonly version: number;
  /** The last version with a material change: an older choice counts as none. */
  readonly materialVersion: number;
  readonly matcher: Matcher;
  /** Name of the choice cookie; it always passes. */
  readonly cookieName: string;
  /**
   * HTML put at the start of `<head>`: the gate script and so on. Characters beyond ASCII are
   * written as character references, whatever the encoding of the page, so keep them out of inline
   * scripts.
   */
  headTags(context: PageContext): string;
  /** HTML put right after `<body>`, on the same terms. */
  bodyTags?(context: PageContext): string;
}
