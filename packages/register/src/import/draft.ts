import { Document, isMap, isNode, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { keysOf } from "../pointer.ts";
import type { Assembled } from "./assemble/assemble.ts";
import type { ImportOptions, NotUnderstood } from "./result.ts";

/** Writes a draft as YAML: remarks stand above what they are about, what was not understood at the end. */
export function writeDraft(
  { register, remarks }: Assembled,
  notUnderstood: readonly NotUnderstood[],
  { file }: ImportOptions,
): string {
  const document = new Document(register);
  document.commentBefore = commentOf([
    `Drafted from ${file ?? "an existing policy"}. Read it through: every comment is something to decide.`,
  ]);
  const pairs: Pairs = new Map();
  for (const [pointer, words] of remarks) remark(document, pointer, words, pairs);
  if (notUnderstood.length > 0)
    document.comment = commentOf([
      "Not understood, and not in this register:",
      ...notUnderstood.map(({ page, line, column, text, why }) => {
        const where = [page, line, column].filter((part) => part !== undefined).join(":");
        return `${where} ${why}: ${text}`;
      }),
    ]);
  return document.toString({ lineWidth: 0 });
}

/** The pairs of each mapping by key, gathered once. */
type Pairs = Map<unknown, ReadonlyMap<string, Pair<Node, Node>>>;

function remark(document: Document, pointer: string, words: readonly string[], pairs: Pairs): void {
  const keys = keysOf(pointer);
  const last = keys.pop() ?? "";
  let parent: unknown = document.contents;
  for (const key of keys)
    parent = isMap(parent) ? pairOf(parent, key, pairs)?.value : itemOf(parent, key);
  // What is above a key of a mapping belongs to the key, above an entry of a list to the entry.
  const target = isMap(parent) ? pairOf(parent, last, pairs)?.key : itemOf(parent, last);
  if (isNode(target)) target.commentBefore = commentOf(words);
}

function pairOf(map: YAMLMap, key: string, pairs: Pairs): Pair<Node, Node> | undefined {
  const items = map.items as Pair<Node, Node>[];
  const known = pairs.get(map) ?? new Map(items.map((pair) => [String(pair.key), pair]));
  pairs.set(map, known);
  return known.get(key);
}

const itemOf = (list: unknown, at: string): unknown =>
  isSeq(list) ? list.items[Number(at)] : undefined;

/** Lines of a comment; what a source says cannot leave it. */
function commentOf(lines: readonly string[]): string {
  return lines.map((line) => ` ${line.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")}`).join("\n");
}
