import type { Profile, ProfileRule } from "./judge/profile.ts";

/** Rules about what the European exemption of audience measurement asks for. */
const FRENCH_MEASUREMENT = [
  "lifetime-over-13-months",
  "renewed-on-revisit",
  "objection-missing",
] as const;

const off = (rules: readonly string[]): Record<string, ProfileRule> =>
  Object.fromEntries(rules.map((rule) => [rule, "off"]));

const from = (rules: readonly string[], source: string): Record<string, ProfileRule> =>
  Object.fromEntries(rules.map((rule) => [rule, { source }]));

const BEFORE_CHOICE = [
  "stored-before-choice",
  "read-before-choice",
  "contacted-before-choice",
  "fingerprint-without-consent",
  "pixel-without-consent",
  "identifier-in-address",
  "other-storage",
] as const;
const AFTER_REFUSAL = [
  "stored-after-rejection",
  "read-after-rejection",
  "contacted-after-rejection",
] as const;
const AFTER_WITHDRAWAL = [
  "stored-after-withdrawal",
  "left-after-withdrawal",
  "read-after-withdrawal",
  "contacted-after-withdrawal",
] as const;
const AGAINST_GPC = ["stored-despite-gpc", "read-despite-gpc", "contacted-despite-gpc"] as const;
const ALIKE = ["refuse-smaller", "refuse-font", "refuse-less-emphasis"] as const;

const eu: Profile = {
  id: "eu",
  title: "European Union, as the French CNIL reads it",
  regime: "opt-in",
  rules: off(["audience-exemption-unavailable", "gpc-not-shown"]),
};

const uk: Profile = {
  id: "uk",
  title: "United Kingdom",
  regime: "opt-in",
  rules: {
    ...off(["audience-exemption-unavailable", "gpc-not-shown", "lifetime-over-13-months"]),
    ...from(
      [...BEFORE_CHOICE, ...AFTER_REFUSAL],
      "PECR reg. 6 and schedule A1 (Data (Use and Access) Act 2025 s.112); ICO guidance of 29 April 2026",
    ),
    ...from(AFTER_WITHDRAWAL, "UK GDPR art. 7(3); PECR reg. 6"),
    ...from(
      ["refuse-missing", "refuse-harder", ...ALIKE],
      "ICO, guidance on storage and access technologies (29 April 2026); UK GDPR art. 4(11)",
    ),
    "objection-missing": {
      source: "PECR schedule A1 (statistical purposes: simple and free objection)",
    },
    "renewed-on-revisit": {
      severity: "warning",
      source: "PECR schedule A1 (statistical purposes)",
    },
  },
};

const de: Profile = {
  id: "de",
  title: "Germany",
  regime: "opt-in",
  rules: {
    ...off(["gpc-not-shown", "objection-missing"]),
    ...from([...BEFORE_CHOICE, ...AFTER_REFUSAL], "TDDDG §25(1); GDPR art. 6(1)(a)"),
    ...from(AFTER_WITHDRAWAL, "TDDDG §25(1); GDPR art. 7(3)"),
    "audience-exemption-unavailable": { severity: "major" },
    "refuse-missing": { source: "TDDDG §25(1); VG Hannover 10 A 5385/22, 19 March 2025" },
    "lifetime-over-13-months": { severity: "info" },
    "renewed-on-revisit": { severity: "info" },
  },
};

/** Rules that have no meaning where nobody has to be asked first. */
const NO_CONSENT_OWED = [
  "nobody-asks",
  "needless-banner",
  "pre-ticked",
  "not-granular",
  "granted-without-answer",
  "tag-manager-before-choice",
  "consent-mode-pings",
  "fingerprint-without-consent",
  "pixel-without-consent",
  "identifier-in-address",
  "other-storage",
  "link-decoration",
  "audience-exemption-unavailable",
  "exempt-mixed-purpose",
  "choice-long-lived",
  "second-layer-without-refuse",
  "going-on-as-consent",
  "accept-ambiguous",
  "legitimate-interest-claimed",
  "withdrawal-not-told",
  "consequences-not-told",
  "consent-or-pay",
  "exempt-audience-shared",
] as const;

const usCa: Profile = {
  id: "us-ca",
  title: "California",
  regime: "opt-out",
  rules: {
    ...off([...FRENCH_MEASUREMENT, ...NO_CONSENT_OWED]),
    ...from(AFTER_REFUSAL, "Cal. Civ. Code §1798.120, §1798.135; 11 CCR §7026"),
    ...from(AFTER_WITHDRAWAL, "Cal. Civ. Code §1798.120; 11 CCR §7026"),
    ...Object.fromEntries(
      AGAINST_GPC.map((rule) => [rule, { severity: "blocking", source: "11 CCR §7025(b)–(c)" }]),
    ),
    "gpc-not-shown": { severity: "blocking" },
    "refuse-missing": { source: "11 CCR §7004(a)(2) (symmetry in choice)" },
    "refuse-harder": { source: "11 CCR §7004(a)(2) (symmetry in choice)" },
    ...from(ALIKE, "11 CCR §7004(a)(2), (a)(4) (symmetry in choice, choice architecture)"),
    "withdraw-missing": { severity: "blocking", source: "11 CCR §7013, §7015 (opt-out link)" },
    "withdraw-not-everywhere": { source: "11 CCR §7013, §7015 (opt-out link)" },
    "choice-short-lived": {
      severity: "major",
      source: "Cal. Civ. Code §1798.135(c)(4) (12 months before asking again)",
    },
    "policy-missing": { source: "Cal. Civ. Code §1798.130(a)(5); 11 CCR §7011" },
  },
};

const qc: Profile = {
  id: "qc",
  title: "Québec",
  regime: "opt-in",
  rules: {
    ...off([...FRENCH_MEASUREMENT, "audience-exemption-unavailable", "gpc-not-shown"]),
    ...from(
      [...BEFORE_CHOICE, ...AFTER_REFUSAL, "nobody-asks"],
      "Act respecting the protection of personal information in the private sector (P-39.1), s. 8.1",
    ),
    ...from(AFTER_WITHDRAWAL, "P-39.1, s. 8 (right to withdraw consent)"),
    "pre-ticked": { source: "P-39.1, s. 8.1, 9.1 (off by default)" },
    "policy-missing": { source: "P-39.1, s. 8.2" },
  },
};

const br: Profile = {
  id: "br",
  title: "Brazil",
  regime: "opt-in",
  rules: {
    ...off([...FRENCH_MEASUREMENT, "audience-exemption-unavailable", "gpc-not-shown"]),
    ...from(
      [...BEFORE_CHOICE, ...AFTER_REFUSAL, "refuse-missing", "refuse-harder", "pre-ticked"],
      "LGPD art. 7–8; ANPD, guide on cookies (18 October 2022)",
    ),
    ...from(AFTER_WITHDRAWAL, "LGPD art. 8 §5"),
    "second-layer-without-refuse": { severity: "major" },
    "banner-language": {
      severity: "major",
      source: "ANPD, guide on cookies (18 October 2022): in Portuguese",
    },
    "policy-missing": { source: "LGPD art. 9; ANPD, guide on cookies (18 October 2022)" },
  },
};

/** The profiles, by identifier; `eu` is the one where nothing else is said. */
export const PROFILES = { eu, uk, de, "us-ca": usCa, qc, br } as const satisfies Readonly<
  Record<string, Profile>
>;

/** Identifier of a profile. */
export type ProfileId = keyof typeof PROFILES;

/** The profile of an identifier in any case; undefined when there is none. */
export function profileOf(id: string): Profile | undefined {
  return Object.values<Profile>(PROFILES).find((profile) => profile.id === id.toLowerCase());
}
