import type { ItemKind } from "./kinds.ts";
import { compileHosts } from "./matcher-hosts.ts";
import { compilePatterns } from "./matcher-patterns.ts";
import { rulesOf, type Rules } from "./matcher-rules.ts";
import { isPattern } from "./pattern.ts";
import type { Register } from "./schema.ts";

export { byPrecedence, parsePattern } from "./pattern.ts";
export { rulesOf, type ItemRule, type Rules } from "./matcher-rules.ts";

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

/** Answers which declaration covers a stored item or a host. Compiled once from {@link Rules}. */
export interface Matcher {
  /**
   * The declaration of a stored item: an exact name before any pattern; among patterns the longest
   * literal prefix (what stands before the first `*`), then the longest pattern, then the first declared.
   */
  item(kind: ItemKind, name: string): Declaration | undefined;
  /**
   * The declaration whose `hosts` cover this host name: the host itself, else the longest `*.`
   * suffix, then the first declared.
   */
  host(host: string): Declaration | undefined;
}

type Lookup = (name: string) => Declaration | undefined;

/**
 * Compiles rules into a {@link Matcher}. A look-up takes time with the length of the name, not with
 * the number of declarations; only patterns with the same literal prefix and the same last character
 * are tried one after the other.
 */
export function compileRules(rules: Rules): Matcher {
  const declaration = (at: number, declared: string, item?: number): Declaration[] => {
    const service = rules.services[at];
    if (!service) return [];
    const [id, category, consent] = service;
    return [{ service: id, category, consent, declared, ...(item === undefined ? {} : { item }) }];
  };
  const items = new Map<ItemKind, Lookup>();
  for (const kind of new Set(rules.items.map(([own]) => own))) {
    const own = rules.items.filter((rule) => rule[0] === kind);
    items.set(kind, compileItems(own.flatMap(([, name, at, item]) => declaration(at, name, item))));
  }
  const host = compileHosts(
    rules.hosts.flatMap(([name, at]) =>
      declaration(at, name).map((found) => [name, found] as const),
    ),
  );
  return { item: (kind, name) => items.get(kind)?.(name), host };
}

/** Compiles a register into a {@link Matcher}. */
export function compileMatcher(register: Register): Matcher {
  return compileRules(rulesOf(register));
}

function compileItems(declarations: readonly Declaration[]): Lookup {
  const entries = declarations.map((found) => [found.declared, found] as const);
  // A map keeps the last of equal keys, and the first declared must hold.
  const exact = new Map(entries.filter(([name]) => !isPattern(name)).toReversed());
  const pattern = compilePatterns(entries.filter(([name]) => isPattern(name)));
  return (name) => exact.get(name) ?? pattern(name);
}
