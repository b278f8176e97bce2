import { isMap, isNode, isPair, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { editable } from "./edit.ts";
import { keysOf } from "./pointer.ts";

/**
 * Moves an entry of a list or mapping to another place among its neighbours, with the comments above
 * and beside it. The order of services, categories and areas is the one visitors see.
 *
 * @param text YAML or JSON without mistakes of syntax
 * @param pointer JSON Pointer (RFC 6901) of the entry
 * @param to its place afterwards, counted from 0; beyond the last it becomes the last
 * @throws TypeError when the text cannot be read, or nothing that can be moved stands there
 */
export function moveInRegister(text: string, pointer: string, to: number): string {
  const document = editable(text);
  const keys = keysOf(pointer);
  const last = keys.pop() ?? "";
  const parent: unknown = keys.length === 0 ? document.contents : document.getIn(keys, true);
  const from = placeOf(parent, last);
  if (from === undefined || !(isMap(parent) || isSeq(parent)))
    throw new TypeError(`nothing can be moved at ${pointer}`);
  giveFirstItsComment(parent);
  const items = parent.items as unknown[];
  items.splice(to, 0, ...items.splice(from, 1));
  return document.toString({ lineWidth: 0 });
}

function placeOf(parent: unknown, key: string): number | undefined {
  const items = isMap(parent) || isSeq(parent) ? parent.items : [];
  const place = isSeq(parent)
    ? items.findIndex((_, at) => String(at) === key)
    : items.findIndex(
        (pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key,
      );
  return place === -1 ? undefined : place;
}

/** A comment above the first entry is read as one of the whole: it has to go where the entry goes. */
export function giveFirstItsComment(parent: YAMLMap | YAMLSeq): void {
  const [first] = parent.items as unknown[];
  const head = isPair(first) ? first.key : first;
  if (!isNode(head) || typeof parent.commentBefore !== "string") return;
  head.commentBefore = parent.commentBefore;
  delete parent.commentBefore;
}
