import type { Run } from "../run.ts";
import type { PolicySeen } from "../site-seen.ts";

/** The policy page, when it answered. */
export function readablePolicy({ policy }: Run): PolicySeen | undefined {
  return policy?.status !== undefined && policy.status < 400 ? policy : undefined;
}
