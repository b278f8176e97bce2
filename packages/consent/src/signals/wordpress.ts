import { categoryOwesConsent, owesConsent, type Register } from "@glassjar/register";
import type { EffectiveChoice } from "../choice.ts";
import type { Regime } from "../regime.ts";
import { asksIn, asksOf, isSignalled, type Ask } from "./ask.ts";

/** The categories of the WP Consent API. */
export const WORDPRESS_CATEGORIES = [
  "functional",
  "preferences",
  "statistics-anonymous",
  "statistics",
  "marketing",
] as const;

/** A category of the WP Consent API. */
export type WordPressCategory = (typeof WORDPRESS_CATEGORIES)[number];

/** What the adapter for WordPress is given. Plain JSON. */
export interface WordPressConfig {
  readonly type: "optin" | "optout";
  readonly asks: Readonly<Record<WordPressCategory, readonly Ask[]>>;
}

/** What each category of the WP Consent API is set to. */
export function wordpressConsent(
  { asks }: WordPressConfig,
  choice: EffectiveChoice | undefined,
): Readonly<Record<WordPressCategory, "allow" | "deny">> {
  return Object.fromEntries(
    WORDPRESS_CATEGORIES.map((category) => [
      category,
      isSignalled(asks[category], choice) ? "allow" : "deny",
    ]),
  ) as Record<WordPressCategory, "allow" | "deny">;
}

/** Boils a register down to what the adapter needs; undefined when it is not declared. */
export function wordpressConfig(register: Register, regime: Regime): WordPressConfig | undefined {
  if (!register.site.consent?.adapters?.wordpress) return undefined;
  const ask = (category: string) => asksIn(register, category, []);
  return {
    type: regime === "opt-in" ? "optin" : "optout",
    asks: {
      functional: [["", "necessary", categoryOwesConsent(register, "necessary")]],
      preferences: ask("preferences"),
      "statistics-anonymous": anonymous(register),
      statistics: ask("statistical"),
      marketing: ask("marketing"),
    },
  };
}

/** Exempt measurement, which visitors can object to; a site that has none asks for statistics. */
function anonymous(register: Register): Ask[] {
  const exempt = Object.entries(register.services)
    .filter(([, service]) => service.exempt === "audience-measurement")
    .filter(([, service]) => !owesConsent(register, service))
    .map(([id]) => id);
  return exempt.length > 0 ? asksOf(register, exempt) : asksIn(register, "statistical", []);
}
