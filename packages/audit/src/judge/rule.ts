import type { Run } from "../run.ts";
import type { Declared } from "./declared.ts";
import type { Finding, Severity } from "./finding.ts";
import type { Need } from "./needs.ts";

/** What rules are about, in the order of a visit. */
export const RULE_GROUPS = [
  "before-choice",
  "refusal",
  "withdrawal",
  "signals",
  "banner",
  "memory",
  "register",
  "policy",
  "tracking",
  "security",
  "visit",
] as const;

/** One word of {@link RULE_GROUPS}. */
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** What fills the places of a message: `{item}` takes the value `item`. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * What a rule found. The sentence is one of the rule's messages with its places filled, so that
 * another language needs nothing but other words.
 */
export type Violation<Say extends string = string> = Pick<Finding, "subject" | "evidence"> &
  Partial<Pick<Finding, "scenario" | "kind" | "host">> & {
    readonly say: Say;
    readonly values?: Values;
    /** Where this case weighs less or more than the rule. */
    readonly severity?: Severity;
  };

/** All that a rule says to people, in one language. */
export interface RuleWords<Say extends string = string> {
  /** What is so when the rule holds. */
  readonly title: string;
  /** What is so when it does not. */
  readonly failureTitle: string;
  /** Why it matters to a visitor, one sentence. */
  readonly why: string;
  readonly wayOut: string;
  /** Sentences with places in braces, such as `{item}`. */
  readonly messages: Readonly<Record<Say, string>>;
}

interface About<Say extends string> {
  /** Stable identifier: lower-case words with hyphens, the name of the rule's file. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Law, guideline or decision the rule comes from, where no profile names another. */
  readonly source: string;
  /** Evidence without which the rule cannot be judged; the report says when it was missing. */
  readonly needs: readonly Need[];
  readonly words: RuleWords<Say>;
}

/** A rule about what was seen alone. */
export interface SeenRule<Say extends string = string> extends About<Say> {
  find(run: Run): readonly Violation<Say>[];
}

/** A rule about what was seen and what is declared. */
export interface DeclaredRule<Say extends string = string> extends About<Say> {
  compare(run: Run, declared: Declared): readonly Violation<Say>[];
}

/** One rule: pure over a run and, where it compares, a register. */
export type Rule = SeenRule | DeclaredRule;

/** A rule over what was seen; makes sure that it only says what it has words for. */
export function seenRule<Say extends string>(rule: SeenRule<Say>): SeenRule {
  return rule;
}

/** A rule that compares with the register; makes sure that it only says what it has words for. */
export function declaredRule<Say extends string>(rule: DeclaredRule<Say>): DeclaredRule {
  return rule;
}

/** The same violation, weighing more or less than its rule. */
export function weighing<Say extends string>(
  violation: Violation<Say>,
  severity: Severity,
): Violation<Say> {
  return { ...violation, severity };
}

/** A message with its places filled; a place without a value stays as it is. */
export function fill(message: string, values: Values = {}): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
