import type { GuardedSite } from "@glassjar/guard/proxy";
import { compileMatcher } from "@glassjar/register/matcher";
import { CHOICE_COOKIE } from "@glassjar/consent/choice";
import type { Store } from "../store/index.ts";

const REFRESH_MS = 2000;

/** What a guarded site needs besides its register. */
export interface GuardedSiteOptions {
  readonly store: Store;
  readonly site: string;
  /** Path prefix of our own routes at the edge; empty for none. */
  readonly base: string;
  readonly now?: () => number;
}

/**
 * Follows the published version of a site: the store is asked at most every 2 s, and the register is
 * compiled once per version.
 *
 * @throws Error when the site has no published version yet.
 */
export async function followSite(options: GuardedSiteOptions): Promise<() => GuardedSite> {
  const now = options.now ?? Date.now;
  let current = await load(options);
  let askedAt = now();
  let asking = false;

  async function refresh(): Promise<void> {
    asking = true;
    try {
      const latest = await options.store.versions.latest(options.site);
      if (latest && latest.number !== current.version) current = await load(options);
    } finally {
      asking = false;
      askedAt = now();
    }
  }

  return () => {
    // A store that cannot answer leaves the version in force that was in force.
    if (!asking && now() - askedAt > REFRESH_MS) refresh().catch(() => undefined);
    return current;
  };
}

async function load({ store, site, base }: GuardedSiteOptions): Promise<GuardedSite> {
  const latest = await store.versions.latest(site);
  if (!latest) throw new Error(`Site ${site} has no published register.`);
  const { register, number: version } = latest;
  return {
    register,
    version,
    matcher: compileMatcher(register),
    cookieName: register.site.choiceCookie?.name ?? CHOICE_COOKIE,
    headTags: ({ nonce }) =>
      `<script src="${base}/glassjar.js?v=${version}" nonce="${nonce}"></script>`,
  };
}
