import type { Register } from "@glassjar/register";
import type { EffectiveChoice } from "../choice.ts";
import { asksIn, isSignalled, type Ask } from "./ask.ts";

/** What the adapter for Shopify is given. Plain JSON. */
export interface ShopifyConfig {
  readonly preferences: readonly Ask[];
  readonly analytics: readonly Ask[];
  readonly marketing: readonly Ask[];
}

/** What `customerPrivacy.setTrackingConsent` takes: https://shopify.dev/docs/api/customer-privacy */
export interface ShopifyConsent {
  readonly preferences: boolean;
  readonly analytics: boolean;
  readonly marketing: boolean;
  readonly sale_of_data: boolean;
}

/** What Shopify may do now. Selling data is part of what consent to marketing covers, and of nothing else. */
export function shopifyConsent(
  config: ShopifyConfig,
  choice: EffectiveChoice | undefined,
): ShopifyConsent {
  const marketing = isSignalled(config.marketing, choice);
  return {
    preferences: isSignalled(config.preferences, choice),
    analytics: isSignalled(config.analytics, choice),
    marketing,
    sale_of_data: marketing,
  };
}

/** Boils a register down to what the adapter needs; undefined when it is not declared. */
export function shopifyConfig(register: Register): ShopifyConfig | undefined {
  if (!register.site.consent?.adapters?.shopify) return undefined;
  return {
    preferences: asksIn(register, "preferences", []),
    analytics: asksIn(register, "statistical", []),
    marketing: asksIn(register, "marketing", []),
  };
}
