import { registerForGuard } from "@glassjar/consent";
import { CHOICE_COOKIE } from "@glassjar/consent/choice";
import type { Register } from "@glassjar/register";
import { compileMatcher } from "@glassjar/register/matcher";
import { scriptPaths } from "../script-paths.ts";
import { noticeWriter } from "./notice.ts";
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
 * A guarded site made from a register: its pages get the gate script, and the first layer where the
 * visitor is still to be asked. Make it once per version.
 * @example
 * const site = registerSite(register, { version: 3 });
 */
export function registerSite(register: Register, options: RegisterSiteOptions): GuardedSite {
  const { version, materialVersion = 1, base = "" } = options;
  const guarded = registerForGuard(register);
  const paths = scriptPaths(register);
  const script = `${base}${paths.gate}?v=${version}`;
  const style = `${base}${paths.style}?v=${version}`;
  return {
    register: guarded,
    version,
    materialVersion,
    matcher: compileMatcher(guarded),
    cookieName: register.site.choiceCookie?.name ?? CHOICE_COOKIE,
    headTags: ({ nonce }) => `<script src="${script}" nonce="${nonce}"></script>`,
    bodyTags: noticeWriter({ register, version, base, style }),
  };
}
