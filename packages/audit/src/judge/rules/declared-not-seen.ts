import { isPattern, itemKey } from "@glassjar/register";
import { declaredRule } from "../rule.ts";

/** A register that says too much is no better proof than one that says too little. */
export const declaredNotSeen = declaredRule({
  id: "declared-not-seen",
  group: "register",
  severity: "info",
  source: "GDPR art. 5(2); CNIL developer guide, sheet 16",
  needs: ["accepted"],
  words: {
    title: "Everything that is declared was seen",
    failureTitle: "Something is declared that this visit did not see",
    why: "A list that is never checked against the site grows wrong in silence.",
    wayOut:
      "Visit the pages that store it, mark it as conditional, or take it out of the register.",
    messages: {
      item: "Nothing of the name {name} ({kind}, service {service}) was seen.",
      pattern: "No item of the name {name} ({kind}, service {service}) was seen.",
    },
  },
  compare(run, declared) {
    const seen = new Set(
      run.observations.flatMap(({ kind, name, how }) => {
        const found = how === "deleted" ? undefined : declared.matcher.item(kind, name);
        return found ? [`${found.service} ${found.item}`] : [];
      }),
    );
    return Object.entries(declared.register.services).flatMap(([service, { items }]) =>
      items.flatMap((item, at) => {
        const key = itemKey(item);
        if (!key || item.conditional || seen.has(`${service} ${at}`)) return [];
        const say = isPattern(key.name) ? "pattern" : "item";
        return [
          { say, subject: key.name, kind: key.kind, values: { ...key, service }, evidence: [] },
        ];
      }),
    );
  },
});
