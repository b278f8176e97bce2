import { Document, isMap, isNode, isSeq, type Node, type Pair } from "yaml";
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
  for (const [pointer, words] of remarks) remark(document, pointer, words);
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

function remark(document: Document, pointer: string, words: readonly string[]): void {
  const keys = keysOf(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const parent = document.getIn(keys.slice(0, -1), true);
  const last = keys.at(-1);
  // What is above a key of a mapping belongs to the key, above an entry of a list to the entry.
  const target: unknown = isMap(parent)
    ? (parent.items as Pair<Node, Node>[]).find(({ key }) => String(key) === String(last))?.key
    : isSeq(parent)
      ? parent.items[Number(last)]
      : undefined;
  if (isNode(target)) target.commentBefore = commentOf(words);
}

/** Lines of a comment; what a source says cannot leave it. */
function commentOf(lines: readonly string[]): string {
  return lines.map((line) => ` ${line.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")}`).join("\n");
}
