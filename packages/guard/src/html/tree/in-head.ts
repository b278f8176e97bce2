import { clearToMarker, pushMarker } from "./formatting.ts";
import { IN_TEMPLATE } from "./in-template.ts";
import { known } from "./kinds.ts";
import { resetMode } from "./reset.ts";
import { closeImpliedThoroughly, popThroughKind, pushHtml } from "./stack.ts";
import type { TagToken, Tree } from "./tree.ts";

const TEMPLATE = known("template");

/** Reads a start tag by the rules for "in head" where it is one of a head; true when it is. */
export function startInHead(tree: Tree, { kind }: TagToken): boolean {
  switch (kind.name) {
    case "base":
    case "basefont":
    case "bgsound":
    case "link":
    case "meta":
      return true;
    case "title":
    case "noframes":
    case "style":
    case "script":
      tree.content = kind.content;
      return true;
    case "template":
      startTemplate(tree);
      return true;
    default:
      return false;
  }
}

function startTemplate(tree: Tree): void {
  pushHtml(tree, TEMPLATE);
  pushMarker(tree);
  tree.framesetOk = false;
  tree.mode = IN_TEMPLATE;
  tree.templateModes.push(IN_TEMPLATE);
}

/** The end tag of a template (HTML §13.2.6.4.4). */
export function endTemplate(tree: Tree): void {
  if (tree.templateModes.length === 0) return;
  closeImpliedThoroughly(tree);
  popThroughKind(tree, TEMPLATE);
  clearToMarker(tree);
  tree.templateModes.pop();
  resetMode(tree);
}
