/** What an item can be: each kind is also the key that names the item in the register file. */
export const ITEM_KINDS = [
  "cookie",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "cacheStorage",
  "serviceWorker",
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

/** The legal bases of GDPR art. 6(1), (a) to (f). */
export const LEGAL_BASES = [
  "consent",
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests",
] as const;

/** One basis of {@link LEGAL_BASES}. */
export type LegalBasis = (typeof LEGAL_BASES)[number];

/**
 * What makes a transfer outside the EEA lawful (GDPR chapter V): an adequacy decision (art. 45),
 * standard contractual clauses (art. 46(2)(c)), binding corporate rules (art. 47), or a derogation
 * (art. 49).
 */
export const SAFEGUARDS = ["adequacy", "scc", "bcr", "derogation"] as const;

/** One safeguard of {@link SAFEGUARDS}. */
export type Safeguard = (typeof SAFEGUARDS)[number];
