/** What can change from one register to the next. Stable. */
export const CHANGE_CODES = [
  "site-changed",
  "provider-added",
  "provider-removed",
  "provider-edited",
  "category-added",
  "category-removed",
  "category-edited",
  "service-added",
  "service-removed",
  "category-changed",
  "consent-changed",
  "consent-dropped",
  "ground-changed",
  "provider-changed",
  "recipient-added",
  "recipient-removed",
  "name-changed",
  "areas-changed",
  "hosts-changed",
  "legal-basis-changed",
  "item-added",
  "item-removed",
  "purpose-added",
  "lifetime-changed",
  "party-changed",
  "item-changed",
] as const;

/** One kind of change. */
export type ChangeCode = (typeof CHANGE_CODES)[number];

/**
 * Why a change asks visitors again: consent is specific and informed (GDPR art. 4(11)), so that it
 * covers no service, provider, purpose, duration or party it was not given for (CNIL, délibération
 * 2020-092; EDPB Guidelines 05/2020).
 */
export const REASON_CODES = [
  "service",
  "provider",
  "purpose",
  "lifetime",
  "party",
  "category",
  "consent",
] as const;

/** One reason to ask again. */
export type ReasonCode = (typeof REASON_CODES)[number];
