import { byPrecedence, fitsAfterPrefix, parsePattern, type Pattern } from "./pattern.ts";

interface Entry<Value> {
  readonly pattern: Pattern;
  readonly value: Value;
  /** Position in the order of precedence: of two that fit, the lower one wins. */
  readonly rank: number;
}

/** A place in the trie: the patterns whose literal prefix ends here. */
interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  /** The nearest node above that holds patterns: where to go on when none of this node fits. */
  readonly up: Node<Value> | undefined;
  /** Patterns that end in a star. */
  readonly open: Entry<Value>[];
  /** Patterns that end in literal text, by its last character. */
  readonly closed: Map<number, Entry<Value>[]>;
}

/**
 * Compiles patterns into one function that finds the value of the pattern a name fits. Where several
 * fit, the one with the longest literal prefix wins, then the longest one, then the first in the list.
 */
export function compilePatterns<Value>(
  patterns: readonly (readonly [pattern: string, value: Value])[],
): (name: string) => Value | undefined {
  const root = createNode<Value>(undefined);
  const entries = patterns
    .map(([text, value]) => ({ pattern: parsePattern(text), value }))
    .sort((a, b) => byPrecedence(a.pattern, b.pattern))
    .map(({ pattern, value }, rank) => ({ pattern, value, rank }));
  // Shortest prefix first, so that every node above is complete when `up` is set.
  entries.sort((a, b) => a.pattern.prefix.length - b.pattern.prefix.length);
  for (const entry of entries) insert(root, entry);

  return (name) => {
    let node: Node<Value> | undefined = deepest(root, name);
    while (node) {
      const found = bestOf(node, name);
      if (found) return found.value;
      node = node.up;
    }
    return undefined;
  };
}

function createNode<Value>(up: Node<Value> | undefined): Node<Value> {
  return { next: new Map(), up, open: [], closed: new Map() };
}

function insert<Value>(root: Node<Value>, entry: Entry<Value>): void {
  const { prefix, suffix } = entry.pattern;
  const node = nodeAt(root, prefix);
  const last = suffix.charCodeAt(suffix.length - 1);
  const alike = suffix === "" ? node.open : node.closed.get(last);
  if (alike) alike.push(entry);
  else node.closed.set(last, [entry]);
}

function nodeAt<Value>(root: Node<Value>, prefix: string): Node<Value> {
  let node = root;
  for (let at = 0; at < prefix.length; at++) {
    const code = prefix.charCodeAt(at);
    const next = node.next.get(code) ?? createNode(holdsPatterns(node) ? node : node.up);
    node.next.set(code, next);
    node = next;
  }
  return node;
}

function holdsPatterns({ open, closed }: Node<unknown>): boolean {
  return open.length > 0 || closed.size > 0;
}

function deepest<Value>(root: Node<Value>, name: string): Node<Value> {
  let node = root;
  for (let at = 0; at < name.length; at++) {
    const next = node.next.get(name.charCodeAt(at));
    if (!next) break;
    node = next;
  }
  return node;
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
