import { owesConsent } from "./category.ts";
import { itemKey } from "./item.ts";
import type { ItemKind } from "./kinds.ts";
import { fitsPattern, isPattern } from "./pattern.ts";
import type { Register } from "./schema.ts";

/** Where the register declares something: what every verdict and finding points back to. */
export interface Declaration {
  /** Identifier of the service. */
  readonly service: string;
  /** Category of the service. */
  readonly category: string;
  /** Whether consent is owed before it may pass. */
  readonly consent: boolean;
  /** Position of the item in the service's list; absent when a host matched. */
  readonly item?: number;
  /** The declared name, pattern or host that matched. */
  readonly declared: string;
}

/**
 * A declaration as the browser needs it: `[kind, name or pattern, service index]`. Part of
 * {@link Rules}.
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

/** Answers which declaration covers a stored item or a host. Compiled once from {@link Rules}. */
export interface Matcher {
  /** The declaration of a stored item, exact names before patterns, longer patterns first. */
  item(kind: ItemKind, name: string): Declaration | undefined;
  /** The declaration whose `hosts` cover this host name, the most specific first. */
  host(host: string): Declaration | undefined;
}

/** Boils a register down to its matching rules. */
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
      (service.hosts ?? []).map((host) => [host, index] as const),
    ),
  };
}

/** Compiles rules into a {@link Matcher}: exact names in a map, patterns longest first, hosts by suffix. */
export function compileRules(rules: Rules): Matcher {
  const exact = new Map<string, ItemRule>();
  const patterns: ItemRule[] = [];
  for (const rule of rules.items) {
    if (isPattern(rule[1])) patterns.push(rule);
    else if (!exact.has(`${rule[0]}:${rule[1]}`)) exact.set(`${rule[0]}:${rule[1]}`, rule);
  }
  patterns.sort((a, b) => b[1].length - a[1].length);
  const hosts = new Map(rules.hosts.toReversed());

  const declaration = (
    service: number,
    declared: string,
    item?: number,
  ): Declaration | undefined => {
    const found = rules.services[service];
    if (!found) return undefined;
    const [id, category, consent] = found;
    return { service: id, category, consent, declared, ...(item === undefined ? {} : { item }) };
  };

  return {
    item(kind, name) {
      const rule =
        exact.get(`${kind}:${name}`) ??
        patterns.find((entry) => entry[0] === kind && fitsPattern(entry[1], name));
      return rule && declaration(rule[2], rule[1], rule[3]);
    },
    host(host) {
      const name = host.toLowerCase();
      const exactly = hosts.get(name);
      if (exactly !== undefined) return declaration(exactly, name);
      for (let suffix = name; suffix !== ""; suffix = afterFirstDot(suffix)) {
        const service = hosts.get(`*.${suffix}`);
        if (service !== undefined) return declaration(service, `*.${suffix}`);
      }
      return undefined;
    },
  };
}

/** Compiles a register into a {@link Matcher}. */
export function compileMatcher(register: Register): Matcher {
  return compileRules(rulesOf(register));
}

function afterFirstDot(host: string): string {
  const dot = host.indexOf(".");
  return dot === -1 ? "" : host.slice(dot + 1);
}
