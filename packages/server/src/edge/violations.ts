import type { EdgeOptions, Violation } from "@glassjar/guard/proxy";

/** How many kinds of violation a day is told apart; a page can make up any number of hosts. */
const MAX_KINDS = 1000;

/**
 * Counts what browsers refused because of the policy: per day, host and directive, in memory, and
 * nothing about who saw it. Each kind is written to the log once a day, when it is first seen.
 */
export function countViolations(
  log: NonNullable<EdgeOptions["log"]>,
  now: () => number = Date.now,
): (violation: Violation) => void {
  let day = -1;
  const seen = new Set<string>();
  return ({ host, directive }) => {
    const today = Math.floor(now() / 86_400_000);
    if (today !== day) {
      day = today;
      seen.clear();
    }
    const kind = `${host} (${directive})`;
    if (seen.has(kind) || seen.size >= MAX_KINDS) return;
    seen.add(kind);
    log({ level: "info", message: `a browser refused ${kind}`, code: "policy-violation" });
  };
}
