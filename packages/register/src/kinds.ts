/** What an item can be: each kind is also the key that names the item in the register file. */
export const ITEM_KINDS = [
  "cookie",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "cacheStorage",
  "fingerprint",
] as const;

/** The kind of one stored or read thing. */
export type ItemKind = (typeof ITEM_KINDS)[number];

/**
 * The closed list of grounds on which a service owes no consent (CNIL délibération 2020-091, with
 * security and transmission from ePrivacy Directive art. 5(3)).
 */
export const EXEMPTION_GROUNDS = [
  "consent-choice",
  "authentication",
  "basket",
  "customisation",
  "load-balancing",
  "paywall-metering",
  "audience-measurement",
  "security",
  "transmission",
] as const;

/** One ground of {@link EXEMPTION_GROUNDS}. */
export type ExemptionGround = (typeof EXEMPTION_GROUNDS)[number];
