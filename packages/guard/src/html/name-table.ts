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
  let longest = 0;
  for (const [name, value] of entries) {
    const bytes = Array.from(name, (char) => char.charCodeAt(0));
    longest = Math.max(longest, bytes.length);
    const slot = hash(Uint8Array.from(bytes), 0, bytes.length);
    (slots[slot] ??= []).push({ bytes, value });
  }
  return {
    find(bytes, from, to) {
      if (to - from > longest || from === to) return undefined;
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

/** Length, first, middle and last character: enough to tell most names of HTML apart. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  const first = (bytes[from] as number) & 0x1f;
  const middle = (bytes[(from + to) >> 1] as number) & 0x1f;
  const last = (bytes[to - 1] as number) & 0x1f;
  return ((first << 5) ^ (middle * 7) ^ (last * 11) ^ ((to - from) * 61)) & (SLOTS - 1);
}

function isName(name: readonly number[], bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let at = 0; at < name.length; at += 1)
    if (lowerByte(bytes[from + at] as number) !== name[at]) return false;
  return true;
}
