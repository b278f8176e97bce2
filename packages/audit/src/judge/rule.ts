import type { Choice } from "@glassjar/consent/choice";
import {
  compileMatcher,
  consentCategories,
  type Item,
  type Matcher,
  type Register,
  type Service,
} from "@glassjar/register";
import type { Run, ScenarioName } from "../run.ts";
import type { Finding, Severity } from "./finding.ts";

/** What a rule found; the rule itself says the rest. */
export type Violation = Pick<Finding, "scenario" | "subject" | "message" | "evidence"> & {
  /** Where this case weighs less or more than the rule. */
  readonly severity?: Severity;
};

/** What the site is held to. */
export interface Declared {
  readonly register: Register;
  readonly matcher: Matcher;
  /** The choice in force in a scenario. */
  choiceIn(scenario: ScenarioName): Choice | undefined;
}

/** One rule: pure over a run and, where it needs one, a register. */
export interface Rule {
  /** Stable identifier. */
  readonly id: string;
  readonly severity: Severity;
  /** What is so when the rule holds. */
  readonly title: string;
  /** What is so when it does not. */
  readonly failureTitle: string;
  /** Law, guideline or decision the rule comes from. */
  readonly source: string;
  readonly wayOut: string;
  find(run: Run, declared: Declared | undefined): readonly Violation[];
}

const NOBODYS = { version: 0, services: {}, day: 0, receipt: "0".repeat(16) } as const;

/** Prepares a register for the rules. */
export function declaredBy(register: Register): Declared {
  const everything: Choice = { ...NOBODYS, granted: consentCategories(register) };
  const nothing: Choice = { ...NOBODYS, granted: [] };
  const choices: Readonly<Record<ScenarioName, Choice | undefined>> = {
    unasked: undefined,
    rejected: nothing,
    accepted: everything,
    withdrawn: nothing,
  };
  return {
    register,
    matcher: compileMatcher(register),
    choiceIn: (scenario) => choices[scenario],
  };
}

/** The declared item that covers a stored one, with its service. */
export function declaredItem(
  { matcher, register }: Declared,
  kind: Parameters<Matcher["item"]>[0],
  name: string,
): { item: Item; service: Service; consent: boolean } | undefined {
  const declaration = matcher.item(kind, name);
  const service = declaration && register.services[declaration.service];
  const item = declaration?.item === undefined ? undefined : service?.items[declaration.item];
  return service && item && { item, service, consent: declaration.consent };
}
