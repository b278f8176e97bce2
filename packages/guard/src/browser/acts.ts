import type { Act, Connect, Pass } from "./promised.ts";
import { judge, PASS, WAIT, type Outcome } from "./verdicts.ts";

/** What page scripts asked for and waits for the visitor's choice, in their order. */
export const acts: Act[] = [];

/** Does something, keeps it for the visitor's choice, or lets it fail. */
export function pass(outcome: () => Outcome, act: Act, refuse?: Act, connect?: Connect): unknown {
  const now = outcome();
  if (now === PASS) return act(connect);
  if (now !== WAIT) return refuse?.(connect);
  // The oldest are lost, so that no page fills memory.
  if (acts.push((how) => pass(outcome, act, refuse, how)) > 999) acts.shift();
  return undefined;
}

/** Tells what the page asked by that it failed. */
export function fail(target: EventTarget): void {
  for (const type of ["error", "loadend"])
    setTimeout(() => target.dispatchEvent(new ProgressEvent(type)));
}

/** {@link pass} for what is stored: a subject is a kind's letter and a name. */
export const store: Pass<string> = (subject, act, refuse) =>
  pass(() => judge(subject), act, refuse);
