const OWN = [
  "/cookies",
  "/glassjar-policy.js",
  "/api/v1/choices",
  "/api/v1/ledger",
  "/api/v1/receipts",
  "/api/v1/hits",
] as const;

/** Files of ours that have one fixed address on every site, whatever the prefix. */
const WELL_KNOWN: ReadonlySet<string> = new Set(["/.well-known/gpc.json"]);

/**
 * Whether the edge answers this address itself instead of asking the upstream.
 *
 * @param url - path and query, as in the request line
 * @param base - path prefix of our own routes; empty for none
 * @param scripts - paths of the scripts, which the register names
 */
export function isOwnPath(url: string, base: string, scripts: readonly string[]): boolean {
  const path = url.split("?", 1)[0] ?? "/";
  if (WELL_KNOWN.has(path)) return true;
  if (!path.startsWith(base)) return false;
  const rest = path.slice(base.length);
  if (scripts.includes(rest)) return true;
  return OWN.some(
    (own) => rest === own || rest.startsWith(`${own}/`) || rest.startsWith(`${own}.`),
  );
}
