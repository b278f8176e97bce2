import type { Register } from "@glassjar/register";
import type { EffectiveChoice } from "../choice.ts";
import { asksIn, isSignalled, servicesAt, type Ask } from "./ask.ts";

/** What the adapter for Universal Event Tracking is given. Plain JSON. */
export interface UetConfig {
  readonly ads: readonly Ask[];
}

/** What the adapter for Clarity is given. Plain JSON. */
export interface ClarityConfig {
  readonly ads: readonly Ask[];
  readonly analytics: readonly Ask[];
}

const UET_HOSTS = ["bat.bing.com", "bat.bing.net"];
const CLARITY_HOSTS = ["clarity.ms"];

const said = (asks: readonly Ask[], choice: EffectiveChoice | undefined) =>
  isSignalled(asks, choice) ? "granted" : "denied";

/** What UET's consent mode takes: https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent */
export function uetConsent({ ads }: UetConfig, choice: EffectiveChoice | undefined) {
  return { ad_storage: said(ads, choice) } as const;
}

/** What Clarity's consent API v2 takes: https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2 */
export function clarityConsent(config: ClarityConfig, choice: EffectiveChoice | undefined) {
  return {
    ad_Storage: said(config.ads, choice),
    analytics_Storage: said(config.analytics, choice),
  } as const;
}

/** Boils a register down to what the adapter needs; undefined when it is not declared. */
export function uetConfig(register: Register): UetConfig | undefined {
  const options = register.site.consent?.adapters?.microsoftUet;
  if (!options) return undefined;
  const { category = "marketing" } = options;
  return { ads: asksIn(register, category, servicesAt(register, UET_HOSTS)) };
}

/** Boils a register down to what the adapter needs; undefined when it is not declared. */
export function clarityConfig(register: Register): ClarityConfig | undefined {
  if (!register.site.consent?.adapters?.microsoftClarity) return undefined;
  const clarity = servicesAt(register, CLARITY_HOSTS);
  return {
    ads: asksIn(register, "marketing", clarity),
    analytics: asksIn(register, "statistical", clarity),
  };
}
