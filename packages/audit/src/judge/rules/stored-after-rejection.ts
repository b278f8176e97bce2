import { heldItems, heldItemViolations } from "../held-items.ts";
import type { Rule } from "../rule.ts";

/** A refusal must have its effect. */
export const storedAfterRejection: Rule = {
  id: "stored-after-rejection",
  severity: "blocking",
  title: "Nothing that owes consent is stored after a refusal",
  failureTitle: "Something that owes consent is stored after a refusal",
  source: "ePrivacy Directive art. 5(3); CNIL délibération 2020-091",
  wayOut: "Hold it back where the choice does not grant it, and erase what was stored before.",
  find: (run, declared) =>
    declared
      ? heldItemViolations(
          heldItems(run, declared, "rejected", ["set", "refused", "stored"]),
          "although everything was rejected.",
        )
      : [],
};
