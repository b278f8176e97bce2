import { parseUrl } from "@glassjar/register";

/** Names and addresses that no stranger lies between: this machine, private networks, test names (RFC 6761, RFC 8375). */
const NEARBY =
  /^localhost$|\.(localhost|test|local|internal|home\.arpa)$|^127\.|^10\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^\[::1\]$|^\[f[cd]/;

/** Whether an address is plain http to a host outside this machine and its private network. */
export function isPlain(url: string): boolean {
  const parsed = parseUrl(url);
  if (!parsed) return false;
  const { protocol, hostname } = parsed;
  return (protocol === "http:" || protocol === "ws:") && !NEARBY.test(hostname);
}
