import { storedAgainst } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** Global Privacy Control refuses marketing before a page has loaded. */
export const storedDespiteGpc = declaredRule({
  id: "stored-despite-gpc",
  group: "signals",
  severity: "warning",
  source: "W3C Global Privacy Control; EDPB Guidelines 2/2023",
  needs: ["gpc"],
  words: {
    title: "Nothing for marketing is stored against Global Privacy Control",
    failureTitle: "Something for marketing is stored against Global Privacy Control",
    why: "The signal is an answer the visitor gave once for all sites.",
    wayOut:
      "Read Sec-GPC on the server, and navigator.globalPrivacyControl in scripts, as a refusal of marketing.",
    messages: {
      found: "{item} was stored although the browser sent Global Privacy Control.",
      tried:
        "{item} was tried although the browser sent Global Privacy Control; no browser stores it.",
    },
  },
  compare: (run, declared) => storedAgainst(run, declared, "gpc"),
});
