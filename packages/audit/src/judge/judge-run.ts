import type { Register } from "@glassjar/register";
import type { Run } from "../run.ts";
import { SEVERITIES, type Finding } from "./finding.ts";
import { declaredBy } from "./rule.ts";
import { RULES } from "./rules.ts";

/**
 * Judges a run: pure, so that a saved run can be judged again against another register. Without a
 * register only those rules speak that need none.
 *
 * @returns findings, the heaviest first
 */
export function judgeRun(run: Run, register?: Register): Finding[] {
  const declared = register && declaredBy(register);
  const findings = RULES.flatMap((rule) => {
    const { id, severity, source, wayOut } = rule;
    const found = rule.find(run, declared);
    return found.map((violation) =>
      Object.assign({ rule: id, severity, source, wayOut }, violation),
    );
  });
  const weight = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  return findings.toSorted((a, b) => weight(a) - weight(b));
}
