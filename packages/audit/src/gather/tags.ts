import type { ScenarioName } from "../run.ts";
import { hostOf, partyOf } from "../site.ts";
import type { DeviceTrace } from "../site-seen.ts";

/** The entity tags of one scenario: hashes by address. */
export interface TagsOf {
  readonly scenario: ScenarioName;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * The entity tags that tell visitors apart: each browser gives its own back and is known by it, and
 * another fresh profile got another for the same address. A tag of the content is the same for all.
 */
export function identifyingTags(scenarios: readonly TagsOf[], site: string): DeviceTrace[] {
  const all = scenarios.flatMap(({ tags }) => Object.entries(tags));
  return scenarios.flatMap(({ scenario, tags }) =>
    Object.entries(tags).flatMap(([url, tag]) => {
      const others = all.filter(([other, theirs]) => other === url && theirs !== tag);
      if (others.length === 0) return [];
      const host = hostOf(url);
      return [
        {
          scenario,
          kind: "entityTag" as const,
          name: url,
          host,
          party: partyOf(host, site),
          by: { by: "request" as const, url, type: "Other" },
          at: 0,
          pages: [],
          counted: true,
        },
      ];
    }),
  );
}
