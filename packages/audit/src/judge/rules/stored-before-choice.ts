import { storedAgainst } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** Before any choice, only what owes no consent may be stored. */
export const storedBeforeChoice = declaredRule({
  id: "stored-before-choice",
  group: "before-choice",
  severity: "blocking",
  source: "ePrivacy Directive art. 5(3); EDPB Guidelines 2/2023; CNIL SAN-2025-005",
  needs: ["unasked"],
  words: {
    title: "Nothing that owes consent is stored before a choice",
    failureTitle: "Something that owes consent is stored before a choice",
    why: "Whoever has not been asked has not agreed to be recognised.",
    wayOut:
      "Hold it back until its category is granted: put the guard in front, or load its script only then.",
    messages: {
      found: "{item} was stored before the visitor had answered anything.",
      tried: "{item} was tried before the visitor had answered anything; no browser stores it.",
    },
  },
  compare: (run, declared) => storedAgainst(run, declared, "unasked"),
});
