import type { ItemKind, Register } from "@glassjar/register";
import type { GateRule } from "./gate-rule.ts";
import { byPrecedence, parsePattern, rulesOf } from "@glassjar/register/matcher";

/** The letter that stands for a kind before the name in a `GateRule`; a host has `h.`. */
export const KIND_LETTERS = {
  cookie: "c",
  localStorage: "l",
  sessionStorage: "s",
  indexedDB: "i",
  cacheStorage: "k",
  serviceWorker: "w",
} as const satisfies Partial<Record<ItemKind, string>>;

/** A name or pattern as a gate tries it, and the place of the service that declares it. */
export interface GateSubject {
  readonly text: string;
  readonly service: number;
}

/**
 * The matcher's rules for the gate, those of one service in a row together.
 *
 * @param own what the consent itself stores, which a rule before these lets pass
 */
export function gateRules(
  register: Register,
  withHosts: boolean,
  own: ReadonlySet<string> = new Set(),
): GateRule[] {
  return grouped(gateSubjects(register, withHosts).filter(({ text }) => !own.has(text)));
}

/**
 * What the consent itself stores, under its own rule: the choice, its report while the server is away
 * and, behind the edge, what is to be loaded once.
 */
export function ownSubjects(cookie: string): ReadonlySet<string> {
  return new Set([`c${cookie}`, `l${cookie}`, `c${cookie}_once`]);
}

/**
 * What is declared in the order in which the matcher's precedence tries it, so that in the browser
 * the first that fits is the one: names and hosts before patterns and `*.` hosts, of these the one
 * with the longest literal prefix, then the longest, then the first declared.
 */
export function gateSubjects(register: Register, withHosts: boolean): GateSubject[] {
  const { items, hosts } = rulesOf(register);
  const subjects = [
    ...items.flatMap(([kind, name, service]) =>
      isHeldKind(kind) ? [{ text: KIND_LETTERS[kind] + name, service }] : [],
    ),
    ...(withHosts ? hosts : []).flatMap(([host, service]) =>
      // No host name has a star, so one in the middle fits nothing.
      host.includes("*", 1)
        ? []
        : [{ text: host.startsWith("*.") ? `h${host}` : `h.${host}`, service }],
    ),
  ];
  const exact = subjects.filter(({ text }) => !text.includes("*"));
  const first = new Map(exact.toReversed().map(({ text, service }) => [text, service]));
  const named = exact
    .filter(({ text, service }) => first.get(text) === service)
    .toSorted((a, b) => a.service - b.service);
  const patterns = subjects
    .filter(({ text }) => text.includes("*"))
    .toSorted((a, b) => byPrecedence(parsePattern(a.text), parsePattern(b.text)));
  return [...new Map(named.map((one) => [one.text, one])).values(), ...patterns];
}

function isHeldKind(kind: ItemKind): kind is keyof typeof KIND_LETTERS {
  return Object.hasOwn(KIND_LETTERS, kind);
}

function grouped(subjects: readonly GateSubject[]): GateRule[] {
  const runs: [number, string][] = [];
  for (const { text, service } of subjects) {
    const source = sourceOf(text);
    const last = runs.at(-1);
    if (last?.[0] === service) last[1] += `|${source}`;
    else runs.push([service, source]);
  }
  return runs;
}

/** The source of a regular expression that fits what a name or pattern fits. */
export function sourceOf(pattern: string): string {
  return pattern.replaceAll(/[$()+./?[\\\]^{|}]/g, "\\$&").replaceAll("*", ".*");
}
