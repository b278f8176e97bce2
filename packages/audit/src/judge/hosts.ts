import type { RequestSeen } from "../run.ts";

/** Requests that left the browser, by host, in the order of their first. */
export function byHost(requests: readonly RequestSeen[]): Map<string, RequestSeen[]> {
  const groups = new Map<string, RequestSeen[]>();
  for (const request of requests) {
    if (request.blocked !== undefined) continue;
    groups.set(request.host, [...(groups.get(request.host) ?? []), request]);
  }
  return groups;
}
