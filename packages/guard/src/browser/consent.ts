import {
  CHOICE_EVENT,
  type ConsentApi,
  type GlassjarApi,
  type Grants,
  type How,
} from "@glassjar/consent/api";
import type { Choice } from "@glassjar/consent/choice";
import type { GateConfig } from "../gate-config.ts";
import { readChoice, today, writeChoice } from "./cookies.ts";
import { erase } from "./erase.ts";
import type { HeldElements } from "./held-elements.ts";
import type { Held } from "./held.ts";
import { attempt } from "./patch.ts";
import { reportChoice } from "./report-choice.ts";
import { keepTabsInStep } from "./tabs.ts";
import type { Verdicts } from "./verdicts.ts";

// How long a page that is about to reload waits for the server to expire what only it can.
const PATIENCE_MS = 3000;

/** Builds `window.glassjar`. */
export function createApi(
  config: GateConfig,
  verdicts: Verdicts,
  held: Held,
  elements: HeldElements,
  open: () => void,
): GlassjarApi {
  const listeners = new Set<(choice: Choice | undefined) => void>();
  const tabs = keepTabsInStep(config.cookie.name, () => {
    const choice = readChoice(config);
    if (choice?.receipt === verdicts.choice()?.receipt) return;
    verdicts.decide(choice);
    void apply();
  });

  const announce = () => {
    const choice = verdicts.choice();
    for (const listener of listeners) attempt(() => listener(choice));
    document.dispatchEvent(new CustomEvent(CHOICE_EVENT, { detail: choice }));
  };

  /** Makes the choice in force true for what is already in this page. */
  const apply = async () => {
    announce();
    const erased = erase(config, verdicts);
    held.settle();
    await elements.revive();
    await erased;
  };

  const set: ConsentApi["set"] = (grants, how) => {
    const before = verdicts.choice();
    const was = running(config, verdicts);
    const choice = newChoice(config, grants);
    writeChoice(config, choice);
    verdicts.decide(choice);
    tabs.tell();
    const reported = reportChoice(config, choice, howChosen(config, before, choice, how));
    if (!config.enforcedByHttp || was === running(config, verdicts)) {
      void apply();
      return;
    }
    announce();
    const erased = erase(config, verdicts);
    void Promise.race([Promise.all([reported, erased]), pause(PATIENCE_MS)]).then(() =>
      location.reload(),
    );
  };

  return Object.freeze({
    consent: Object.freeze({
      get: () => verdicts.choice(),
      set,
      on(listener: (choice: Choice | undefined) => void) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      open,
    }),
    granted: (service: string) =>
      new Promise<void>((resolve, reject) => {
        const check = () => {
          const may = verdicts.service(service);
          if (may === undefined)
            reject(new RangeError(`The register names no service “${service}”.`));
          if (may) {
            listeners.delete(check);
            resolve();
          }
        };
        listeners.add(check);
        check();
      }),
  });
}

/** The services that may run, as one text to compare. */
function running({ rules }: GateConfig, verdicts: Verdicts): string {
  return rules.services
    .map(([id]) => id)
    .filter((id) => verdicts.service(id))
    .join();
}

/** A choice about the published version, with a new receipt; what the register does not know is left out. */
function newChoice({ rules, version }: GateConfig, { granted, services = {} }: Grants): Choice {
  const asked = rules.services.filter(([, , consent]) => consent);
  const categories = new Set(asked.map(([, category]) => category));
  const known = asked.filter(([id]) => typeof services[id] === "boolean");
  return {
    version,
    granted: [...categories].filter((category) => granted.includes(category)),
    services: Object.fromEntries(known.map(([id]) => [id, services[id] === true])),
    day: today(),
    receipt: receiptId(),
  };
}

/** 12 random bytes as 16 characters of base64url. */
function receiptId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

/** Taking back everything that was granted is a withdrawal, whichever button did it. */
function howChosen(
  { rules }: GateConfig,
  before: Choice | undefined,
  now: Choice,
  said: How | undefined,
): How {
  const grants = (choice: Choice | undefined) =>
    choice !== undefined &&
    (choice.granted.length > 0 || Object.values(choice.services).includes(true));
  if (!grants(now)) return grants(before) ? "withdraw" : (said ?? "reject-all");
  if (said) return said;
  const everything = rules.services.every(
    ([id, category, consent]) => !consent || (now.services[id] ?? now.granted.includes(category)),
  );
  return everything ? "accept-all" : "custom";
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
