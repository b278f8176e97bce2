import { isPattern, itemKey } from "@glassjar/register";
import type { Rule } from "../rule.ts";

/** A register that says too much is no better proof than one that says too little. */
export const declaredNotSeen: Rule = {
  id: "declared-not-seen",
  severity: "info",
  title: "Everything that is declared was seen",
  failureTitle: "Something is declared that this visit did not see",
  source: "GDPR art. 5(2)",
  wayOut: "Visit the pages that store it, mark it as conditional, or take it out of the register.",
  find(run, declared) {
    if (!declared) return [];
    const seen = new Set(
      run.observations.flatMap(({ kind, name, how }) => {
        const found = how === "deleted" ? undefined : declared.matcher.item(kind, name);
        return found ? [`${found.service} ${found.item}`] : [];
      }),
    );
    return Object.entries(declared.register.services).flatMap(([id, { items }]) =>
      items.flatMap((item, at) => {
        const key = itemKey(item);
        if (!key || item.conditional || seen.has(`${id} ${at}`)) return [];
        const what = isPattern(key.name) ? "No item" : "Nothing";
        const message = `${what} of the name ${key.name} (${key.kind}, service ${id}) was seen.`;
        return [{ subject: key.name, message, evidence: [] }];
      }),
    );
  },
};
