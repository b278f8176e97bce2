import { owesConsent } from "./category.ts";
import { itemKey } from "./item.ts";
import type { ItemKind } from "./kinds.ts";
import { coversRegistry } from "./public-suffix.ts";
import type { Register } from "./schema.ts";

/**
 * A declaration as the browser needs it: `[kind, name or pattern, service index, position in the
 * service's list]`. Part of {@link Rules}.
 */
export type ItemRule = readonly [kind: ItemKind, name: string, service: number, item: number];

/** A register boiled down to what matching needs; plain JSON, so that it can be sent to the browser. */
export interface Rules {
  /** `[id, category, consent owed]` for each service. */
  readonly services: readonly (readonly [id: string, category: string, consent: boolean])[];
  readonly items: readonly ItemRule[];
  /** `[host or *.host, service index]`. */
  readonly hosts: readonly (readonly [host: string, service: number])[];
}

/**
 * Boils a register down to its matching rules. A `*.` host on the public suffix of a registry, such
 * as `*.co.uk`, is left out: it would grant the whole registry to one service. This happens here, so
 * that no browser needs the Public Suffix List.
 */
export function rulesOf(register: Register): Rules {
  const services = Object.entries(register.services);
  return {
    services: services.map(([id, service]) => [
      id,
      service.category,
      owesConsent(register, service),
    ]),
    items: services.flatMap(([, service], index) =>
      service.items.flatMap((item, position): ItemRule[] => {
        const key = itemKey(item);
        return key ? [[key.kind, key.name, index, position]] : [];
      }),
    ),
    hosts: services.flatMap(([, service], index) =>
      (service.hosts ?? [])
        .filter((host) => !coversRegistry(host))
        .map((host) => [host, index] as const),
    ),
  };
}
