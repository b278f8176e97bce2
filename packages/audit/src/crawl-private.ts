import { BlockList, isIP } from "node:net";

/** Addresses that are not on the public internet (IANA special-purpose registries, RFC 6890). */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b:1::", 48],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv6");

/** Whether an IP address lies in a private network, on this machine, or nowhere. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain) ?? [];
  const version = isIP(mapped ?? plain);
  return version !== 0 && PRIVATE.check(mapped ?? plain, version === 4 ? "ipv4" : "ipv6");
}

/** Whether a host says by itself that it is this machine or a private address. */
export function isPrivateHost(host: string): boolean {
  return /(^|\.)(localhost|local|internal|home\.arpa)$/i.test(host) || isPrivateAddress(host);
}
