import type { Severity } from "./finding.ts";

/** Whether visitors are asked first or may object. */
export type ProfileRegime = "opt-in" | "opt-out";

/** How one rule weighs in a jurisdiction: not at all, or with a weight and a source of its own. */
export type ProfileRule = "off" | { readonly severity?: Severity; readonly source?: string };

/** The law a site is held to, as data: what differs from the rules' own severities and sources. */
export interface Profile {
  /** Stable identifier, such as `eu` or `us-ca`. */
  readonly id: string;
  readonly title: string;
  readonly regime: ProfileRegime;
  /** By rule id. A rule that is not here holds as it is written. */
  readonly rules: Readonly<Record<string, ProfileRule>>;
}
