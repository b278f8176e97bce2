import type { Namespace, OpenElement } from "./element.ts";
import { GROUP, known, sameName } from "./kinds.ts";
import { current, pop, popTo, pushForeign } from "./stack.ts";
import type { TagToken, Text, Tree } from "./tree.ts";

const SVG = known("svg");
const MATH = known("math");

/** Whether a start tag inside this element is read by the rules for foreign content (HTML §13.2.6). */
function isForeignStart(top: OpenElement, { kind }: TagToken): boolean {
  if (top.namespace === "html" || top.integration === "html") return false;
  if (top.integration === "text") return kind.name === "mglyph" || kind.name === "malignmark";
  return !(top.integration === "annotation" && kind.name === "svg");
}

/** Reads a start tag; the namespace its element gets. */
export function startTag(tree: Tree, tag: TagToken): Namespace {
  const { kind } = tag;
  const top = current(tree);
  if (top && isForeignStart(top, tag)) {
    if (!breaksOut(tag)) {
      pushForeign(tree, tag, top.namespace as "svg" | "math");
      return top.namespace;
    }
    leaveForeign(tree);
  }
  tree.mode.start(tree, tag);
  if (kind === SVG) return "svg";
  return kind === MATH ? "math" : "html";
}

/** Reads an end tag. */
export function endTag(tree: Tree, tag: TagToken): void {
  const { kind } = tag;
  if ((current(tree)?.namespace ?? "html") === "html") {
    tree.mode.end(tree, tag);
    return;
  }
  if (kind.name === "p" || kind.name === "br") {
    leaveForeign(tree);
    tree.mode.end(tree, tag);
    return;
  }
  for (let at = tree.stack.length - 1; at > 0; at -= 1) {
    const element = tree.stack[at] as OpenElement;
    if (element.namespace === "html") {
      tree.mode.end(tree, tag);
      return;
    }
    if (sameName(element.kind, kind)) {
      popTo(tree, at);
      return;
    }
  }
}

/**
 * Whether text here is read by the rules for foreign content. Most browsers know CDATA sections only
 * there, where the standard has them in integration points too.
 */
export function isForeign(tree: Tree): boolean {
  const top = current(tree);
  if (top === undefined || top.namespace === "html") return false;
  return top.integration !== "html" && top.integration !== "text";
}

/** Reads text. */
export function readText(tree: Tree, text: Text): void {
  if (!isForeign(tree)) tree.mode.text(tree, text);
  else if (text.content) tree.framesetOk = false;
}

function breaksOut(tag: TagToken): boolean {
  if (tag.kind.name === "font")
    return ["color", "face", "size"].some((name) => tag.value(name) !== undefined);
  return (tag.kind.groups & GROUP.breakout) !== 0;
}

function leaveForeign(tree: Tree): void {
  for (let top = current(tree); top; top = current(tree)) {
    if (top.namespace === "html" || top.integration === "html" || top.integration === "text")
      return;
    pop(tree);
  }
}
