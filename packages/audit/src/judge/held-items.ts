import { judge } from "@glassjar/guard";
import type { How, Observation, Run, ScenarioName } from "../run.ts";
import { evidenceOf } from "./finding.ts";
import type { Declared, Violation } from "./rule.ts";

/** Observations of one item, by kind, name and host, in the order of their first. */
export function byItem(observations: readonly Observation[]): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const seen of observations) {
    const key = JSON.stringify([seen.kind, seen.name, seen.host]);
    groups.set(key, [...(groups.get(key) ?? []), seen]);
  }
  return [...groups.values()];
}

/** `cookie _pk_id of www.example.org` */
export function nameOf({ kind, name, host }: Observation): string {
  return `${kind} ${name} of ${host}`;
}

// Reasons for which every browser refuses, wherever the site runs: nothing could ever be stored.
const NEVER_STORED =
  /^(SyntaxError|DisallowedCharacter|InvalidDomain|OverwriteSecure|InvalidPrefix|UnknownError|NameValuePairExceedsMaxSize|NoCookieContent)$/;

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
): Observation[][] {
  const choice = declared.choiceIn(scenario);
  const held = run.observations.filter(
    (seen) =>
      seen.scenario === scenario &&
      seen.counted &&
      hows.includes(seen.how) &&
      // No site can take a third party's cookie off the device; it can only stop asking for it.
      !(scenario === "withdrawn" && seen.how === "stored" && seen.party === "third") &&
      isHeld(declared, choice, seen),
  );
  return byItem(held);
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

/** Held items as violations; `when` ends the sentence. */
export function heldItemViolations(groups: readonly Observation[][], when: string): Violation[] {
  return groups.flatMap((observations): Violation[] => {
    const [first] = observations;
    if (!first) return [];
    const futile = isFutile(observations);
    return [
      {
        scenario: first.scenario,
        subject: first.name,
        message: `${nameOf(first)} ${futile ? "was tried" : "was stored"} ${when}`,
        evidence: evidenceOf(observations),
        ...(futile ? { severity: "warning" } : {}),
      },
    ];
  });
}
