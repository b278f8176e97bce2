/** Percent-encoded; a lone surrogate, which has no encoding, becomes U+FFFD. */
export function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

/** A value as the text of one field. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** A field as `name=value`, once for each value of a list. */
export function pairsOf([name, value]: [string, unknown]): string[] {
  return [value].flat().map((one) => `${encoded(name)}=${encoded(textOf(one))}`);
}
