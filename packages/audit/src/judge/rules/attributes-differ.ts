import type { Item } from "@glassjar/register";
import type { CookieAttributes, Observation } from "../../run.ts";
import { evidenceOf } from "../finding.ts";
import { byItem, nameOf } from "../held-items.ts";
import { declaredItem, type Rule, type Violation } from "../rule.ts";

/** What the register says about a cookie's protection must be what the cookie asks for. */
export const attributesDiffer: Rule = {
  id: "attributes-differ",
  severity: "warning",
  title: "Cookies have the attributes that are declared",
  failureTitle: "A cookie lacks attributes that are declared",
  source: "RFC 6265bis; OWASP ASVS 5.0 §3.3",
  wayOut: "Set the cookie as declared, or correct the register.",
  find(run, declared) {
    if (!declared) return [];
    const set = run.observations.filter(({ kind, how }) => kind === "cookie" && how === "set");
    const secure = run.url.startsWith("https:");
    return byItem(set).flatMap((observations): Violation[] => {
      const [first] = observations;
      const found = first && declaredItem(declared, "cookie", first.name);
      if (!found) return [];
      const wrong = observations.flatMap((seen) => {
        const lacks = differences(found.item, seen.attributes, secure);
        return lacks.length > 0 ? [{ seen, lacks }] : [];
      });
      const lacks = [...new Set(wrong.flatMap((entry) => entry.lacks))];
      return lacks.length > 0
        ? [
            violation(
              first,
              lacks,
              wrong.map(({ seen }) => seen),
            ),
          ]
        : [];
    });
  },
};

function violation(first: Observation, lacks: readonly string[], seen: Observation[]): Violation {
  return {
    scenario: first.scenario,
    subject: first.name,
    message: `${nameOf(first)} is declared ${lacks.join(", ")}, and is set without.`,
    evidence: evidenceOf(seen),
  };
}

/** `Secure` is owed only where the site itself is: on http a cookie with it would not be stored. */
function differences(item: Item, seen: CookieAttributes | undefined, secure: boolean): string[] {
  if (!seen) return [];
  return [
    ...(item.httpOnly && !seen.httpOnly ? ["HttpOnly"] : []),
    ...(item.secure && !seen.secure && secure ? ["Secure"] : []),
    ...(item.partitioned && !seen.partitioned ? ["Partitioned"] : []),
    ...(item.sameSite && seen.sameSite !== item.sameSite ? [`SameSite=${item.sameSite}`] : []),
  ];
}
