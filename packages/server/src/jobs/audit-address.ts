import { lookup } from "node:dns/promises";
import { isPrivateAddress, isPrivateHost } from "@glassjar/audit";
import { parseUrl } from "@glassjar/register";

/** Why an address is not audited, as a sentence with the way out. */
export class AddressRefused extends Error {
  override readonly name = "AddressRefused";
}

/** An address that may be audited. */
export interface AuditAddress {
  readonly url: string;
  /**
   * Where the browser shall find its host: looked up once and for all, so that name servers cannot
   * lead elsewhere afterwards. Absent for hosts the operator allows.
   */
  readonly resolve?: Readonly<Record<string, string>>;
}

const MAX_LENGTH = 2048;

/**
 * Whether the server may send a browser there: it must not be led into the network it stands in,
 * unless its operator says that a host is meant.
 *
 * @param allowed hosts in a private network that may be audited: `intranet.example`,
 *   `localhost:8081`, `*.town.example`, or `*` for all
 * @throws {AddressRefused}
 */
export async function auditAddress(
  text: string,
  allowed: readonly string[],
): Promise<AuditAddress> {
  const url = text.length <= MAX_LENGTH ? parseUrl(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new AddressRefused("Name an http or https address, such as https://www.example.org/.");
  if (url.username !== "" || url.password !== "")
    throw new AddressRefused("The address must not hold a password: audits are kept.");
  url.hash = "";
  if (allowed.some((host) => fits(host, url))) return { url: url.href };
  const address = await publicAddress(url.hostname);
  return { url: url.href, resolve: { [url.hostname]: address } };
}

async function publicAddress(host: string): Promise<string> {
  const inside = new AddressRefused(
    `${host} is in a private network. If that is meant, the operator allows it with GLASSJAR_AUDIT_PRIVATE=${host}.`,
  );
  if (isPrivateHost(host)) throw inside;
  const found = await lookup(host.replace(/^\[|\]$/g, ""), { all: true }).catch(() => []);
  if (found.some(({ address }) => isPrivateAddress(address))) throw inside;
  const first = found.find(({ family }) => family === 4) ?? found[0];
  if (!first) throw new AddressRefused(`The name servers know no ${host}. Check the address.`);
  return first.family === 6 ? `[${first.address}]` : first.address;
}

function fits(allowed: string, { host, hostname }: URL): boolean {
  if (allowed === "*") return true;
  if (allowed.startsWith("*.")) return hostname.endsWith(allowed.slice(1));
  return allowed === host || allowed === hostname;
}
