import { isPattern, parsePattern, type Pattern } from "../pattern.ts";
import { error, warning, type Rule } from "./rule.ts";
import type { ServiceView } from "./view.ts";

/** Patterns that name something have one star or two; this leaves room. */
const MAX_STARS = 4;

/** A declared pattern and where it stands. */
export interface DeclaredPattern extends Pattern {
  readonly kind: string;
  readonly service: string;
  readonly pointer: string;
}

/** Every pattern among the items of these services, in declared order. */
export function declaredPatterns(services: readonly ServiceView[]): DeclaredPattern[] {
  const declared = (kind: string, name: string, service: string, pointer: string) => ({
    ...parsePattern(name),
    kind,
    service,
    pointer,
  });
  return services.flatMap(({ id, items }) =>
    items.flatMap(({ keys, pointer }) =>
      keys
        .filter(([, name]) => isPattern(name))
        .map(([kind, name]) => declared(kind, name, id, pointer)),
    ),
  );
}

/**
 * Few stars. No number of them makes our own matcher slow, but policies are exported to tools that
 * turn patterns into regular expressions, and those backtrack star by star.
 */
export const fewStars: Rule = ({ services }) =>
  declaredPatterns(services)
    .filter(({ middle }) => middle.length + 1 > MAX_STARS)
    .map(({ text, middle, pointer }) =>
      error("too-many-stars", pointer, {
        pattern: text.slice(0, 60),
        stars: String(middle.length + 1),
        most: String(MAX_STARS),
      }),
    );

/** A pattern says something about a name. */
export const tellingPattern: Rule = ({ services }) =>
  declaredPatterns(services)
    .filter(({ text }) => text.replaceAll("*", "") === "")
    .map(({ text, kind, pointer }) =>
      warning("pattern-too-broad", pointer, { pattern: text, kind }),
    );
