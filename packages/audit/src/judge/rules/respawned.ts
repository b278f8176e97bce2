import { aboutItem, byItem } from "../held-items.ts";
import { seenRule } from "../rule.ts";

/** What the visitor erased stays erased. */
export const respawned = seenRule({
  id: "respawned",
  group: "tracking",
  severity: "blocking",
  source: "ePrivacy Directive art. 5(3); EDPB Guidelines 2/2023",
  needs: ["respawning"],
  words: {
    title: "Nothing that was erased comes back with the same value",
    failureTitle: "An erased item came back with the same value",
    why: "Erasing is the last means a visitor has; this takes it away.",
    wayOut: "Stop copying identifiers between stores; give a new visitor a new identifier or none.",
    messages: {
      found: "{item} was erased and came back with the same value, from {from}.",
    },
  },
  find(run) {
    const back = run.observations.filter(({ respawnedFrom }) => respawnedFrom !== undefined);
    return byItem(back).map((seen) =>
      aboutItem(seen, "found", { from: seen[0].respawnedFrom ?? "" }),
    );
  },
});
