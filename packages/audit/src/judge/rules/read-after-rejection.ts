import { sentAgainst } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** Reading what is stored owes consent as storing does: a cookie that is sent is read. */
export const readAfterRejection = declaredRule({
  id: "read-after-rejection",
  group: "refusal",
  severity: "blocking",
  source: "ePrivacy Directive art. 5(3); CNIL, decision of 27 November 2025",
  needs: ["rejected"],
  words: {
    title: "No cookie that owes consent is sent after a refusal",
    failureTitle: "A cookie that owes consent is sent after a refusal",
    why: "A cookie that is sent tells its receiver who came back.",
    wayOut:
      "Strip the cookie from requests where the choice does not grant it, and expire it from the server, also where it is HttpOnly.",
    messages: {
      found: "{item} was sent although everything was rejected.",
    },
  },
  compare: (run, declared) => sentAgainst(run, declared, "rejected"),
});
