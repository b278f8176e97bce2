import { BlockList, isIP } from "node:net";
import { CommandError } from "./exit.ts";

/**
 * Reads addresses and ranges such as `10.0.0.0/8` and `::1`, and gives who is among them.
 *
 * @throws {@link CommandError} when one is neither.
 */
export function trustedProxies(entries: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", length, ...rest] = entry.split("/");
    const family = isIP(address);
    const bits = family === 4 ? 32 : 128;
    const prefix = length === undefined ? bits : /^\d+$/.test(length) ? Number(length) : -1;
    if (family === 0 || rest.length > 0 || prefix < 0 || prefix > bits)
      throw new CommandError(
        `--trust-proxy ${entry} is not an address or a range: name one such as 10.0.0.0/8.`,
      );
    list.addSubnet(address, prefix, family === 4 ? "ipv4" : "ipv6");
  }
  return (address) => {
    const family = isIP(address);
    return family !== 0 && list.check(address, family === 4 ? "ipv4" : "ipv6");
  };
}
