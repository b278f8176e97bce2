import { randomBytes, randomInt } from "node:crypto";

const MAX_COUNTER = 0xfff;

// Two identifiers of one millisecond sort as they were made (RFC 9562 §6.2, method 1).
let last = 0;
let counter = 0;

/** A new identifier that sorts by time: a UUID version 7 (RFC 9562 §5.7). `now` in epoch milliseconds. */
export function newId(now: number): string {
  advance(now);
  const bytes = randomBytes(16);
  bytes.writeUIntBE(last, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function advance(now: number): void {
  if (now > last) {
    last = now;
    // Half of the range is left for those that follow.
    counter = randomInt((MAX_COUNTER + 1) / 2);
  } else if (counter < MAX_COUNTER) counter += 1;
  else {
    last += 1;
    counter = 0;
  }
}

/** What sorts before every identifier of a moment and after every earlier one. `at` in epoch milliseconds. */
export function firstId(at: number): string {
  const hex = Math.max(0, Math.floor(at)).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
