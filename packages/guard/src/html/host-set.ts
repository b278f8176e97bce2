import { lowerByte } from "./bytes.ts";

/** Host names, found by their bytes. */
export interface HostSet {
  /** Adds a name. Beyond a bound none is added. */
  add(host: string): void;
  /** Whether the name at these bytes is in it, in letters of either case. */
  has(bytes: Uint8Array, from: number, to: number): boolean;
}

const SLOTS = 64;
const MOST = 256;

/** Creates an empty set. */
export function createHostSet(): HostSet {
  const slots: string[][] = Array.from({ length: SLOTS }, () => []);
  const known = new Set<string>();
  return {
    add(host) {
      if (known.size === MOST || known.has(host)) return;
      known.add(host);
      slots[slotOf(host.length, host.charCodeAt(0))]?.push(host);
    },
    has(bytes, from, to) {
      const hosts = slots[slotOf(to - from, lowerByte(bytes[from] as number))] as string[];
      for (let at = 0; at < hosts.length; at += 1)
        if (isHost(hosts[at] as string, bytes, from, to)) return true;
      return false;
    },
  };
}

function slotOf(length: number, first: number): number {
  return (length * 7 + first) % SLOTS;
}

function isHost(host: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (host.length !== to - from) return false;
  for (let at = 0; at < host.length; at += 1)
    if (lowerByte(bytes[from + at] as number) !== host.charCodeAt(at)) return false;
  return true;
}
