import { itemKey, type Register } from "@glassjar/register";
import type { EffectiveChoice } from "../choice.ts";
import { asksIn, asksOf, isSignalled, type Ask } from "./ask.ts";

/** What the adapter for Matomo is given. Plain JSON. */
export interface MatomoConfig {
  readonly asks: readonly Ask[];
  /**
   * What Matomo waits for: consent to anything, consent to cookies only, or nothing, where it
   * measures without consent and visitors may object.
   */
  readonly require: "consent" | "cookieConsent" | "nothing";
}

/** A call as Matomo's queue `_paq` takes it. */
export type MatomoCall = readonly [method: string];

const CALLS = {
  consent: { start: ["requireConsent"], yes: ["setConsentGiven"], no: ["forgetConsentGiven"] },
  cookieConsent: {
    start: ["requireCookieConsent"],
    yes: ["setCookieConsentGiven"],
    no: ["forgetCookieConsentGiven"],
  },
  nothing: { start: [], yes: ["forgetUserOptOut"], no: ["optUserOut"] },
} as const;

/** What Matomo must hear before anything else. */
export function matomoStart({ require }: MatomoConfig): readonly MatomoCall[] {
  return CALLS[require].start.map((method) => [method]);
}

/**
 * What Matomo must hear when what it may do changes. A refusal is said only after a grant: Matomo
 * keeps a cookie to remember one, and waits anyway for the grant that does not come.
 *
 * @param before - whether it may already, by what was said last
 */
export function matomoCalls(
  { require, asks }: MatomoConfig,
  choice: EffectiveChoice | undefined,
  before: boolean,
): readonly MatomoCall[] {
  const now = isSignalled(asks, choice);
  if (now === before) return [];
  return [[now ? CALLS[require].yes[0] : CALLS[require].no[0]]];
}

/** Boils a register down to what the adapter needs; undefined when it is not declared. */
export function matomoConfig(register: Register): MatomoConfig | undefined {
  const options = register.site.consent?.adapters?.matomo;
  if (!options) return undefined;
  const ids = options.service === undefined ? matomoServices(register) : [options.service];
  const own = asksOf(register, ids);
  const asks = own.length > 0 ? own : asksIn(register, options.category ?? "statistical", []);
  const owed = asks.some(([, , consent]) => consent);
  return { asks, require: owed ? (options.require ?? "consent") : "nothing" };
}

/** The services that store the cookies Matomo is known by. */
function matomoServices(register: Register): string[] {
  return Object.entries(register.services)
    .filter(([, { items }]) => items.some((item) => itemKey(item)?.name.startsWith("_pk_")))
    .map(([id]) => id);
}
