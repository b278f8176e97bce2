/** The seven consent types of Google's consent mode v2. */
export const GOOGLE_SIGNALS = [
  "ad_storage",
  "ad_user_data",
  "ad_personalization",
  "analytics_storage",
  "functionality_storage",
  "personalization_storage",
  "security_storage",
] as const;

/** A consent type. */
export type GoogleSignal = (typeof GOOGLE_SIGNALS)[number];
