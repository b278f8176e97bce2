import { pointerTo } from "../pointer.ts";
import type { Register } from "../schema.ts";
import { change, type Change } from "./change.ts";
import { differ } from "./items.ts";
import { diffServices } from "./services.ts";

/**
 * What changed from one register to another. Material changes ask visitors again: a new service,
 * purpose or provider where consent is owed, a longer lifetime there, a service that comes to owe
 * consent or moves to another category that does. Everything else is told but asks nobody.
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
    .map((key) =>
      change("site-changed", pointerTo("/site", key), `the ${key} of the site changed`),
    );
}

/** Providers and categories count through the services that use them, so that nothing here is material. */
function diffEntries(
  what: "provider" | "category",
  root: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Change[] {
  return Object.keys({ ...before, ...after })
    .filter((id) => differ(own(before, id), own(after, id)))
    .map((id) => {
      const pointer = pointerTo(root, id);
      if (!Object.hasOwn(before, id))
        return change(`${what}-added`, pointer, `${what} ${id} is new`);
      if (!Object.hasOwn(after, id))
        return change(`${what}-removed`, pointer, `${what} ${id} is gone`);
      return change(`${what}-edited`, pointer, `${what} ${id} is described differently`);
    });
}

function own(entries: Readonly<Record<string, unknown>>, id: string): unknown {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
