import { consentCategories, owesConsent, type Register } from "@glassjar/register";
import type { Refusals } from "../choice.ts";

/**
 * Why Global Privacy Control refuses a service: it is marketing, its category is one the site adds to
 * what the signal refuses, its data goes to others than its provider (sale or sharing), or it
 * measures the audience without consent, which a visitor may object to.
 */
export type GpcReason = "marketing" | "category" | "recipients" | "objection";

/** What GPC refuses besides marketing: `site.consent.gpc` of the register. */
function addedCategories(register: Register): readonly string[] {
  return register.site.consent?.gpc?.categories ?? [];
}

/**
 * Whether and why Global Privacy Control refuses a service. It stands for an opt-out of sale, sharing
 * and targeted advertising (Cal. Civ. Code §1798.135(e)), and here, stricter than any law asks, for
 * an objection to audience measurement too. Services that are necessary are not refused.
 *
 * @returns undefined when the signal leaves the service alone
 */
export function gpcRefusal(register: Register, service: string): GpcReason | undefined {
  const found = Object.hasOwn(register.services, service) ? register.services[service] : undefined;
  if (!found) return undefined;
  if (!owesConsent(register, found))
    return found.exempt === "audience-measurement" ? "objection" : undefined;
  if (found.category === "marketing") return "marketing";
  if (addedCategories(register).includes(found.category)) return "category";
  return found.recipients?.some((id) => register.providers[id]?.role !== "processor")
    ? "recipients"
    : undefined;
}

/** Everything that Global Privacy Control refuses on a site; plain JSON, for `choiceUnder`. */
export function gpcRefusals(register: Register): Refusals {
  return {
    categories: ["marketing", ...addedCategories(register)],
    services: Object.keys(register.services).filter((id) => gpcRefusal(register, id)),
  };
}

/**
 * The categories a visitor is asked about: nobody is asked for what a signal refuses already.
 *
 * @param refused - what the signals present refuse, if any is present
 */
export function categoriesToAsk(register: Register, refused?: Refusals): string[] {
  if (!refused) return consentCategories(register);
  const open = Object.entries(register.services).filter(
    ([id, service]) =>
      owesConsent(register, service) &&
      !refused.services.includes(id) &&
      !refused.categories.includes(service.category),
  );
  return [...new Set(open.map(([, { category }]) => category))];
}
