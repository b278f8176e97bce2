import type { Choice } from "@glassjar/consent/choice";
import { compileRules } from "../gate-rule.ts";
import { outcomeUnder, PASS, REFUSE, type Outcome } from "../gate-outcome.ts";
import { readChoice } from "./choice.ts";
import { months, observes, rules, services } from "./config.ts";
import { attempt } from "./attempt.ts";

export { PASS, REFUSE, WAIT, type Outcome } from "../gate-outcome.ts";

const find = compileRules(rules);

let choice = readChoice();

/** The choice in force. */
export const currentChoice = (): Choice | undefined => choice;

/** Puts another choice in force, for this page at least. */
export const decide = (other: Choice | undefined): void => {
  choice = other;
};

/** What becomes of what belongs to a service, or to none. */
export function outcomeOf(service: string | undefined): Outcome {
  if (!service) return observes ? PASS : REFUSE;
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
  return outcomeUnder(service, choice, months < 7, globalPrivacyControl === true);
}

/** The service that declares a subject: a kind's letter and a name, or `h.` and a host. */
export const serviceOf = (subject: string): string | undefined => services[find(subject) ?? -1];

/** What becomes of a subject. */
export const judge = (subject: string): Outcome => outcomeOf(serviceOf(subject));

// The page of a `srcdoc` has no host of its own.
const own = location.hostname || new URL(document.baseURI).hostname;

/** What becomes of a request to this address. The page's own host and what stays in the page always pass. */
export function judgeUrl(url: unknown): Outcome {
  const { protocol = "", hostname = "" } =
    attempt(() => new URL(url as string, document.baseURI)) ?? {};
  return /^(http|ws)s?:$/.test(protocol) && hostname !== own
    ? judge(`h.${hostname.replace(/\.$/, "")}`)
    : PASS;
}
