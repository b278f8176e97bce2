import { readablePolicy } from "../policy-page.ts";
import { seenRule } from "../rule.ts";

/** How long something is stored is part of what is agreed to. */
export const policyWithoutLifetimes = seenRule({
  id: "policy-without-lifetimes",
  group: "policy",
  severity: "warning",
  source: "CJEU C-673/17 Planet49 §75–81; GDPR art. 13(2)(a)",
  needs: ["policy"],
  words: {
    title: "The policy says how long things are stored",
    failureTitle: "The policy lists what is stored, and not for how long",
    why: "A cookie of a session and one of two years are not the same to who agrees to them.",
    wayOut: "Name for each item how long it is kept.",
    messages: { found: "{url} lists {count} names and no length of time." },
  },
  find(run) {
    const policy = readablePolicy(run);
    const count = policy?.names.length ?? 0;
    if (!policy || policy.lifetimes !== false || count === 0) return [];
    return [{ say: "found", subject: "policy", values: { url: policy.url, count }, evidence: [] }];
  },
});
