import { createHash } from "node:crypto";

/** The entity tag of a state: strong, as `If-Match` needs it (RFC 9110 §13.1.1). */
export function entityTag(state: string): string {
  return `"${createHash("sha256").update(state).digest("base64url").slice(0, 22)}"`;
}

/**
 * Whether the entity tags of `If-Match` or `If-None-Match` have this one, or stand for any (`*`). A weak
 * one counts as well: our tags are strong, and a proxy that compresses answers weakens them.
 */
export function hasTag(tags: string, tag: string): boolean {
  const names = new Set(tags.split(",").map((one) => one.trim().replace(/^W\//, "")));
  return names.has("*") || names.has(tag);
}
