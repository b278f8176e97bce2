import type { OpenElement } from "./element.ts";
import { adopt, clearToMarker, reconstruct } from "./formatting.ts";
import { AFTER_BODY } from "./in-frameset.ts";
import { endTemplate } from "./in-head.ts";
import { GROUP, known, sameName, type TagKind } from "./kinds.ts";
import {
  anyInScope,
  closeImplied,
  closeParagraph,
  current,
  inListScope,
  inScope,
  pop,
  popThrough,
  popThroughKind,
  popTo,
} from "./stack.ts";
import type { TagToken, Tree } from "./tree.ts";

const BODY = known("body");
const FORM = known("form");

/** End tags by the rules for "in body" (HTML §13.2.6.4.7). */
export function endInBody(tree: Tree, { kind }: TagToken): void {
  const { groups } = kind;
  if (current(tree) === kind.plain && (groups & GROUP.endsMore) === 0) {
    pop(tree);
    return;
  }
  if ((groups & GROUP.block) !== 0) endBlock(tree, kind);
  else if ((groups & GROUP.formatting) !== 0) {
    if (!adopt(tree, kind)) endAnyOther(tree, kind);
  } else if (groups === 0) endAnyOther(tree, kind);
  else if ((groups & GROUP.heading) !== 0) endHeading(tree);
  else endParticular(tree, kind);
}

function endParticular(tree: Tree, kind: TagKind): void {
  switch (kind.name) {
    case "p":
      // Without one, an empty paragraph opens and closes.
      closeParagraph(tree);
      return;
    case "li":
      if (inListScope(tree, kind)) endItem(tree, kind);
      return;
    case "dd":
    case "dt":
      if (inScope(tree, kind)) endItem(tree, kind);
      return;
    case "button":
    case "listing":
    case "pre":
      endBlock(tree, kind);
      return;
    case "form":
      endForm(tree);
      return;
    case "applet":
    case "marquee":
    case "object":
      if (!inScope(tree, kind)) return;
      endBlock(tree, kind);
      clearToMarker(tree);
      return;
    case "body":
    case "html":
      if (inScope(tree, BODY)) tree.mode = AFTER_BODY;
      return;
    case "br":
      reconstruct(tree);
      tree.framesetOk = false;
      return;
    case "template":
      endTemplate(tree);
      return;
    default:
      endAnyOther(tree, kind);
  }
}

function endBlock(tree: Tree, kind: TagKind): void {
  if (!inScope(tree, kind)) return;
  closeImplied(tree);
  popThroughKind(tree, kind);
}

function endItem(tree: Tree, kind: TagKind): void {
  closeImplied(tree, kind);
  popThroughKind(tree, kind);
}

function endHeading(tree: Tree): void {
  const isHeading = ({ groups }: TagKind) => (groups & GROUP.heading) !== 0;
  if (!anyInScope(tree, isHeading)) return;
  closeImplied(tree);
  popThrough(tree, isHeading);
}

function endForm(tree: Tree): void {
  if (tree.templateModes.length > 0) {
    endBlock(tree, FORM);
    return;
  }
  const { form } = tree;
  tree.form = undefined;
  const at = form ? tree.stack.lastIndexOf(form) : -1;
  if (at === -1 || tree.stack.slice(at + 1).some(({ scope }) => scope)) return;
  closeImplied(tree);
  // Only the form ends: what is open in it stays open.
  tree.stack.splice(at, 1);
}

function endAnyOther(tree: Tree, kind: TagKind): void {
  for (let at = tree.stack.length - 1; at >= 0; at -= 1) {
    const element = tree.stack[at] as OpenElement;
    if (element.namespace === "html" && sameName(element.kind, kind)) {
      closeImplied(tree, kind);
      popTo(tree, at);
      return;
    }
    if (element.special) return;
  }
}
