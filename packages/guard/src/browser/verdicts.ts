import { isAllowed, type Choice } from "@glassjar/consent/choice";
import type { ItemKind } from "@glassjar/register";
import { compileRules } from "@glassjar/register/matcher";
import type { GateConfig } from "../gate-config.ts";
import { judge, type Subject, type Verdict } from "../verdict.ts";
import { readChoice } from "./cookies.ts";
import { attempt } from "./patch.ts";

/** What becomes of something: it passes, waits for the visitor's choice, or is refused. */
export type Outcome = "pass" | "wait" | "refuse";

const NETWORK = /^(?:https?|wss?):$/;

/** The verdicts under the choice in force, and that choice. */
export interface Verdicts {
  choice(): Choice | undefined;
  /** Puts another choice in force, for this page at least. */
  decide(choice: Choice | undefined): void;
  /** What becomes of a request to this address. The page's own host always passes. */
  url(url: string): Outcome;
  /** What becomes of a stored item. */
  item(kind: ItemKind, name: string): Outcome;
  judge(subject: Subject): Verdict;
  /** The service whose hosts cover an address; undefined where none is declared. */
  serviceOf(url: string): string | undefined;
  /** Whether a declared service may run; undefined for one the register does not name. */
  service(id: string): boolean | undefined;
}

/** Compiles the rules once and judges by them. */
export function createVerdicts(config: GateConfig): Verdicts {
  const matcher = compileRules(config.rules);
  let current = readChoice(config);

  const judgeNow = (subject: Subject): Verdict =>
    judge(matcher, current, subject, config.undeclared);

  const outcome = (subject: Subject): Outcome => {
    const { verdict, reason } = judgeNow(subject);
    if (verdict === "pass") return "pass";
    return reason === "not-granted" && !current ? "wait" : "refuse";
  };

  return {
    choice: () => current,
    decide(choice) {
      current = choice;
    },
    url(url) {
      const host = hostOf(url);
      return host === undefined || host === location.hostname
        ? "pass"
        : outcome({ kind: "host", name: host });
    },
    item: (kind, name) => outcome({ kind, name }),
    judge: judgeNow,
    serviceOf: (url) => matcher.host(hostOf(url) ?? "")?.service,
    service(id) {
      const found = config.rules.services.find(([service]) => service === id);
      return found && isAllowed(current, { service: id, category: found[1], consent: found[2] });
    },
  };
}

/** The host a request goes to; undefined for what stays in the page, such as `data:` and `blob:`. */
function hostOf(url: string): string | undefined {
  const parsed = attempt(() => new URL(url, document.baseURI));
  return parsed && NETWORK.test(parsed.protocol) ? parsed.hostname : undefined;
}
