import { sentAgainst } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** Reading what is stored owes consent as storing does: a cookie that is sent is read. */
export const readAfterWithdrawal = declaredRule({
  id: "read-after-withdrawal",
  group: "withdrawal",
  severity: "blocking",
  source: "GDPR art. 7(3); CNIL, decision of 27 November 2025 (cookies read after withdrawal)",
  needs: ["withdrawn"],
  words: {
    title: "No cookie that owes consent is sent after a withdrawal",
    failureTitle: "A cookie that owes consent is sent after a withdrawal",
    why: "A cookie that is sent tells its receiver who came back.",
    wayOut:
      "Strip the cookie from requests where the choice does not grant it, and expire it from the server, also where it is HttpOnly.",
    messages: {
      found: "{item} was sent although consent was withdrawn.",
    },
  },
  compare: (run, declared) => sentAgainst(run, declared, "withdrawn"),
});
