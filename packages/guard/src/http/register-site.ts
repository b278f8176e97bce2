import { CHOICE_COOKIE } from "@glassjar/consent/choice";
import type { Register } from "@glassjar/register";
import { compileMatcher } from "@glassjar/register/matcher";
import type { GuardedSite } from "./site.ts";

/** Which version of a register applies, and where our own paths are. */
export interface RegisterSiteOptions {
  /** Number of the published version. */
  readonly version: number;
  /** The last version with a material change; by default the first. */
  readonly materialVersion?: number;
  /** Path prefix of our own routes; empty by default. */
  readonly base?: string;
}

/**
 * A guarded site made from a register: its pages get the gate script. Make it once per version.
 * @example
 * const site = registerSite(register, { version: 3 });
 */
export function registerSite(register: Register, options: RegisterSiteOptions): GuardedSite {
  const { version, materialVersion = 1, base = "" } = options;
  const stem = register.site.consent?.names?.script ?? "glassjar";
  const script = `${base}/${stem}.js?v=${version}`;
  return {
    register,
    version,
    materialVersion,
    matcher: compileMatcher(register),
    cookieName: register.site.choiceCookie?.name ?? CHOICE_COOKIE,
    headTags: ({ nonce }) => `<script src="${script}" nonce="${nonce}"></script>`,
  };
}
