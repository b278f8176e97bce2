import { heldItems, heldItemViolations } from "../held-items.ts";
import type { Rule } from "../rule.ts";

/** A withdrawal must be effective: what was granted stops, and what was stored goes. */
export const storedAfterWithdrawal: Rule = {
  id: "stored-after-withdrawal",
  severity: "blocking",
  title: "After a withdrawal nothing that owes consent is left or stored",
  failureTitle: "Something that owes consent is left or stored after a withdrawal",
  source: "GDPR art. 7(3); CNIL, decisions of November 2025 on withdrawal",
  wayOut:
    "Erase what the withdrawn category stored, also what is HttpOnly (a server must expire it), and stop its scripts.",
  find: (run, declared) =>
    declared
      ? heldItemViolations(
          heldItems(run, declared, "withdrawn", ["set", "refused", "stored"]),
          "although consent was withdrawn.",
        )
      : [],
};
