const OCTET = /^(?:25[0-5]|2[0-4]\d|1?\d?\d)$/;
const GROUP = /^[0-9a-f]{1,4}$/i;

function cutIpv4(address: string): string | undefined {
  const octets = address.split(".");
  const valid = octets.length === 4 && octets.every((octet) => OCTET.test(octet));
  return valid ? `${octets.slice(0, 3).map(Number).join(".")}.0/24` : undefined;
}

/** Groups of one side of `::`, the two groups of a dotted tail included. */
function groupsOf(side: string): string[] {
  if (side === "") return [];
  return side
    .split(":")
    .flatMap((group) => (cutIpv4(group) ? ["0", "0"] : [GROUP.test(group) ? group : "x"]));
}

function cutIpv6(address: string): string | undefined {
  const [head = "", tail, more] = address.split("::");
  const [left, right] = [groupsOf(head), groupsOf(tail ?? "")];
  const missing = 8 - left.length - right.length;
  const valid = tail === undefined ? missing === 0 : missing > 0 && more === undefined;
  const groups = [...left, ...Array.from({ length: Math.max(missing, 0) }, () => "0"), ...right];
  if (!valid || groups.includes("x")) return undefined;
  const network = groups.slice(0, 3).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/48`;
}

/**
 * Cuts an IP address to its network: IPv4 to /24, IPv6 to /48 (an IPv4 address in IPv6 form to
 * /24). What is not an address gives `""`, so that it too merges with its like.
 */
export function cutAddress(address: string): string {
  const plain = address.split("%", 1)[0] ?? "";
  const [, mapped] = /^::ffff:([\d.]+)$/i.exec(plain) ?? [];
  return (plain.length > 45 ? undefined : (cutIpv4(mapped ?? plain) ?? cutIpv6(plain))) ?? "";
}
