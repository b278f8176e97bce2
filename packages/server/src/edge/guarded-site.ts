import { registerSite, type GuardedSite } from "@glassjar/guard";
import { scriptPaths } from "@glassjar/guard/scripts";
import type { PublishedSite, SiteResolver } from "../site/published-site.ts";

const REFRESH_MS = 2000;

/** The site behind the edge, and the paths of our scripts on it. */
export interface EdgeSite extends GuardedSite {
  readonly ownScripts: readonly string[];
}

/**
 * Follows what a site publishes, for the edge, which needs an answer at once: the store is asked at
 * most every 2 s, beside the requests.
 *
 * @param base path prefix of our own routes at the edge; empty for none
 * @throws AppError `no-register` when the site has published nothing yet.
 */
export async function followSite(
  resolver: SiteResolver,
  base: string,
  now: () => number = Date.now,
): Promise<() => EdgeSite> {
  let current = guardedSite(await resolver.get(), base);
  let askedAt = now();
  const refresh = async () => {
    const latest = await resolver.get();
    if (latest.version !== current.version) current = guardedSite(latest, base);
  };
  return () => {
    if (now() - askedAt > REFRESH_MS) {
      askedAt = now();
      // A store that cannot answer leaves in force what was in force.
      refresh().catch(() => undefined);
    }
    return current;
  };
}

function guardedSite(
  { register, version, materialVersion }: PublishedSite,
  base: string,
): EdgeSite {
  return {
    ...registerSite(register, { version, materialVersion, base }),
    ownScripts: Object.values(scriptPaths(register)),
  };
}
