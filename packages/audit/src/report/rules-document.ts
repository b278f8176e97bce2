import { PROFILES } from "../profiles.ts";
import type { Profile } from "../judge/profile.ts";
import { RULE_GROUPS, type Rule, type RuleGroup } from "../judge/rule.ts";
import { RULES } from "../judge/rules.ts";
import { STATEMENTS, type Statement } from "../judge/statements.ts";

const GROUPS: Readonly<Record<RuleGroup, string>> = {
  "before-choice": "Before any choice",
  refusal: "After a refusal",
  withdrawal: "Withdrawal",
  signals: "Signals",
  banner: "The banner",
  memory: "Remembering the choice",
  register: "Site and register",
  policy: "The policy page",
  tracking: "Ways to track",
  security: "Security",
  visit: "The visit itself",
};

/** The reference of every rule, as Markdown: what it says, what it needs, and how each profile weighs it. */
export function rulesDocument(): string {
  const profiles = Object.values<Profile>(PROFILES);
  return [
    "# The rules of the audit",
    "",
    "Written from the rules themselves by `scripts/audit-documents.mjs`. A finding names its rule by the identifier given here, which stays the same. A rule that needs a register is not judged without one; what else a rule needs is said, and a report lists the rules that could not be judged and what was missing.",
    "",
    `${RULES.length} rules, ${profiles.length} profiles: ${profiles.map(({ id, title }) => `\`${id}\` (${title})`).join(", ")}. Where a profile is not named for a rule it weighs it as written.`,
    "",
    "## What is asked of a site, and which rule looks at it",
    "",
    ...Object.entries(STATEMENTS).flatMap(([about, statements]) => table(about, statements)),
    ...RULE_GROUPS.flatMap((group) => chapter(group, profiles)),
  ].join("\n");
}

function table(about: string, statements: readonly Statement[]): string[] {
  const rows = statements.map(({ says, rules, elsewhere }) => {
    const links = rules.map((id) => `[${id}](#${id})`).join(", ");
    const where = elsewhere === undefined ? "" : `not seen from outside: ${elsewhere}`;
    return `| ${says} | ${[links, where].filter(Boolean).join("; ")} |`;
  });
  return [`| ${about} | rules |`, "| --- | --- |", ...rows, ""];
}

function chapter(group: RuleGroup, profiles: readonly Profile[]): string[] {
  const rules = RULES.filter((rule) => rule.group === group);
  return [`## ${GROUPS[group]}`, "", ...rules.flatMap((rule) => section(rule, profiles))];
}

function section(rule: Rule, profiles: readonly Profile[]): string[] {
  const { id, severity, source, words } = rule;
  const needs = ["compare" in rule ? "register" : undefined, ...rule.needs].filter(Boolean);
  const weights = profiles.flatMap((profile) => weightIn(rule, profile));
  return [
    `### ${id}`,
    "",
    `**${words.title}.** ${words.why}`,
    "",
    `- weighs: ${severity}${weights.length > 0 ? `; ${weights.join("; ")}` : ""}`,
    ...(needs.length > 0 ? [`- needs: ${needs.join(", ")}`] : []),
    `- source: ${source}`,
    `- way out: ${words.wayOut}`,
    "",
  ];
}

function weightIn({ id, severity, source }: Rule, { id: profile, rules }: Profile): string[] {
  const own = rules[id];
  if (own === undefined) return [];
  if (own === "off") return [`${profile}: not at all`];
  const weight = own.severity && own.severity !== severity ? own.severity : undefined;
  const from = own.source && own.source !== source ? `by ${own.source}` : undefined;
  const differs = [weight, from].filter(Boolean).join(" ");
  return differs ? [`${profile}: ${differs}`] : [];
}
