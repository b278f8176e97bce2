import { Resolver } from "node:dns/promises";
import type { RequestSeen } from "../run.ts";
import type { HostAlias } from "../site-seen.ts";

/** The name a host is an alias of; undefined when it is none. */
export type ResolveAlias = (host: string) => Promise<string | undefined>;

const LONGEST_CHAIN = 8;
const TIMEOUT_MS = 2000;

/** Asks the system's name servers for the CNAME record of a host. */
export function systemAliases(): ResolveAlias {
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: 1 });
  return async (host) => {
    const [name] = await resolver.resolveCname(host).catch((): string[] => []);
    return name;
  };
}

/** The aliases among the site's own hosts: behind one, another company may answer. */
export async function aliasesOf(
  requests: readonly RequestSeen[],
  resolve: ResolveAlias,
): Promise<HostAlias[]> {
  const own = requests.filter(({ party, host }) => party === "first" && isName(host));
  const hosts = [...new Set(own.map(({ host }) => host))];
  const found = await Promise.all(
    hosts.map(async (host) => ({ host, chain: await chainOf(host, resolve) })),
  );
  return found.filter(({ chain }) => chain.length > 0);
}

/** Addresses and names of this machine are in no directory. */
function isName(host: string): boolean {
  return /[a-z]/i.test(host) && host.includes(".") && !/(^|\.)localhost$/.test(host);
}

async function chainOf(host: string, resolve: ResolveAlias): Promise<string[]> {
  const chain: string[] = [];
  for (let at: string | undefined = host; chain.length < LONGEST_CHAIN;) {
    at = await resolve(at);
    if (at === undefined || chain.includes(at)) break;
    chain.push(at.toLowerCase().replace(/\.$/, ""));
  }
  return chain;
}
