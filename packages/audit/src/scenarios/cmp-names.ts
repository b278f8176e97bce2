/** Names of platforms whose rules have another one. */
const NAMES: Readonly<Record<string, string>> = {
  Onetrust: "OneTrust",
  Cybotcookiebot: "Cookiebot",
  "Sourcepoint-frame": "Sourcepoint",
  "TrustArc-top": "TrustArc",
  "TrustArc-frame": "TrustArc",
  "TrustArc-newcm": "TrustArc",
  "usercentrics-api": "Usercentrics",
  "usercentrics-button": "Usercentrics",
  didomi: "Didomi",
  quantcast: "Quantcast Choice",
  "tarteaucitron.js": "tarteaucitron",
  axeptio: "Axeptio",
  "consentmanager.net": "consentmanager",
  "consentmanager-ncmp": "consentmanager",
  borlabs: "Borlabs Cookie",
  "cookiefirst.com": "CookieFirst",
  osano: "Osano",
  cookieyes: "CookieYes",
  "cookie-script": "CookieScript",
  hubspot: "HubSpot",
};

/** The name of the platform a rule of autoconsent is for; that of the rule where it is the same. */
export function cmpNameOf(rule: string): string {
  return NAMES[rule] ?? rule;
}
