import { CHOICE_EVENT, type ConsentApi, type GlassjarApi } from "@glassjar/consent/api";
import type { Choice } from "@glassjar/consent/choice";
import type { GateConfig } from "../gate-config.ts";
import { readChoice, writeChoice } from "./cookies.ts";
import { erase } from "./erase.ts";
import type { HeldElements } from "./held-elements.ts";
import type { Held } from "./held.ts";
import { howChosen, newChoice } from "./new-choice.ts";
import { attempt } from "./patch.ts";
import { reportChoice } from "./report-choice.ts";
import { keepTabsInStep } from "./tabs.ts";
import type { Verdicts } from "./verdicts.ts";

// How long a page that is about to reload waits for the server to expire what only it can.
const PATIENCE_MS = 3000;

type Listener = (choice: Choice | undefined) => void;

/** Builds `window.glassjar`. */
export function createApi(
  config: GateConfig,
  verdicts: Verdicts,
  held: Held,
  elements: HeldElements,
  open: () => void,
): GlassjarApi {
  const listeners = new Set<Listener>();

  /** Puts a choice in force in this page and tells everybody in it. */
  const decide = (choice: Choice | undefined) => {
    verdicts.decide(choice);
    for (const listener of listeners) attempt(() => listener(choice));
    document.dispatchEvent(new CustomEvent(CHOICE_EVENT, { detail: choice }));
  };
  /** Makes the choice in force true for what this page already did. */
  const apply = () => {
    held.settle();
    void elements.revive();
  };

  const tabs = keepTabsInStep(config.cookie.name, () => {
    const choice = readChoice(config);
    if (choice?.receipt === verdicts.choice()?.receipt) return;
    decide(choice);
    void erase(config, verdicts);
    apply();
  });

  const set: ConsentApi["set"] = (grants, said) => {
    const before = verdicts.choice();
    const was = running(config, verdicts);
    const choice = newChoice(config, grants, before);
    writeChoice(config, choice);
    decide(choice);
    tabs.tell();
    const erased = erase(config, verdicts);
    const reported = reportChoice(config, choice, howChosen(config, before, choice, said));
    // What the server held back comes only with the page, and with it all that was held in it.
    if (config.enforcedByHttp && was !== running(config, verdicts))
      void Promise.race([Promise.all([reported, erased]), pause(PATIENCE_MS)]).then(() =>
        location.reload(),
      );
    else apply();
  };

  const on: ConsentApi["on"] = (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return Object.freeze({
    consent: Object.freeze({ get: () => verdicts.choice(), set, on, open }),
    granted: (service: string) => whenGranted(verdicts, on, service),
  });
}

function whenGranted(verdicts: Verdicts, on: ConsentApi["on"], service: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const may = verdicts.service(service);
    if (may === undefined) reject(new RangeError(`The register names no service “${service}”.`));
    if (may) resolve();
    else
      on(() => {
        if (verdicts.service(service)) resolve();
      });
  });
}

/** The services that may run, as one text to compare. */
function running({ rules }: GateConfig, verdicts: Verdicts): string {
  return rules.services
    .map(([id]) => id)
    .filter((id) => verdicts.service(id))
    .join();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
