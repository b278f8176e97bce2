import type { CookieAttributes, Observation, Run, ScenarioName } from "../run.ts";
import { declaredItem, type Declared } from "./declared.ts";
import { byItem, type ItemSeen } from "./held-items.ts";

/** Seconds of a day. */
export const DAY = 86_400;

/** Seconds a cookie lasts; 0 for a session cookie and what has no lifetime. */
export function secondsOf({ attributes }: { readonly attributes?: CookieAttributes }): number {
  return attributes?.lifetimeSeconds ?? 0;
}

/** Seconds as whole days. */
export function inDays(seconds: number): number {
  return Math.round(seconds / DAY);
}

/** `45 seconds` or `30 days`. */
export function inWords(seconds: number): string {
  return seconds < DAY ? `${seconds} seconds` : `${inDays(seconds)} days`;
}

/** The items that keep the visitor's choice, by their declaration. */
export function choicesKept(run: Run, declared: Declared): ItemSeen[] {
  const set = run.observations.filter(({ how }) => how === "set" || how === "stored");
  return byItem(set).filter(
    ([seen]) => declaredItem(declared, seen)?.service.exempt === "consent-choice",
  );
}

/** The longest lifetime in one scenario, in seconds; 0 when it was not seen there. */
export function longestIn(seen: readonly Observation[], scenario: ScenarioName): number {
  return Math.max(0, ...seen.filter((one) => one.scenario === scenario).map(secondsOf));
}
