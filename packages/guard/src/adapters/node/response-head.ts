import type { ServerResponse } from "node:http";
import { field, type Field } from "../../http/fields.ts";

/** Sets what `writeHead` was given: an object, or a flat list in which a name may come again. */
export function takeFields(response: ServerResponse, given: unknown): void {
  if (typeof given !== "object" || given === null) return;
  if (!Array.isArray(given)) {
    for (const [name, value] of Object.entries(given))
      if (value !== undefined) response.setHeader(name, value as string);
    return;
  }
  const pairs = given.flat() as string[];
  const names = new Set<string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const name = pairs[at] ?? "";
    const value = pairs[at + 1] ?? "";
    if (names.has(name.toLowerCase())) response.appendHeader(name, value);
    else response.setHeader(name, value);
    names.add(name.toLowerCase());
  }
}

/** The header fields that are set so far. */
export function fieldsIn(response: ServerResponse): Field[] {
  return response.getHeaderNames().flatMap((name) => {
    const value = response.getHeader(name) ?? "";
    return [value].flat().map((one) => field(name, String(one)));
  });
}

/** Makes these the header fields that are set. */
export function replaceFields(response: ServerResponse, fields: readonly Field[]): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const lines = new Map<string, [name: string, ...values: string[]]>();
  for (const [name, value, key] of fields) {
    const line = lines.get(key);
    if (line) line.push(value);
    else lines.set(key, [name, value]);
  }
  for (const [name, ...values] of lines.values())
    response.setHeader(name, values.length === 1 ? (values[0] ?? "") : values);
}
