import { lowerByte } from "./bytes.ts";

interface Entry<Value> {
  readonly bytes: readonly number[];
  readonly value: Value;
}

/** Finds what belongs to a name without making a string of it. */
export interface NameTable<Value> {
  /** The value of the name at these bytes, in letters of either case. */
  find(bytes: Uint8Array, from: number, to: number): Value | undefined;
}

/** Creates a table; names are lower-case ASCII. */
export function createNameTable<Value>(
  entries: Iterable<readonly [name: string, value: Value]>,
): NameTable<Value> {
  const slots: (Entry<Value>[] | undefined)[] = Array.from({ length: SLOTS });
  // Most names are in no table; their length and first letter tell.
  const begins = new Uint8Array(SLOTS);
  for (const [name, value] of entries) {
    const bytes = Array.from(name, (char) => char.charCodeAt(0));
    begins[beginning(bytes.length, bytes[0] as number)] = 1;
    const slot = hash(Uint8Array.from(bytes), 0, bytes.length);
    (slots[slot] ??= []).push({ bytes, value });
  }
  return {
    find(bytes, from, to) {
      if (from === to || begins[beginning(to - from, bytes[from] as number)] === 0)
        return undefined;
      const found = slots[hash(bytes, from, to)];
      if (found === undefined) return undefined;
      for (let at = 0; at < found.length; at += 1) {
        const entry = found[at] as Entry<Value>;
        if (isName(entry.bytes, bytes, from, to)) return entry.value;
      }
      return undefined;
    },
  };
}

const SLOTS = 1024;

function beginning(length: number, first: number): number {
  return ((length << 5) | (first & 0x1f)) & (SLOTS - 1);
}

/** Length, first, middle and last character: enough to tell most names of HTML apart. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  const first = (bytes[from] as number) & 0x1f;
  const middle = (bytes[(from + to) >> 1] as number) & 0x1f;
  const last = (bytes[to - 1] as number) & 0x1f;
  return ((first << 5) ^ (middle * 7) ^ (last * 11) ^ ((to - from) * 61)) & (SLOTS - 1);
}

function isName(name: readonly number[], bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let at = 0; at < name.length; at += 1) {
    const byte = bytes[from + at] as number;
    if (byte !== name[at] && lowerByte(byte) !== name[at]) return false;
  }
  return true;
}
