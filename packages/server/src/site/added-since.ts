import type { Added } from "@glassjar/consent";
import type { PublishedVersion } from "@glassjar/register/policy";

const SERVICE = /^\/services\/([^/]+)/;

/**
 * What is new since older choices: the services that came or changed materially, as far back as
 * nothing else did. A choice older than that is asked anew.
 *
 * @param log versions with their changes, newest first
 */
export function addedSince(log: readonly PublishedVersion[]): Added {
  const services: Record<string, number> = {};
  let since = 1;
  for (const { version, changes } of log) {
    const material = (changes ?? []).filter((change) => change.material);
    const named = material.map(({ pointer }) => SERVICE.exec(pointer)?.[1]);
    since = version;
    if (named.includes(undefined)) break;
    for (const id of named) if (id !== undefined) services[id] ??= version;
    since = Math.max(version - 1, 1);
  }
  return { since, services };
}
