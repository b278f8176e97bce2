import { itemKey } from "@glassjar/register";
import { readablePolicy } from "../policy-page.ts";
import { declaredRule } from "../rule.ts";

/** The page and the register are one list. */
export const policyDiffers = declaredRule({
  id: "policy-differs",
  group: "policy",
  severity: "warning",
  source: "GDPR art. 5(2), 12(1)",
  needs: ["policy"],
  words: {
    title: "The policy page lists what the register declares",
    failureTitle: "The policy page leaves out what the register declares",
    why: "What is granted must be what was read.",
    wayOut: "Generate the page from the register that is in force.",
    messages: {
      found: "{name} is declared in service {service}, and is not on {url}.",
    },
  },
  compare(run, declared) {
    const policy = readablePolicy(run);
    if (!policy) return [];
    const listed = new Set(policy.names);
    return Object.entries(declared.register.services).flatMap(([service, { items }]) =>
      items.flatMap((item) => {
        const key = itemKey(item);
        if (!key || listed.has(key.name)) return [];
        const { kind, name } = key;
        const values = { name, service, url: policy.url };
        return [{ say: "found", subject: name, kind, values, evidence: [] }];
      }),
    );
  },
});
