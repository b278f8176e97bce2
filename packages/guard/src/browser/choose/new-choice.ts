import type { Grants, How } from "@glassjar/consent/api";
import { dayOf, type Choice } from "@glassjar/consent/choice";
import type { ChooseConfig } from "../../choose-config.ts";

/** Services as the gate's configuration names them: `id`, or `id category` where consent is owed. */
type Services = readonly string[];

const split = (services: Services) =>
  services.map((text) => text.split(" ")).map(([id = "", category]) => ({ id, category }));

/**
 * A choice about the published version, with a new receipt; what the register does not know is left
 * out. Objections to services that owe no consent outlast it: nobody was asked about them here.
 */
export function newChoice(
  { version }: ChooseConfig,
  services: Services,
  { granted, services: named = {} }: Grants,
  before: Choice | undefined,
): Choice {
  const all = split(services);
  const categories = new Set(all.map(({ category }) => category));
  const said = all.filter(({ id, category }) =>
    category ? typeof named[id] === "boolean" : (named[id] ?? before?.services[id]) === false,
  );
  return {
    version,
    granted: [...categories].filter(
      (category): category is string => Boolean(category) && granted.includes(category as string),
    ),
    // A service called "constructor" must not find what every object inherits.
    services: Object.assign(
      Object.create(null) as Record<string, boolean>,
      Object.fromEntries(
        said.map(({ id, category }) => [id, Boolean(category) && named[id] === true]),
      ),
    ),
    day: dayOf(Date.now()),
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
  services: Services,
  before: Choice | undefined,
  now: Choice,
  said: How | undefined,
): How {
  if (!grantsAnything(now)) return grantsAnything(before) ? "withdraw" : (said ?? "reject-all");
  if (said) return said;
  const everything = split(services).every(
    ({ id, category }) => !category || (now.services[id] ?? now.granted.includes(category)),
  );
  return everything ? "accept-all" : "custom";
}

function grantsAnything(choice: Choice | undefined): boolean {
  return (
    choice !== undefined && [...choice.granted, ...Object.values(choice.services)].some(Boolean)
  );
}
