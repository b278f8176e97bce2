import { getDomain, parse } from "tldts";

/**
 * What a `*.` host that ends here would cover, by the Public Suffix List: `registry` when everybody's
 * domains stand below it (`com`, `co.uk`), `shared` when a provider's customers do (`github.io`).
 * Undefined for a name that belongs to one owner.
 */
export function publicSuffixKind(host: string): "registry" | "shared" | undefined {
  const isSuffix = (name: string): boolean => {
    const { publicSuffix, isIcann, isPrivate } = parse(name, { allowPrivateDomains: true });
    return publicSuffix === name && (isIcann || isPrivate) === true;
  };
  // Below `kawasaki.jp` every name is a public suffix, by the rule `*.kawasaki.jp`.
  const suffix = [host, `any.${host}`].find(isSuffix);
  if (suffix === undefined) return undefined;
  return parse(suffix, { allowPrivateDomains: true }).isIcann ? "registry" : "shared";
}

/** Whether a declared host is `*.` on a suffix of a registry, which the matcher never honours. */
export function coversRegistry(host: string): boolean {
  return host.startsWith("*.") && publicSuffixKind(host.slice(2)) === "registry";
}

/** The domain somebody registered, of a host: `a.b.example.co.uk` is of `example.co.uk`. What has none is itself. */
export function registrableDomain(host: string): string {
  return getDomain(host) ?? host;
}
