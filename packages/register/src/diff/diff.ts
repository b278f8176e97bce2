import { pointerTo } from "../pointer.ts";
import type { Register, Text } from "../schema.ts";
import { change, type Change } from "./change.ts";
import { differ } from "./differ.ts";
import { diffServices } from "./services.ts";

/**
 * What changed from one register to another. Material changes ask visitors again, and say why: a new
 * service, purpose, provider or recipient where consent is owed, a longer lifetime there, a service
 * that comes to owe consent or moves to another category that does. Everything else is told but asks
 * nobody. The note of a register is no change: it speaks of them.
 */
export function diffRegisters(before: Register, after: Register): Change[] {
  return [
    ...diffSite(before, after),
    ...diffEntries("provider", "/providers", before.providers, after.providers),
    ...diffEntries("category", "/categories", before.categories ?? {}, after.categories ?? {}),
    ...diffServices(before, after),
  ];
}

function diffSite({ site: before }: Register, { site: after }: Register): Change[] {
  const keys = Object.keys({ ...before, ...after }) as (keyof typeof after)[];
  return keys
    .filter((key) => differ(before[key], after[key]))
    .map((key) => change("site-changed", pointerTo("/site", key), { name: { code: key } }));
}

/** Providers and categories count through the services that use them, so that nothing here is material. */
function diffEntries(
  what: "provider" | "category",
  root: string,
  before: Readonly<Record<string, { name: Text }>>,
  after: Readonly<Record<string, { name: Text }>>,
): Change[] {
  return Object.keys({ ...before, ...after })
    .filter((id) => differ(own(before, id), own(after, id)))
    .map((id) => {
      const [old, now] = [own(before, id), own(after, id)];
      const state = old === undefined ? "added" : now === undefined ? "removed" : "edited";
      const name = { text: (now ?? old)?.name ?? id };
      return change(`${what}-${state}`, pointerTo(root, id), { name });
    });
}

function own<Value>(entries: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
