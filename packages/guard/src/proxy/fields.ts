/** One header line: name as it came, value. */
export type Field = readonly [name: string, value: string];

/** Header fields in the order and spelling they came in, from Node's `rawHeaders`. */
export function fieldsOf(rawHeaders: readonly string[]): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    fields.push([rawHeaders[at] ?? "", rawHeaders[at + 1] ?? ""]);
  return fields;
}

/** The values of a field, one per line. */
export function valuesOf(fields: readonly Field[], name: string): string[] {
  return fields.filter(([field]) => field.toLowerCase() === name).map(([, value]) => value);
}

/** The value of a field, lines joined; undefined when there is none. */
export function valueOf(fields: readonly Field[], name: string): string | undefined {
  const values = valuesOf(fields, name);
  return values.length === 0 ? undefined : values.join(", ");
}

const HOP_BY_HOP = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/**
 * The fields that travel on: those of one connection stay behind, and what `Connection` names with
 * them (RFC 9110 §7.6.1).
 */
export function endToEnd(fields: readonly Field[], without: readonly string[] = []): Field[] {
  const named = (valueOf(fields, "connection") ?? "").split(",").map((word) => word.trim());
  const dropped = new Set([...HOP_BY_HOP, ...without, ...named.map((word) => word.toLowerCase())]);
  return fields.filter(([name]) => !dropped.has(name.toLowerCase()));
}
