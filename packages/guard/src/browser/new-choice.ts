import type { Grants, How } from "@glassjar/consent/api";
import type { Choice } from "@glassjar/consent/choice";
import type { GateConfig } from "../gate-config.ts";
import { today } from "./cookies.ts";

/**
 * A choice about the published version, with a new receipt; what the register does not know is left
 * out. Objections to services that owe no consent outlast it: nobody was asked about them here.
 */
export function newChoice(
  { rules, version }: GateConfig,
  { granted, services = {} }: Grants,
  before: Choice | undefined,
): Choice {
  const asked = rules.services.filter(([, , consent]) => consent);
  const categories = new Set(asked.map(([, category]) => category));
  const known = asked.filter(([id]) => typeof services[id] === "boolean");
  const objections = rules.services.filter(
    ([id, , consent]) => !consent && before?.services[id] === false,
  );
  return {
    version,
    granted: [...categories].filter((category) => granted.includes(category)),
    services: Object.fromEntries([
      ...known.map(([id]) => [id, services[id] === true]),
      ...objections.map(([id]) => [id, false]),
    ]),
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

/**
 * How a choice was made, when the page said `said`. Taking back everything that was granted is a
 * withdrawal, whichever button did it.
 */
export function howChosen(
  { rules }: GateConfig,
  before: Choice | undefined,
  now: Choice,
  said: How | undefined,
): How {
  if (!grantsAnything(now)) return grantsAnything(before) ? "withdraw" : (said ?? "reject-all");
  if (said) return said;
  const everything = rules.services.every(
    ([id, category, consent]) => !consent || (now.services[id] ?? now.granted.includes(category)),
  );
  return everything ? "accept-all" : "custom";
}

function grantsAnything(choice: Choice | undefined): boolean {
  return (
    choice !== undefined && [...choice.granted, ...Object.values(choice.services)].some(Boolean)
  );
}
