/** What is kept of a user agent to tell two visitors of one network apart: no version, no system. */
export type BrowserFamily =
  | "Chrome"
  | "Edge"
  | "Firefox"
  | "Opera"
  | "Safari"
  | "Samsung"
  | "Other";

/** Class of device, by what the user agent says openly. */
export type DeviceClass = "desktop" | "mobile" | "tablet";

// In this order: most browsers also name the ones they descend from.
const FAMILIES: readonly (readonly [RegExp, BrowserFamily])[] = [
  [/\b(?:Edg|EdgA|EdgiOS|Edge)\//, "Edge"],
  [/\b(?:OPR|Opera|OPT)\b/, "Opera"],
  [/\bSamsungBrowser\//, "Samsung"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|Chromium|CriOS)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

/** The family of a browser. */
export function browserFamily(userAgent: string): BrowserFamily {
  return FAMILIES.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "Other";
}

/** The class of a device. An Android that does not say "Mobile" is a tablet, by its own convention. */
export function deviceClass(userAgent: string): DeviceClass {
  if (/\b(?:iPad|Tablet)\b|Android(?!.*Mobile)/.test(userAgent)) return "tablet";
  return /Mobi|iPhone|iPod|Android/.test(userAgent) ? "mobile" : "desktop";
}
