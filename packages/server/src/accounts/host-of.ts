import { cutAddress } from "@glassjar/audience";
import { isIPv4 } from "node:net";

/**
 * Whom an address stands for where tries and calls are counted: one of IPv4 for itself, also in the form
 * of IPv6 in which a server that listens on `::` sees it (RFC 4291 §2.5.5.2); one of IPv6 for its /48,
 * because who has one has a network of them.
 */
export function hostOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, "");
  return isIPv4(plain) ? plain : cutAddress(address) || address;
}
