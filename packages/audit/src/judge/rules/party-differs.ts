import { declaredItem } from "../declared.ts";
import { aboutItem, byItem } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** Whose cookie it is decides who can read it. */
export const partyDiffers = declaredRule({
  id: "party-differs",
  group: "register",
  severity: "major",
  source: "GDPR art. 13(1)(e); CNIL developer guide, sheet 16, step 1",
  needs: [],
  words: {
    title: "Items belong to the party that is declared",
    failureTitle: "An item belongs to another party than declared",
    why: "A third party’s cookie follows visitors to other sites.",
    wayOut: "Declare the party it has, or set it from the site that is declared.",
    messages: {
      found: "{item} is declared as {declared}-party and is {seen}-party.",
    },
  },
  compare(run, declared) {
    const stored = run.observations.filter(({ how }) => how === "set" || how === "stored");
    return byItem(stored).flatMap((group) => {
      const party = declaredItem(declared, group[0])?.item.party;
      const seen = group[0].party;
      if (party === undefined || party === seen) return [];
      return [aboutItem(group, "found", { declared: party, seen })];
    });
  },
});
