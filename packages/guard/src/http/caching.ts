import { stateOf, tagFor } from "./entity-tag.ts";
import { field, optional, valueOf, type Field } from "./fields.ts";
import { regionHeaders } from "./terms.ts";
import type { Visit } from "./visit.ts";

/** What decides how an answer is kept. */
interface Kept {
  /** It depends on the choice. */
  readonly page: boolean;
  /** It takes cookies away, which is about this visitor alone. */
  readonly expires: boolean;
}

const CACHING: ReadonlySet<string> = new Set([
  "age",
  "cache-control",
  "etag",
  "expires",
  "last-modified",
  "pragma",
]);

/** What only some shared caches read, before `Cache-Control` (RFC 9213 and its ancestors). */
function isForShared(key: string): boolean {
  return (
    key.endsWith("cdn-cache-control") || key.startsWith("surrogate-") || key === "x-accel-expires"
  );
}

/** Whether a field about caching gives way to {@link cachingFields}. */
export function yieldsToOurs(key: string, { page, expires }: Kept): boolean {
  if (page) return CACHING.has(key) || isForShared(key);
  return expires && (key === "cache-control" || isForShared(key));
}

/** A page is the visitor's own, and asked for anew each time: a choice must show at once. */
export function cachingFields(visit: Visit, fields: readonly Field[], kept: Kept): Field[] {
  if (!kept.page && !kept.expires) return [];
  const unstored = /\bno-store\b/i.test(valueOf(fields, "cache-control") ?? "");
  const tag = kept.page ? valueOf(fields, "etag") : undefined;
  return [
    field("Cache-Control", unstored ? "private, no-store" : "private, no-cache"),
    ...optional("ETag", tag && tagFor(tag, stateOf(visit))),
  ];
}

/** `Vary` with what a shared cache that disregards `private` would have to tell apart. */
export function varyFields(visit: Visit, fields: readonly Field[], kept: Kept): Field[] {
  const vary = valueOf(fields, "vary");
  if (vary === undefined) return listed(dependsOn(visit, fields, kept));
  const named = vary.toLowerCase().split(/\s*,\s*/);
  if (named.includes("*")) return [field("Vary", "*")];
  const missing = dependsOn(visit, fields, kept).filter(
    (name) => !named.includes(name.toLowerCase()),
  );
  return listed([vary, ...missing]);
}

function listed(names: readonly string[]): Field[] {
  return names.length === 0 ? [] : [field("Vary", names.join(", "))];
}

function dependsOn({ site }: Visit, fields: readonly Field[], kept: Kept): string[] {
  if (kept.page) return ["Cookie", "Sec-GPC", ...regionHeaders(site.register)];
  return kept.expires || valueOf(fields, "set-cookie") !== undefined ? ["Cookie"] : [];
}
