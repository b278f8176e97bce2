import { readablePolicy } from "../policy-page.ts";
import { seenRule } from "../rule.ts";

/** Proof of consent says to which text it was given. */
export const policyUnversioned = seenRule({
  id: "policy-unversioned",
  group: "policy",
  severity: "warning",
  source: "GDPR art. 7(1); CNIL délibération 2020-092 (proof of consent)",
  needs: ["policy"],
  words: {
    title: "The policy says which version it is",
    failureTitle: "The policy does not say which version it is",
    why: "A consent to a text that has since changed proves nothing.",
    wayOut: "Show the version and its date on the page.",
    messages: {
      found: "{url} shows no version.",
    },
  },
  find(run) {
    const policy = readablePolicy(run);
    if (!policy || policy.version) return [];
    return [{ say: "found", subject: "policy", values: { url: policy.url }, evidence: [] }];
  },
});
