import { heldItems, storedAgainst } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** What a withdrawn category stored must go; what is only left lying is told apart from what is stored anew. */
export const leftAfterWithdrawal = declaredRule({
  id: "left-after-withdrawal",
  group: "withdrawal",
  severity: "blocking",
  source: "GDPR art. 7(3); CNIL, decision of 20 November 2025 on withdrawal",
  needs: ["withdrawn"],
  words: {
    title: "A withdrawal erases what consent had stored",
    failureTitle: "Something is left on the device after a withdrawal",
    why: "What is left lying can be read again tomorrow.",
    wayOut:
      "Erase it when consent is withdrawn, with the path, domain and partition it was set with; the server must expire what is HttpOnly.",
    messages: {
      found: "{item} is still on the device although consent was withdrawn.",
      tried: "{item} is still tried although consent was withdrawn.",
    },
  },
  compare(run, declared) {
    const again = new Set(
      heldItems(run, declared, "withdrawn", ["set", "refused"]).map(([seen]) => keyOf(seen)),
    );
    // No site can take a third party's cookie off the device; it can only stop asking for it.
    const left = run.observations.filter(
      (seen) => seen.party === "first" && !again.has(keyOf(seen)),
    );
    return storedAgainst({ ...run, observations: left }, declared, "withdrawn", ["stored"]);
  },
});

function keyOf({ kind, name, host }: { kind: string; name: string; host: string }): string {
  return JSON.stringify([kind, name, host]);
}
