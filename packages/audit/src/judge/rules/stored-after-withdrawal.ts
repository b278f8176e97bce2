import { storedAgainst } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** A withdrawal must be effective: what was granted stops. */
export const storedAfterWithdrawal = declaredRule({
  id: "stored-after-withdrawal",
  group: "withdrawal",
  severity: "blocking",
  source: "GDPR art. 7(3); CNIL, decisions of 20 and 27 November 2025 on withdrawal",
  needs: ["withdrawn"],
  words: {
    title: "Nothing that owes consent is stored again after a withdrawal",
    failureTitle: "Something that owes consent is stored again after a withdrawal",
    why: "Whoever takes consent back expects it to end, not to begin again on the next page.",
    wayOut:
      "Stop what stores it: its scripts where the choice no longer grants them, and its Set-Cookie headers on the server.",
    messages: {
      found: "{item} was stored although consent was withdrawn.",
      tried: "{item} was tried although consent was withdrawn; no browser stores it.",
    },
  },
  compare: (run, declared) => storedAgainst(run, declared, "withdrawn", ["set", "refused"]),
});
