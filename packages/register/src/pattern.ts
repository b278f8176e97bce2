/** Whether a declared name is a pattern: `*` stands for any run of characters, also an empty one. */
export function isPattern(name: string): boolean {
  return name.includes("*");
}

/** A pattern taken apart at its stars. */
export interface Pattern {
  /** The pattern as declared. */
  readonly text: string;
  /** The literal text before the first star. */
  readonly prefix: string;
  /** The literal pieces between the first star and the last, in order. */
  readonly middle: readonly string[];
  /** The literal text after the last star. */
  readonly suffix: string;
}

/** Takes a pattern apart. The text has at least one star, see {@link isPattern}. */
export function parsePattern(text: string): Pattern {
  const [prefix = "", ...pieces] = text.split("*");
  return { text, prefix, suffix: pieces.pop() ?? "", middle: pieces };
}

/**
 * Whether `name` fits `pattern`. Nothing is tried twice: after a `*` the leftmost fit of each piece
 * is enough, so no pattern can make it slow, however many stars it has.
 */
export function fitsPattern(pattern: string, name: string): boolean {
  if (!isPattern(pattern)) return name === pattern;
  const parsed = parsePattern(pattern);
  return name.startsWith(parsed.prefix) && fitsAfterPrefix(parsed, name);
}

/** As {@link fitsPattern}, for a name already known to start with the pattern's prefix. */
export function fitsAfterPrefix(pattern: Pattern, name: string): boolean {
  const { prefix, middle, suffix } = pattern;
  const end = name.length - suffix.length;
  let from = prefix.length;
  if (end < from || !name.endsWith(suffix)) return false;
  for (const piece of middle) {
    const at = name.indexOf(piece, from);
    if (at === -1 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return true;
}

/**
 * Orders patterns as they take precedence: the longest literal prefix first, then the longest
 * pattern. Equal ones keep their order in a stable sort, so that the first declared comes first.
 */
export function byPrecedence(a: Pattern, b: Pattern): number {
  return b.prefix.length - a.prefix.length || b.text.length - a.text.length;
}
