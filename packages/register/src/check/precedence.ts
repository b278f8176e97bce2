import { byPrecedence, fitsPattern } from "../pattern.ts";
import type { Problem } from "../problem.ts";
import { declaredPatterns, type DeclaredPattern } from "./patterns.ts";
import { warning, type Rule } from "./rule.ts";

/** Every pattern can answer: none stands wholly behind another that takes precedence over it. */
export const noShadowedPattern: Rule = ({ services }) =>
  [...groups(declaredPatterns(services), ({ kind, prefix }) => `${kind} ${prefix}`)].flatMap(
    (patterns) => {
      const ordered = patterns.toSorted(byPrecedence);
      return ordered.flatMap((pattern, at) => {
        const over = ordered.slice(0, at).find((earlier) => covers(earlier, pattern));
        return over === undefined || over.text === pattern.text ? [] : [shadowed(pattern, over)];
      });
    },
  );

/**
 * No name can belong to two services by patterns of which neither is the narrower one. A narrow
 * pattern within a broad one, such as `_pk_id*` beside `_pk_*`, is meant that way.
 */
export const noOverlap: Rule = ({ services }) =>
  [...groups(declaredPatterns(services), ({ kind }) => kind)].flatMap((patterns) => {
    const behind = new Map<DeclaredPattern, DeclaredPattern[]>();
    for (const [first, second] of overlaps(patterns)) {
      behind.set(second, [...(behind.get(second) ?? []), first]);
    }
    return [...behind].map(([pattern, before]) => overlapped(pattern, before));
  });

/** The pairs of different services that overlap, the one that takes precedence first. */
function* overlaps(
  patterns: readonly DeclaredPattern[],
): Generator<readonly [DeclaredPattern, DeclaredPattern]> {
  // Sorted by prefix, what begins with one prefix follows it in one run.
  const sorted = patterns.toSorted((a, b) =>
    a.prefix < b.prefix ? -1 : Number(a.prefix > b.prefix),
  );
  for (const [at, a] of sorted.entries()) {
    for (let next = at + 1; sorted[next]?.prefix.startsWith(a.prefix); next++) {
      const b = sorted[next];
      if (b && a.service !== b.service && meet(a, b))
        yield byPrecedence(a, b) > 0 ? [b, a] : [a, b];
    }
  }
}

/** Whether some names fit both and neither covers the other. The prefixes are known to be compatible. */
const meet = (a: DeclaredPattern, b: DeclaredPattern): boolean =>
  (a.suffix.endsWith(b.suffix) || b.suffix.endsWith(a.suffix)) && !covers(a, b) && !covers(b, a);

/** Whether every name that fits `inner` fits `outer`: a star of `inner` is a text no literal piece has. */
const covers = (outer: DeclaredPattern, inner: DeclaredPattern): boolean =>
  fitsPattern(outer.text, inner.text.replaceAll("*", "\uFFFF"));

function shadowed(pattern: DeclaredPattern, over: DeclaredPattern): Problem {
  const facts = { pattern: pattern.text, over: over.text, service: over.service };
  return warning("shadowed-pattern", pattern.pointer, facts);
}

function overlapped(pattern: DeclaredPattern, before: readonly DeclaredPattern[]): Problem {
  const [first] = before;
  const facts = { pattern: pattern.text, over: first?.text ?? "", service: first?.service ?? "" };
  const more = before.length - 1;
  return more > 0
    ? warning("overlapping-patterns.several", pattern.pointer, { ...facts, more: String(more) })
    : warning("overlapping-patterns.one", pattern.pointer, facts);
}

function groups<Value>(values: readonly Value[], key: (value: Value) => string): Iterable<Value[]> {
  const found = new Map<string, Value[]>();
  for (const value of values) {
    const group = found.get(key(value));
    if (group) group.push(value);
    else found.set(key(value), [value]);
  }
  return found.values();
}
