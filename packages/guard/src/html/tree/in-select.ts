import { endTemplate, startInHead } from "./in-head.ts";
import { known } from "./kinds.ts";
import { resetMode } from "./reset.ts";
import {
  current,
  inSelectScope,
  inTableScope,
  isHtml,
  pop,
  popThroughKind,
  pushHtml,
} from "./stack.ts";
import type { Mode, TagToken, Tree } from "./tree.ts";

const SELECT = known("select");
const OPTION = known("option");
const OPTGROUP = known("optgroup");

/** Table tags that end a select in a table. */
const ENDS_SELECT = /^(?:caption|table|tbody|tfoot|thead|tr|td|th)$/;

function endSelect(tree: Tree): void {
  popThroughKind(tree, SELECT);
  resetMode(tree);
}

function popIfOpen(tree: Tree, kind: typeof OPTION): void {
  if (isHtml(current(tree), kind)) pop(tree);
}

function start(tree: Tree, tag: TagToken): void {
  const { kind } = tag;
  switch (kind.name) {
    case "option":
      popIfOpen(tree, OPTION);
      pushHtml(tree, kind);
      return;
    case "optgroup":
    case "hr":
      popIfOpen(tree, OPTION);
      popIfOpen(tree, OPTGROUP);
      if (kind === OPTGROUP) pushHtml(tree, kind);
      return;
    case "select":
      if (inSelectScope(tree, SELECT)) endSelect(tree);
      return;
    case "input":
    case "keygen":
    case "textarea":
      if (!inSelectScope(tree, SELECT)) return;
      endSelect(tree);
      tree.mode.start(tree, tag);
      return;
    case "script":
    case "template":
      startInHead(tree, tag);
      return;
    default:
      // Dropped; but browsers that let a select have any content read text here as the element's.
      if (kind.content && kind.content !== "plaintext") tree.content = "either";
  }
}

function end(tree: Tree, { kind }: TagToken): void {
  switch (kind.name) {
    case "optgroup":
      if (isHtml(current(tree), OPTION) && isHtml(tree.stack.at(-2), OPTGROUP)) pop(tree);
      popIfOpen(tree, OPTGROUP);
      return;
    case "option":
      popIfOpen(tree, OPTION);
      return;
    case "select":
      if (inSelectScope(tree, SELECT)) endSelect(tree);
      return;
    case "template":
      endTemplate(tree);
  }
}

/** "in select", as HTML had it until 2025 and many browsers still have (§13.2.6.4.16 then). */
export const IN_SELECT: Mode = { name: "in select", start, end, text() {} };

/** "in select in table". */
export const IN_SELECT_IN_TABLE: Mode = {
  name: "in select in table",
  start(tree, tag) {
    if (!ENDS_SELECT.test(tag.kind.name)) {
      start(tree, tag);
      return;
    }
    endSelect(tree);
    tree.mode.start(tree, tag);
  },
  end(tree, tag) {
    if (!ENDS_SELECT.test(tag.kind.name)) end(tree, tag);
    else if (inTableScope(tree, (kind) => kind === tag.kind)) {
      endSelect(tree);
      tree.mode.end(tree, tag);
    }
  },
  text() {},
};
