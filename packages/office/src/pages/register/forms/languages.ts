/** Languages whose script runs from right to left (CLDR). */
const RTL: ReadonlySet<string> = new Set(["ar", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The way a language is written. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return RTL.has(tag.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** What a language is called in another one (ECMA-402); the tag itself where nobody knows it. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
