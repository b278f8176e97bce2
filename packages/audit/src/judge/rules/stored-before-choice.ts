import { heldItems, heldItemViolations } from "../held-items.ts";
import type { Rule } from "../rule.ts";

/** Before any choice, only what owes no consent may be stored. */
export const storedBeforeChoice: Rule = {
  id: "stored-before-choice",
  severity: "blocking",
  title: "Nothing that owes consent is stored before a choice",
  failureTitle: "Something that owes consent is stored before a choice",
  source: "ePrivacy Directive art. 5(3); EDPB Guidelines 2/2023",
  wayOut:
    "Hold it back until its category is granted: put the guard in front, or load its script only then.",
  find: (run, declared) =>
    declared
      ? heldItemViolations(
          heldItems(run, declared, "unasked", ["set", "refused", "stored"]),
          "before the visitor had answered anything.",
        )
      : [],
};
