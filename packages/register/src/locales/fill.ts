const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LEFT_TO_RIGHT_LETTER = /[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Fills the `{names}` of a text. What runs in the other direction than the text is put between
 * FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9), so that it cannot disturb its neighbours.
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string>>,
  direction: "ltr" | "rtl" = "ltr",
): string {
  const other = direction === "rtl" ? LEFT_TO_RIGHT_LETTER : RIGHT_TO_LEFT_LETTER;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? "") : "";
    return other.test(value) ? `\u2068${value}\u2069` : value;
  });
}
