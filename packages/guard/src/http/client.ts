import { field, valueOf, type Field } from "./fields.ts";
import type { RequestHead } from "./request-head.ts";

/** Who asks, seen past the proxies that we trust. */
export interface Client {
  readonly address: string;
  readonly scheme: "http:" | "https:";
  readonly authority: string;
  /** The trusted proxies between the client and us, the nearest last. */
  readonly proxies: readonly string[];
}

/** What a site says about what stands in front of us. */
export interface ClientOptions {
  /** Origin visitors use, where TLS ends before us. */
  readonly publicOrigin?: URL;
  /** Whether an address is a proxy whose `X-Forwarded-*` and `Forwarded` are believed. Default: none is. */
  readonly trusts?: (address: string) => boolean;
}

interface Claim {
  readonly addresses: readonly string[];
  readonly scheme?: string | undefined;
  readonly authority?: string | undefined;
}

/** Whose request it is: the connection's, unless a trusted proxy names another. */
export function clientOf(head: RequestHead, options: ClientOptions): Client {
  const { trusts, publicOrigin } = options;
  const nearest = plainAddress(head.peer.address);
  const claim = trusts?.(nearest) ? claimOf(head.fields) : { addresses: [] };
  const chain = [...claim.addresses, nearest];
  // What stands left of the first address we do not trust was written by that client.
  const at = chain.findLastIndex((address) => !trusts?.(address));
  const own = publicOrigin?.protocol ?? (head.peer.secure ? "https:" : "http:");
  const scheme = claim.scheme === undefined ? own : `${claim.scheme.toLowerCase()}:`;
  return {
    address: chain[Math.max(at, 0)] ?? nearest,
    scheme: scheme === "https:" ? "https:" : "http:",
    authority: claim.authority ?? head.authority,
    proxies: chain.slice(Math.max(at, 0) + 1),
  };
}

/** An IPv4 address on an IPv6 socket in its usual form. */
function plainAddress(address: string | undefined): string {
  return (address ?? "unknown").replace(/^::ffff:(?=\d+\.)/, "");
}

function claimOf(fields: readonly Field[]): Claim {
  const first = (key: string) => valueOf(fields, key)?.split(",", 1)[0]?.trim();
  const addresses = listOf(valueOf(fields, "x-forwarded-for"));
  if (addresses.length === 0) return forwardedClaim(valueOf(fields, "forwarded"));
  return {
    addresses,
    scheme: first("x-forwarded-proto"),
    authority: first("x-forwarded-host"),
  };
}

/** `Forwarded` (RFC 7239 §4). */
function forwardedClaim(header: string | undefined): Claim {
  const hops = listOf(header);
  const part = (hop: string | undefined, name: string) =>
    new RegExp(`(?:^|;)\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;]*))`, "i")
      .exec(hop ?? "")
      ?.slice(1)
      .find((text) => text !== undefined)
      ?.trim();
  return {
    addresses: hops.flatMap((hop) => part(hop, "for") ?? []).map(withoutPort),
    scheme: part(hops[0], "proto"),
    authority: part(hops[0], "host"),
  };
}

function listOf(header: string | undefined): string[] {
  const entries = (header ?? "").split(",").map((entry) => entry.trim());
  return entries.filter((entry) => entry !== "").map(withoutPort);
}

function withoutPort(address: string): string {
  const bracketed = /^"?\[([^\]]*)\]/.exec(address)?.[1];
  return bracketed ?? address.replace(/^([\d.]+):\d+$/, "$1");
}

/** `Forwarded` (RFC 7239) and its older cousins, in our own words. */
export function forwardedFields({ address, proxies, authority, scheme }: Client): Field[] {
  const proto = scheme.slice(0, -1);
  const chain = [address, ...proxies];
  const said = `host="${authority}";proto=${proto}`;
  return [
    field("X-Forwarded-For", chain.join(", ")),
    field("X-Forwarded-Host", authority),
    field("X-Forwarded-Proto", proto),
    field(
      "Forwarded",
      chain.map((node, at) => `for=${nodeOf(node)}${at === 0 ? `;${said}` : ""}`).join(", "),
    ),
  ];
}

function nodeOf(address: string): string {
  if (address.includes(":")) return `"[${address}]"`;
  return /^[\w.-]+$/.test(address) ? address : "unknown";
}
