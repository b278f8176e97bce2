import { judge } from "@glassjar/guard";
import type { RequestSeen, Run, ScenarioName } from "../run.ts";
import type { Declared } from "./declared.ts";
import { evidenceOfRequests } from "./finding.ts";
import type { Violation } from "./rule.ts";

/** Requests to one host: at least one. */
export type HostAsked = readonly [RequestSeen, ...RequestSeen[]];

/** Requests that left the browser, by host, in the order of their first. */
export function byHost(requests: readonly RequestSeen[]): HostAsked[] {
  const groups = new Map<string, [RequestSeen, ...RequestSeen[]]>();
  for (const request of requests) {
    if (request.blocked !== undefined) continue;
    const group = groups.get(request.host);
    if (group) group.push(request);
    else groups.set(request.host, [request]);
  }
  return [...groups.values()];
}

/** A host as the subject of a violation; the message gets `{host}` and `values`. */
export function aboutHost<Say extends string>(
  asked: HostAsked,
  say: Say,
  values: Violation["values"] = {},
): Violation<Say> {
  const [{ scenario, host }] = asked;
  return {
    say,
    scenario,
    subject: host,
    kind: "host",
    host,
    values: { host, ...values },
    evidence: evidenceOfRequests(asked),
  };
}

/** Requests of a scenario that count. */
export function requestsIn(run: Run, scenario: ScenarioName): RequestSeen[] {
  return run.requests.filter((request) => request.scenario === scenario && request.counted);
}

/** Hosts that were contacted against the choice of a scenario; `{service}` is whose they are. */
export function contactedAgainst(
  run: Run,
  declared: Declared,
  scenario: ScenarioName,
): Violation<"found">[] {
  const choice = declared.choiceIn(scenario);
  return byHost(requestsIn(run, scenario)).flatMap((asked): Violation<"found">[] => {
    const [{ host }] = asked;
    const verdict = judge(declared.matcher, choice, { kind: "host", name: host });
    if (verdict.reason !== "not-granted" || host === run.host) return [];
    return [aboutHost(asked, "found", { service: verdict.declaration?.service ?? "" })];
  });
}
