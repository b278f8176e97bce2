import { AT_HEAD, BEFORE_HEAD } from "./before-body.ts";
import { IN_BODY } from "./in-body.ts";
import { IN_FRAMESET } from "./in-frameset.ts";
import { IN_SELECT, IN_SELECT_IN_TABLE } from "./in-select.ts";
import {
  IN_CAPTION,
  IN_CELL,
  IN_COLUMN_GROUP,
  IN_ROW,
  IN_TABLE,
  IN_TABLE_BODY,
} from "./in-table.ts";
import type { Mode, Tree } from "./tree.ts";

/** Resets the insertion mode appropriately (HTML §13.2.4.1). */
export function resetMode(tree: Tree): void {
  for (let at = tree.stack.length - 1; at > 0; at -= 1) {
    const mode = modeOf(tree, at);
    if (!mode) continue;
    tree.mode = mode;
    return;
  }
  tree.mode = tree.head ? AT_HEAD.afterHead : BEFORE_HEAD;
}

function modeOf(tree: Tree, at: number): Mode | undefined {
  const { kind, namespace } = tree.stack[at] ?? {};
  if (!kind || namespace !== "html") return undefined;
  switch (kind.name) {
    case "select":
      return modeOfSelect(tree, at);
    case "td":
    case "th":
      return IN_CELL;
    case "tr":
      return IN_ROW;
    case "tbody":
    case "thead":
    case "tfoot":
      return IN_TABLE_BODY;
    case "caption":
      return IN_CAPTION;
    case "colgroup":
      return IN_COLUMN_GROUP;
    case "table":
      return IN_TABLE;
    case "template":
      return tree.templateModes.at(-1);
    case "head":
      return AT_HEAD.inHead;
    case "body":
      return IN_BODY;
    case "frameset":
      return IN_FRAMESET;
    default:
      return undefined;
  }
}

function modeOfSelect(tree: Tree, at: number): Mode {
  for (let above = at - 1; above > 0; above -= 1) {
    const { kind, namespace } = tree.stack[above] ?? {};
    if (namespace === "html" && kind?.name === "template") break;
    if (namespace === "html" && kind?.name === "table") return IN_SELECT_IN_TABLE;
  }
  return IN_SELECT;
}
