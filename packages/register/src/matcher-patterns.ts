import { byPrecedence, fitsAfterPrefix, parsePattern, type Pattern } from "./pattern.ts";

interface Entry<Value> {
  readonly pattern: Pattern;
  readonly value: Value;
  /** Position in the order of precedence: of two that fit, the lower one wins. */
  readonly rank: number;
}

/** A place in the trie: the patterns whose literal prefix ends here. */
interface Node<Value> {
  /** The text between the node above and this one. Nodes that would only pass on are folded into it. */
  readonly label: string;
  /** The nodes below, by the first character of their label. */
  readonly next: Map<number, Node<Value>>;
  /** The nearest node above that holds patterns: where to go on when none of this node fits. */
  readonly up: Node<Value> | undefined;
  /** Patterns that end in a star. */
  readonly open: readonly Entry<Value>[];
  /** Patterns that end in literal text, by its last character. */
  readonly closed: ReadonlyMap<number, readonly Entry<Value>[]>;
}

/**
 * Compiles patterns into one function that finds the value of the pattern a name fits. Where several
 * fit, the one with the longest literal prefix wins, then the longest one, then the first in the list.
 */
export function compilePatterns<Value>(
  patterns: readonly (readonly [pattern: string, value: Value])[],
): (name: string) => Value | undefined {
  const entries = patterns
    .map(([text, value]) => ({ pattern: parsePattern(text), value }))
    .sort((a, b) => byPrecedence(a.pattern, b.pattern))
    .map(({ pattern, value }, rank) => ({ pattern, value, rank }));
  const root = createNode(entries, 0, undefined);

  return (name) => {
    for (let node = deepest(root, name); node; node = node.up) {
      const found = bestOf(node, name);
      if (found) return found.value;
    }
    return undefined;
  };
}

/** The trie of entries whose prefixes are the same as far as `from`. */
function createNode<Value>(
  entries: readonly Entry<Value>[],
  from: number,
  up: Node<Value> | undefined,
): Node<Value> {
  const end = commonEnd(entries, from);
  const here = entries.filter(({ pattern }) => pattern.prefix.length === end);
  const below = entries.filter(({ pattern }) => pattern.prefix.length > end);
  const node: Node<Value> = {
    label: entries[0]?.pattern.prefix.slice(from, end) ?? "",
    next: new Map(),
    up,
    open: here.filter(({ pattern }) => pattern.suffix === ""),
    closed: groupBy(
      here.filter(({ pattern }) => pattern.suffix !== ""),
      ({ pattern }) => pattern.suffix.charCodeAt(pattern.suffix.length - 1),
    ),
  };
  for (const [code, group] of groupBy(below, ({ pattern }) => pattern.prefix.charCodeAt(end)))
    node.next.set(code, createNode(group, end, here.length > 0 ? node : up));
  return node;
}

/** How far the prefixes are the same: at most to the end of the shortest. */
function commonEnd(entries: readonly Entry<unknown>[], from: number): number {
  const [first = "", ...others] = entries.map(({ pattern }) => pattern.prefix);
  let end = first.length;
  for (const prefix of others) {
    let at = from;
    while (at < end && prefix.charCodeAt(at) === first.charCodeAt(at)) at++;
    end = at;
  }
  return end;
}

function groupBy<Value>(
  values: readonly Value[],
  key: (value: Value) => number,
): Map<number, Value[]> {
  const groups = new Map<number, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

function deepest<Value>(root: Node<Value>, name: string): Node<Value> | undefined {
  let found: Node<Value> | undefined;
  let next: Node<Value> | undefined = root;
  for (let at = 0; next && name.startsWith(next.label, at);) {
    at += next.label.length;
    found = next;
    next = next.next.get(name.charCodeAt(at));
  }
  return found;
}

function bestOf<Value>(node: Node<Value>, name: string): Entry<Value> | undefined {
  const open = firstFit(node.open, name);
  const closed = firstFit(node.closed.get(name.charCodeAt(name.length - 1)), name);
  return open && closed ? (open.rank < closed.rank ? open : closed) : (open ?? closed);
}

function firstFit<Value>(
  entries: readonly Entry<Value>[] | undefined,
  name: string,
): Entry<Value> | undefined {
  if (entries) for (const entry of entries) if (fitsAfterPrefix(entry.pattern, name)) return entry;
  return undefined;
}
