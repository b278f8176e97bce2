import { htmlElement, type OpenElement } from "./element.ts";
import { known, type TagKind } from "./kinds.ts";
import { current, isHtml, pop, popTo, push } from "./stack.ts";
import type { TagToken, Tree } from "./tree.ts";

const A = known("a");
const NOBR = known("nobr");

/** Puts a marker into the list of active formatting elements. */
export function pushMarker(tree: Tree): void {
  tree.formatting.push(undefined);
}

/** Empties the list up to and with the last marker. */
export function clearToMarker(tree: Tree): void {
  while (tree.formatting.length > 0 && tree.formatting.pop() !== undefined);
}

/** Opens a formatting element and remembers it (HTML §13.2.4.3, the "Noah's Ark clause"). */
export function pushFormatting(tree: Tree, tag: TagToken): void {
  const { formatting } = tree;
  // An `a` or `nobr` ends the one before, so there is never a second.
  const single = tag.kind === A || tag.kind === NOBR;
  const element = htmlElement(tag.kind, single ? "" : tag.signature());
  let same = 0;
  let earliest = -1;
  for (let at = formatting.length - 1; at >= 0 && formatting[at]; at -= 1) {
    const entry = formatting[at];
    if (entry?.kind !== element.kind || entry.signature !== element.signature) continue;
    same += 1;
    earliest = at;
  }
  if (same >= 3) formatting.splice(earliest, 1);
  push(tree, element);
  formatting.push(element);
}

/** Whether there is nothing to open again. */
export function isAllOpen(tree: Tree): boolean {
  const { formatting } = tree;
  return formatting.length === 0 || isOpen(tree, formatting[formatting.length - 1]);
}

/** Opens again what was closed on the way but still formats (HTML §13.2.4.3). */
export function reconstruct(tree: Tree): void {
  const { formatting, stack } = tree;
  if (isAllOpen(tree)) return;
  let at = formatting.length - 1;
  while (at > 0 && !isOpen(tree, formatting[at - 1])) at -= 1;
  for (; at < formatting.length; at += 1) {
    const copy = copyOf(formatting[at] as OpenElement);
    push(tree, copy);
    formatting[at] = stack[stack.length - 1];
  }
}

/** A marker counts as open: nothing beyond it is opened again. */
function isOpen(tree: Tree, entry: OpenElement | undefined): boolean {
  return entry === undefined || tree.stack.lastIndexOf(entry) !== -1;
}

function copyOf(element: OpenElement): OpenElement {
  return { ...element };
}

/** Where the last element of this kind is in the list, behind the last marker; -1 for none. */
export function lastFormatting(tree: Tree, kind: TagKind): number {
  const { formatting } = tree;
  for (let at = formatting.length - 1; at >= 0 && formatting[at]; at -= 1)
    if (formatting[at]?.kind === kind) return at;
  return -1;
}

/** Forgets an element wherever it is. */
export function forget(tree: Tree, element: OpenElement | undefined): void {
  if (!element) return;
  remove(tree.formatting, element);
  remove(tree.stack, element);
}

function remove(list: (OpenElement | undefined)[], element: OpenElement): void {
  const at = list.lastIndexOf(element);
  if (at !== -1) list.splice(at, 1);
}

/**
 * The adoption agency algorithm (HTML §13.2.6.4.7): what the end tag of a formatting element does.
 * Returns false where it is to be treated as any other end tag.
 */
export function adopt(tree: Tree, kind: TagKind): boolean {
  const { stack, formatting } = tree;
  const top = current(tree);
  if (isHtml(top, kind)) {
    const isLast = formatting[formatting.length - 1] === top;
    if (isLast || !formatting.includes(top)) {
      // Mostly it is the last thing opened; then the steps below come to no more than this.
      if (isLast) formatting.pop();
      pop(tree);
      return true;
    }
  }
  for (let round = 0; round < 8; round += 1) {
    const entry = lastFormatting(tree, kind);
    const element = entry === -1 ? undefined : formatting[entry];
    if (!element) return false;
    const at = stack.lastIndexOf(element);
    if (at === -1) {
      formatting.splice(entry, 1);
      return true;
    }
    if (stack.slice(at + 1).some(({ scope }) => scope)) return true;
    const furthest = stack.findIndex(({ special }, index) => index > at && special);
    if (furthest === -1) {
      popTo(tree, at);
      formatting.splice(entry, 1);
      return true;
    }
    reparent(tree, element, at, furthest);
  }
  return true;
}

/** One round: the elements between move out of the furthest block, and so does the formatting one. */
function reparent(tree: Tree, element: OpenElement, at: number, furthest: number): void {
  const { stack, formatting } = tree;
  let block = furthest;
  let bookmark = -1;
  for (let inner = 1, index = furthest - 1; index > at; inner += 1, index -= 1) {
    const node = stack[index] as OpenElement;
    let entry = formatting.indexOf(node);
    if (inner > 3 && entry !== -1) {
      formatting.splice(entry, 1);
      if (bookmark > entry) bookmark -= 1;
      entry = -1;
    }
    if (entry === -1) {
      stack.splice(index, 1);
      block -= 1;
      continue;
    }
    const copy = copyOf(node);
    formatting[entry] = copy;
    stack[index] = copy;
    if (bookmark === -1) bookmark = entry + 1;
  }
  moveBehind(tree, element, bookmark, block);
}

/** Puts a copy of the formatting element at the bookmark, and right inside the furthest block. */
function moveBehind(tree: Tree, element: OpenElement, bookmark: number, block: number): void {
  const { stack, formatting } = tree;
  const copy = copyOf(element);
  const entry = formatting.indexOf(element);
  formatting.splice(entry, 1);
  const place = bookmark === -1 ? entry : bookmark > entry ? bookmark - 1 : bookmark;
  formatting.splice(place, 0, copy);
  stack.splice(block + 1, 0, copy);
  stack.splice(stack.lastIndexOf(element), 1);
}
