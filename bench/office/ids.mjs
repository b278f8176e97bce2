// Identifiers as the store makes them: UUID version 7 (RFC 9562 §5.7), a second apart.
import { randomBytes } from "node:crypto";

/** So many identifiers up to a moment, in the order of time. */
export function idsUpTo(now, count) {
  return Array.from({ length: count }, (_, at) => uuid(now - (count - at) * 1000));
}

function uuid(at) {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
