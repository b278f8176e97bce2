/** The languages of the site, the first of them for whoever speaks none. */
export const LANGUAGES = ["en", "fr", "ar"];

/** The language chosen before, else the first one of the browser's that the site speaks. */
export function languageOf(cookie, accepted = "") {
  if (LANGUAGES.includes(cookie)) return cookie;
  const wanted = accepted.split(",").map((range) => range.trim().slice(0, 2).toLowerCase());
  return wanted.find((language) => LANGUAGES.includes(language)) ?? LANGUAGES[0];
}
