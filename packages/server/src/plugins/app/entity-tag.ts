import { createHash } from "node:crypto";

/** The entity tag of a state: strong, as `If-Match` needs it (RFC 9110 §13.1.1). */
export function entityTag(state: string): string {
  return `"${createHash("sha256").update(state).digest("base64url").slice(0, 22)}"`;
}
