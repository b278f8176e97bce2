/** One header line: name as it came, value, and the name in lower case. */
export type Field = readonly [name: string, value: string, key: string];

/** A header line of our own. */
export function field(name: string, value: string): Field {
  return [name, value, name.toLowerCase()];
}

/** A line where there is a value, else none. */
export function optional(name: string, value: string | undefined): Field[] {
  return value === undefined ? [] : [field(name, value)];
}

/**
 * Header fields in the order and spelling they came in, from a flat list of names and values such as
 * Node's `rawHeaders`. The pseudo fields of HTTP/2 are none.
 */
export function fieldsOf(raw: readonly string[]): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at] ?? "";
    if (!name.startsWith(":")) fields.push([name, raw[at + 1] ?? "", name.toLowerCase()]);
  }
  return fields;
}

/** The same as a flat list of names and values. */
export function flat(fields: readonly Field[]): string[] {
  const raw: string[] = [];
  for (const [name, value] of fields) raw.push(name, value);
  return raw;
}

/** The values of a field, one per line. */
export function valuesOf(fields: readonly Field[], key: string): string[] {
  const values: string[] = [];
  for (const [, value, name] of fields) if (name === key) values.push(value);
  return values;
}

/** The value of a field, lines joined; undefined when there is none. */
export function valueOf(fields: readonly Field[], key: string): string | undefined {
  let joined: string | undefined;
  for (const [, value, name] of fields)
    if (name === key) joined = joined === undefined ? value : `${joined}, ${value}`;
  return joined;
}

const HOP_BY_HOP: ReadonlySet<string> = new Set([
  "connection",
  "http2-settings",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "transfer-encoding",
  "upgrade",
]);

/**
 * Fields that `Connection` must not name (RFC 9110 §7.6.1): without them a message would mean
 * something else, or end somewhere else.
 */
const END_TO_END: ReadonlySet<string> = new Set([
  "authorization",
  "cache-control",
  "content-encoding",
  "content-length",
  "content-range",
  "content-security-policy",
  "content-type",
  "cookie",
  "host",
  "sec-gpc",
  "set-cookie",
  "vary",
]);

/**
 * The fields that travel on, without those named: those of one connection stay behind, and what
 * `Connection` names with them (RFC 9110 §7.6.1).
 */
export function endToEnd(fields: readonly Field[], without: ReadonlySet<string>): Field[] {
  const named = connectionOptions(fields);
  return fields.filter(
    ([, , key]) => !HOP_BY_HOP.has(key) && !without.has(key) && !named?.includes(key),
  );
}

function connectionOptions(fields: readonly Field[]): string[] | undefined {
  const header = valueOf(fields, "connection");
  if (header === undefined || /^(?:keep-alive|close)$/i.test(header)) return undefined;
  return header
    .split(",")
    .map((word) => word.trim().toLowerCase())
    .filter((word) => !END_TO_END.has(word));
}
