import { sentAgainst } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** Reading what is stored owes consent as storing does: a cookie that is sent is read. */
export const readBeforeChoice = declaredRule({
  id: "read-before-choice",
  group: "before-choice",
  severity: "blocking",
  source: "ePrivacy Directive art. 5(3); CNIL, decision of 27 November 2025",
  needs: ["unasked"],
  words: {
    title: "No cookie that owes consent is sent before a choice",
    failureTitle: "A cookie that owes consent is sent before a choice",
    why: "A cookie that is sent tells its receiver who came back.",
    wayOut:
      "Strip the cookie from requests where the choice does not grant it, and expire it from the server, also where it is HttpOnly.",
    messages: {
      found: "{item} was sent before the visitor had answered anything.",
    },
  },
  compare: (run, declared) => sentAgainst(run, declared, "unasked"),
});
