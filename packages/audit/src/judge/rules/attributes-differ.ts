import type { Item } from "@glassjar/register";
import type { CookieAttributes } from "../../run.ts";
import { declaredItem } from "../declared.ts";
import { aboutItem, byItem } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** `Secure` is owed only where the site itself is: on http a cookie with it would not be stored. */
function lacks(item: Item, seen: CookieAttributes | undefined, secure: boolean): string[] {
  if (!seen) return [];
  return [
    ...(item.httpOnly && !seen.httpOnly ? ["HttpOnly"] : []),
    ...(item.secure && !seen.secure && secure ? ["Secure"] : []),
    ...(item.partitioned && !seen.partitioned ? ["Partitioned"] : []),
    ...(item.sameSite && seen.sameSite !== item.sameSite ? [`SameSite=${item.sameSite}`] : []),
  ];
}

/** What the register says about a cookie’s protection must be what the cookie asks for. */
export const attributesDiffer = declaredRule({
  id: "attributes-differ",
  group: "security",
  severity: "warning",
  source: "RFC 6265bis §4.1.2; OWASP ASVS 5.0 §3.3",
  needs: [],
  words: {
    title: "Cookies have the attributes that are declared",
    failureTitle: "A cookie lacks attributes that are declared",
    why: "A session that scripts or other sites can use is one that can be stolen.",
    wayOut: "Set the cookie as declared, or correct the register.",
    messages: {
      found: "{item} is declared {attributes}, and is set without.",
    },
  },
  compare(run, declared) {
    const set = run.observations.filter(({ kind, how }) => kind === "cookie" && how === "set");
    const secure = run.url.startsWith("https:");
    return byItem(set).flatMap((seen) => {
      const item = declaredItem(declared, seen[0])?.item;
      if (!item) return [];
      const lacking = seen.filter((one) => lacks(item, one.attributes, secure).length > 0);
      const [first, ...others] = lacking;
      if (!first) return [];
      const names = new Set(lacking.flatMap((one) => lacks(item, one.attributes, secure)));
      return [aboutItem([first, ...others], "found", { attributes: [...names].join(", ") })];
    });
  },
});
