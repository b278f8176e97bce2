import { storedAgainst } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** A refusal must have its effect. */
export const storedAfterRejection = declaredRule({
  id: "stored-after-rejection",
  group: "refusal",
  severity: "blocking",
  source: "ePrivacy Directive art. 5(3); CNIL délibération 2020-091",
  needs: ["rejected"],
  words: {
    title: "Nothing that owes consent is stored after a refusal",
    failureTitle: "Something that owes consent is stored after a refusal",
    why: "A refusal that changes nothing is no refusal.",
    wayOut: "Hold it back where the choice does not grant it, and erase what was stored before.",
    messages: {
      found: "{item} was stored although everything was rejected.",
      tried: "{item} was tried although everything was rejected; no browser stores it.",
    },
  },
  compare: (run, declared) => storedAgainst(run, declared, "rejected"),
});
