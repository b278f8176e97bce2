import type { ConsentTerms } from "../../signals/adapters.ts";
import { shopifyConsent, type ShopifyConfig, type ShopifyConsent } from "../../signals/shopify.ts";
import { follow } from "./follow.ts";
import { whenRead } from "./when-read.ts";

declare const __GLASSJAR_ADAPTER__: ShopifyConfig & { readonly terms: ConsentTerms };

interface Shopify {
  loadFeatures?(
    features: readonly { readonly name: string; readonly version: string }[],
    done: (error: unknown) => void,
  ): void;
  readonly customerPrivacy?: {
    setTrackingConsent(consent: ShopifyConsent, done: () => void): void;
    currentVisitorConsent?(): Readonly<Record<string, unknown>>;
  };
}

/** Whether the shop knows already: it says `yes`, `no` or nothing for each kind. */
function isKnown(consent: ShopifyConsent, shop: Shopify): boolean {
  const known = shop.customerPrivacy?.currentVisitorConsent?.() ?? {};
  return Object.entries(consent).every(([kind, yes]) => known[kind] === (yes ? "yes" : "no"));
}

/** Shopify's Customer Privacy API. */
function start(config: typeof __GLASSJAR_ADAPTER__): void {
  const page = globalThis as { Shopify?: Shopify };
  // The theme defines `Shopify` further down in the head.
  whenRead(() => {
    page.Shopify?.loadFeatures?.([{ name: "consent-tracking-api", version: "0.1" }], (error) => {
      if (error) return;
      follow(config.terms, ({ choice, made }) => {
        const shop = page.Shopify;
        if (!made || !shop) return;
        const consent = shopifyConsent(config, choice);
        if (!isKnown(consent, shop)) shop.customerPrivacy?.setTrackingConsent(consent, () => {});
      });
    });
  });
}

start(__GLASSJAR_ADAPTER__);
