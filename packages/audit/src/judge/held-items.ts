import { judge } from "@glassjar/guard";
import type { How, Observation, Run, ScenarioName } from "../run.ts";
import type { Declared } from "./declared.ts";
import { evidenceOf } from "./finding.ts";
import { weighing, type Violation } from "./rule.ts";

/** Observations of one item, by kind, name and host, in the order of their first. */
export function byItem(observations: readonly Observation[]): ItemSeen[] {
  const groups = new Map<string, [Observation, ...Observation[]]>();
  for (const seen of observations) {
    const key = JSON.stringify([seen.kind, seen.name, seen.host]);
    const group = groups.get(key);
    if (group) group.push(seen);
    else groups.set(key, [seen]);
  }
  return [...groups.values()];
}

/** What was seen of one item: at least one observation. */
export type ItemSeen = readonly [Observation, ...Observation[]];

/** `cookie _pk_id of www.example.org` */
function nameOf({ kind, name, host }: Observation): string {
  return `${kind} ${name} of ${host}`;
}

/** An item as the subject of a violation; the message gets `{item}` and `values`. */
export function aboutItem<Say extends string>(
  seen: ItemSeen,
  say: Say,
  values: Violation["values"] = {},
): Violation<Say> {
  const [{ scenario, name, kind, host }] = seen;
  return {
    say,
    scenario,
    subject: name,
    kind,
    host,
    values: { item: nameOf(seen[0]), ...values },
    evidence: evidenceOf(seen),
  };
}

// Reasons for which every browser refuses, wherever the site runs: nothing could ever be stored.
const NEVER_STORED =
  /^(SyntaxError|DisallowedCharacter|InvalidDomain|OverwriteSecure|InvalidPrefix|UnknownError|NameValuePairExceedsMaxSize|NoCookieContent|WithoutCredentials|Preflight)$/;

/** Whether these observations are only attempts that no browser lets pass. */
export function isFutile(observations: readonly Observation[]): boolean {
  return observations.every(
    ({ how, refusedBecause = [] }) =>
      how === "refused" && refusedBecause.some((reason) => NEVER_STORED.test(reason)),
  );
}

/**
 * Items that happened in one of the ways of `hows` while the choice of the scenario held them back:
 * by their own declaration, or by that of their third-party host.
 */
export function heldItems(
  run: Run,
  declared: Declared,
  scenario: ScenarioName,
  hows: readonly How[],
): ItemSeen[] {
  const choice = declared.choiceIn(scenario);
  return byItem(
    run.observations.filter(
      (seen) =>
        seen.scenario === scenario &&
        seen.counted &&
        hows.includes(seen.how) &&
        isHeld(declared, choice, seen),
    ),
  );
}

function isHeld(
  { matcher }: Declared,
  choice: ReturnType<Declared["choiceIn"]>,
  { kind, name, host, party }: Observation,
): boolean {
  const own = judge(matcher, choice, { kind, name });
  if (own.reason !== "undeclared" || party === "first") return own.reason === "not-granted";
  return judge(matcher, choice, { kind: "host", name: host }).reason === "not-granted";
}

const STORED: readonly How[] = ["set", "refused", "stored"];

/** What was stored, or tried, against the choice of a scenario: `found`, or `tried` in vain. */
export function storedAgainst(
  run: Run,
  declared: Declared,
  scenario: ScenarioName,
  hows: readonly How[] = STORED,
): Violation<"found" | "tried">[] {
  return heldItems(run, declared, scenario, hows).map((seen) =>
    isFutile(seen) ? weighing(aboutItem(seen, "tried"), "warning") : aboutItem(seen, "found"),
  );
}

/** What was sent against the choice of a scenario. */
export function sentAgainst(
  run: Run,
  declared: Declared,
  scenario: ScenarioName,
): Violation<"found">[] {
  return heldItems(run, declared, scenario, ["sent"]).map((seen) => aboutItem(seen, "found"));
}
