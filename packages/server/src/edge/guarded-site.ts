import { CHOICE_COOKIE } from "@glassjar/consent/choice";
import type { GuardedSite } from "@glassjar/guard/proxy";
import type { PublishedSite, SiteResolver } from "../site/published-site.ts";

const REFRESH_MS = 2000;

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
): Promise<() => GuardedSite> {
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

function guardedSite(site: PublishedSite, base: string): GuardedSite {
  const { register, version, materialVersion, matcher } = site;
  const script = `${base}/glassjar.js?v=${version}`;
  return {
    register,
    version,
    materialVersion,
    matcher,
    cookieName: register.site.choiceCookie?.name ?? CHOICE_COOKIE,
    headTags: ({ nonce }) => `<script src="${script}" nonce="${nonce}"></script>`,
  };
}
