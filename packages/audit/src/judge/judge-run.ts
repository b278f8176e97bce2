import type { Register } from "@glassjar/register";
import { PROFILES } from "../profiles.ts";
import type { Run } from "../run.ts";
import { declaredBy, type Declared } from "./declared.ts";
import { SEVERITIES, type Finding, type Severity } from "./finding.ts";
import { isAbsentBanner, missingNeeds, type Need } from "./needs.ts";
import type { Profile } from "./profile.ts";
import { fill, type Rule, type Violation } from "./rule.ts";
import { RULES } from "./rules.ts";

/**
 * What became of a rule: something breaks it (`broken`), nothing was seen that does (`kept`), it
 * does not hold in this profile (`off`), it is about a banner and nobody asks (`inapplicable`), or
 * what it needs was not observed (`unjudged`).
 */
export type Outcome = "broken" | "kept" | "off" | "inapplicable" | "unjudged";

/** A rule as it was judged. */
export interface JudgedRule {
  readonly id: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly source: string;
  /** What was missing to judge it; only for `unjudged`. */
  readonly missing?: readonly (Need | "register")[];
}

/** A run as judged: every rule accounted for, and the findings, the heaviest first. */
export interface Assessment {
  readonly profile: Pick<Profile, "id" | "title">;
  readonly rules: readonly JudgedRule[];
  readonly findings: readonly Finding[];
}

/**
 * Judges a run and accounts for every rule. Pure, so that a saved run can be judged again against
 * another register or under another profile. Without a register only those rules speak that need
 * none.
 */
export function assess(run: Run, register?: Register, profile: Profile = PROFILES.eu): Assessment {
  const declared = register && declaredBy(register, profile.regime);
  const judged = RULES.map((rule) => judgeRule(rule, run, declared, profile));
  const weight = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  return {
    profile: { id: profile.id, title: profile.title },
    rules: judged.map(({ rule }) => rule),
    findings: judged
      .flatMap(({ findings }) => findings)
      .toSorted((one, other) => weight(one) - weight(other)),
  };
}

/** The findings of {@link assess}. */
export function judgeRun(run: Run, register?: Register, profile?: Profile): Finding[] {
  return [...assess(run, register, profile).findings];
}

function judgeRule(
  rule: Rule,
  run: Run,
  declared: Declared | undefined,
  profile: Profile,
): { rule: JudgedRule; findings: readonly Finding[] } {
  const own = Object.hasOwn(profile.rules, rule.id) ? profile.rules[rule.id] : undefined;
  const { id } = rule;
  const { severity, source } = { ...rule, ...(own === "off" ? {} : own) };
  if (own === "off") return { rule: { id, severity, source, outcome: "off" }, findings: [] };
  const found = violationsOf(rule, run, declared);
  const findings = found.map((violation) => findingOf(rule, violation, severity, source));
  const missing = missingFor(rule, run, declared);
  const outcome = findings.length > 0 ? "broken" : outcomeWithout(run, missing);
  return {
    rule: { id, severity, source, outcome, ...(outcome === "unjudged" ? { missing } : {}) },
    findings,
  };
}

function outcomeWithout(run: Run, missing: readonly (Need | "register")[]): Outcome {
  if (missing.length === 0) return "kept";
  return missing.some((need) => need === "register" || !isAbsentBanner(run, need))
    ? "unjudged"
    : "inapplicable";
}

function violationsOf(rule: Rule, run: Run, declared: Declared | undefined): readonly Violation[] {
  if ("find" in rule) return rule.find(run);
  return declared ? rule.compare(run, declared) : [];
}

function missingFor(
  rule: Rule,
  run: Run,
  declared: Declared | undefined,
): readonly (Need | "register")[] {
  const needs = missingNeeds(run, rule.needs);
  return "compare" in rule && !declared ? ["register", ...needs] : needs;
}

/** A case that a rule weighs apart keeps its distance when a profile makes the rule lighter. */
function findingOf(
  { id, severity: written, words }: Rule,
  { say, values, severity: own, ...about }: Violation,
  severity: Severity,
  source: string,
): Finding {
  const lighter = own && SEVERITIES.indexOf(own) - SEVERITIES.indexOf(written);
  const at = SEVERITIES.indexOf(severity) + (lighter ?? 0);
  return {
    rule: id,
    severity: SEVERITIES[Math.max(0, Math.min(at, SEVERITIES.length - 1))] ?? severity,
    ...about,
    message: fill(words.messages[say] ?? words.failureTitle, values),
    source,
    wayOut: words.wayOut,
  };
}
