import { declaredItem } from "../declared.ts";
import { aboutItem, byItem } from "../held-items.ts";
import { declaredRule, type Violation } from "../rule.ts";

const bare = (domain: string) => domain.replace(/^\./, "").toLowerCase();

/** Path and domain say where a cookie is sent, and how it is erased. */
export const scopeDiffers = declaredRule({
  id: "scope-differs",
  group: "register",
  severity: "warning",
  source: "RFC 6265bis §5.8; CNIL developer guide, sheet 16, step 1",
  needs: [],
  words: {
    title: "Cookies have the path and domain that are declared",
    failureTitle: "A cookie has another path or domain than declared",
    why: "A cookie that is looked for in the wrong place is not erased.",
    wayOut: "Declare the path and domain it is set with.",
    messages: {
      path: "{item} is declared for path {declared} and set for {seen}.",
      domain: "{item} is declared for domain {declared} and set for {seen}.",
    },
  },
  compare(run, declared) {
    const set = run.observations.filter(({ kind, how }) => kind === "cookie" && how === "set");
    return byItem(set).flatMap((group): Violation<"path" | "domain">[] => {
      const item = declaredItem(declared, group[0])?.item;
      const { path, domain } = group[0].attributes ?? {};
      const host = group[0].host;
      if (item?.path !== undefined && path !== undefined && path !== item.path)
        return [aboutItem(group, "path", { declared: item.path, seen: path })];
      if (item?.domain === undefined || bare(item.domain) === bare(domain ?? host)) return [];
      return [aboutItem(group, "domain", { declared: item.domain, seen: domain ?? host })];
    });
  },
});
