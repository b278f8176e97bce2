import type { Choice } from "@glassjar/consent/choice";
import {
  compileMatcher,
  consentCategories,
  type Item,
  type Matcher,
  type Register,
  type Service,
} from "@glassjar/register";
import type { Observation, ScenarioName } from "../run.ts";
import type { ProfileRegime } from "./profile.ts";

/** What the site is held to. */
export interface Declared {
  readonly register: Register;
  readonly matcher: Matcher;
  readonly regime: ProfileRegime;
  /** The choice in force in a scenario. */
  choiceIn(scenario: ScenarioName): Choice | undefined;
}

const NOBODYS = { version: 0, services: {}, day: 0, receipt: "0".repeat(16) } as const;
const ONLY = "only:";

/**
 * Prepares a register for the rules. Under opt-in nothing is granted before an answer; under
 * opt-out everything is, and Global Privacy Control takes marketing away.
 */
export function declaredBy(register: Register, regime: ProfileRegime = "opt-in"): Declared {
  const categories = consentCategories(register);
  const granting = (granted: readonly string[]): Choice => ({ ...NOBODYS, granted: [...granted] });
  const everything = granting(categories);
  const nothing = granting([]);
  const withoutMarketing = granting(categories.filter((category) => category !== "marketing"));
  return {
    register,
    regime,
    matcher: compileMatcher(register),
    choiceIn(scenario) {
      if (scenario.startsWith(ONLY)) return granting([scenario.slice(ONLY.length)]);
      if (scenario === "accepted") return everything;
      if (scenario === "unasked") return regime === "opt-out" ? everything : undefined;
      return scenario === "gpc" ? withoutMarketing : nothing;
    },
  };
}

/** A declared item with the service it is of. */
export interface DeclaredItem {
  readonly item: Item;
  readonly service: Service;
  readonly serviceId: string;
  readonly consent: boolean;
}

/** The declared item that covers a stored one, with its service. */
export function declaredItem(
  { matcher, register }: Declared,
  { kind, name }: Pick<Observation, "kind" | "name">,
): DeclaredItem | undefined {
  const declaration = matcher.item(kind, name);
  const service = declaration && register.services[declaration.service];
  const item = declaration?.item === undefined ? undefined : service?.items[declaration.item];
  return (
    service &&
    item && { item, service, serviceId: declaration.service, consent: declaration.consent }
  );
}
