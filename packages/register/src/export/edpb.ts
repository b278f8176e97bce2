import type { Register, Service } from "../schema.ts";
import type { Exported } from "./export.ts";
import { itemRows, purposes, speaker, type ItemRow } from "./rows.ts";

/** The kinds the tool has knowledge bases for, with its names for them. */
const BASES = { cookie: "cookie", localStorage: "localstorage" } as const;

/**
 * Two knowledge bases as the EDPB website auditing tool imports them (`KnowledgeBase` with its
 * `knowledges`): with them it explains what it sees on the site.
 */
export function edpbOf(register: Register, language: string): Exported {
  const say = speaker(register, language);
  const why = purposes(register, language);
  const rows = itemRows(register);
  const bases = Object.entries(BASES).map(([kind, category]) => ({
    name: say(register.site.name),
    author: say(register.site.controller?.name) || say(register.site.name),
    category,
    trustLevel: "reliable",
    used: true,
    knowledges: rows.filter((row) => row.kind === kind).map((row) => knowledge(row, say, why)),
  }));
  const omitted = rows
    .filter(({ kind }) => !(kind in BASES))
    .map(({ kind, name }) => `${kind} ${name}`);
  return { text: `${JSON.stringify(bases, undefined, 2)}\n`, omitted };
}

function knowledge(
  { kind, name, item, service, provider }: ItemRow,
  say: ReturnType<typeof speaker>,
  why: ReturnType<typeof purposes>,
) {
  return {
    kind: kind === "cookie" ? "cookie" : "localstorage",
    ...(kind === "cookie"
      ? { domain: item.domain ?? "*", name, wildcard_match: 0 }
      : { key: name, script: "" }),
    category: categoryOf(service),
    source: "Open (controller)",
    controller: say(provider?.name),
    policy: provider?.policy ?? "",
    reference: "",
    comment: why(item),
  };
}

/** The categories the tool's own knowledge bases use. */
function categoryOf({ category, exempt }: Service): string {
  switch (category) {
    case "necessary":
      return "Technical";
    case "statistical":
      return exempt ? "Analytics (exempted)" : "Analytics (non exempted)";
    case "preferences":
      return "Content customisation";
    case "marketing":
      return "Targeted advertising";
    default:
      return category;
  }
}
