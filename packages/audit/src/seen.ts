import type { SeenItem } from "@glassjar/register";
import type { Observation, Run } from "./run.ts";
import { hostOf, partyOf } from "./site.ts";

/**
 * What a run saw, item by item, as the draft of a register takes it: everything that was set, tried
 * or found on the device, in the order of its first appearance.
 */
export function seenItems(run: Run): SeenItem[] {
  const groups = new Map<string, Observation[]>();
  for (const seen of run.observations.filter(({ how }) => how !== "deleted")) {
    const key = JSON.stringify([seen.kind, seen.name, seen.host]);
    groups.set(key, [...(groups.get(key) ?? []), seen]);
  }
  return [...groups.values()].flatMap(itemOf);
}

function itemOf(observations: readonly Observation[]): SeenItem[] {
  const [first] = observations;
  if (!first) return [];
  const { kind, name, host, party } = first;
  const pages = [...new Set(observations.flatMap((observation) => observation.pages))];
  const setters = settersOf(observations);
  return [
    {
      kind,
      name,
      host,
      party,
      ...detailsOf(observations),
      ...(setters.length > 0 && { setters }),
      pages,
    },
  ];
}

/** The hosts of other parties whose scripts or responses set it. */
function settersOf(observations: readonly Observation[]): string[] {
  const hosts = observations.flatMap(({ how, by, host }) => {
    if (how !== "set" || (by.by !== "script" && by.by !== "response")) return [];
    const setter = hostOf(by.url);
    return setter !== "" && partyOf(setter, host) === "third" ? [setter] : [];
  });
  return [...new Set(hosts)];
}

/** The attributes as they were asked for; where nobody was caught asking, as they lie on the device. */
function detailsOf(observations: readonly Observation[]): Partial<SeenItem> {
  const asked = observations.filter(({ how }) => how !== "stored" && how !== "sent");
  const attributes = [...asked, ...observations].flatMap((entry) => entry.attributes ?? []);
  const longest = Math.max(...attributes.map(({ lifetimeSeconds }) => lifetimeSeconds ?? 0));
  const [first] = attributes;
  return first ? { ...first, ...(longest > 0 ? { lifetimeSeconds: longest } : {}) } : {};
}

/** The third-party hosts that requests left for, in the order of the first request. */
export function thirdPartyHosts(run: Run): string[] {
  const third = run.requests.filter(
    ({ party, blocked }) => party === "third" && blocked === undefined,
  );
  return [...new Set(third.map(({ host }) => host))];
}
