import { lowerByte } from "./bytes.ts";

/** Host names, found by their bytes. */
export interface HostSet {
  /** Adds a name. Beyond a bound none is added. */
  add(host: string): void;
  /** Whether the name at these bytes is in it, in letters of either case. */
  has(bytes: Uint8Array, from: number, to: number): boolean;
}

/** Few pages have more, and all are compared. */
const MOST = 32;

/** Creates an empty set. */
export function createHostSet(): HostSet {
  const hosts: string[] = [];
  return {
    add(host) {
      if (hosts.length < MOST && !hosts.includes(host)) hosts.push(host);
    },
    has(bytes, from, to) {
      for (let at = 0; at < hosts.length; at += 1)
        if (isHost(hosts[at] as string, bytes, from, to)) return true;
      return false;
    },
  };
}

function isHost(host: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (host.length !== to - from) return false;
  for (let at = 0; at < host.length; at += 1)
    if (lowerByte(bytes[from + at] as number) !== host.charCodeAt(at)) return false;
  return true;
}
