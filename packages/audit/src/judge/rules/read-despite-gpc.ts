import { sentAgainst } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** Reading what is stored owes consent as storing does: a cookie that is sent is read. */
export const readDespiteGpc = declaredRule({
  id: "read-despite-gpc",
  group: "signals",
  severity: "warning",
  source: "W3C Global Privacy Control; ePrivacy Directive art. 5(3)",
  needs: ["gpc"],
  words: {
    title: "No marketing cookie is sent against Global Privacy Control",
    failureTitle: "A marketing cookie is sent against Global Privacy Control",
    why: "A cookie that is sent tells its receiver who came back.",
    wayOut:
      "Strip the cookie from requests where the choice does not grant it, and expire it from the server, also where it is HttpOnly.",
    messages: {
      found: "{item} was sent although the browser sent Global Privacy Control.",
    },
  },
  compare: (run, declared) => sentAgainst(run, declared, "gpc"),
});
