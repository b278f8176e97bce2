import { fitsPattern } from "@glassjar/register";
import { aboutItem, byItem } from "../held-items.ts";
import { readablePolicy } from "../policy-page.ts";
import { seenRule } from "../rule.ts";

/** The policy lists everything the visit saw. */
export const policyLeavesOut = seenRule({
  id: "policy-leaves-out",
  group: "policy",
  severity: "major",
  source: "GDPR art. 13(1)(c), 13(2)(a); CJEU C-673/17 (Planet49)",
  needs: ["policy"],
  words: {
    title: "The policy lists everything that is stored",
    failureTitle: "Something is stored that the policy page does not list",
    why: "A visitor who reads the page is told less than the truth.",
    wayOut: "Generate the page from the register, and complete the register.",
    messages: {
      found: "{item} is not on {url}.",
    },
  },
  find(run) {
    const policy = readablePolicy(run);
    if (!policy) return [];
    const stored = run.observations.filter(({ how }) => how === "set" || how === "stored");
    return byItem(stored)
      .filter(([{ name }]) => !policy.names.some((listed) => fitsPattern(listed, name)))
      .map((seen) => aboutItem(seen, "found", { url: policy.url }));
  },
});
