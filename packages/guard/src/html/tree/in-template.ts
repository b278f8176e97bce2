import { IN_BODY } from "./in-body.ts";
import { endTemplate, startInHead } from "./in-head.ts";
import { IN_COLUMN_GROUP, IN_ROW, IN_TABLE, IN_TABLE_BODY } from "./in-table.ts";
import { GROUP } from "./kinds.ts";
import type { Mode } from "./tree.ts";

function modeFor(name: string): Mode {
  switch (name) {
    case "caption":
    case "colgroup":
    case "tbody":
    case "tfoot":
    case "thead":
      return IN_TABLE;
    case "col":
      return IN_COLUMN_GROUP;
    case "tr":
      return IN_TABLE_BODY;
    case "td":
    case "th":
      return IN_ROW;
    default:
      return IN_BODY;
  }
}

/** "in template" (HTML §13.2.6.4.18): the first start tag says what the template is part of. */
export const IN_TEMPLATE: Mode = {
  name: "in template",
  start(tree, tag) {
    if ((tag.kind.groups & GROUP.head) !== 0) {
      startInHead(tree, tag);
      return;
    }
    const mode = modeFor(tag.kind.name);
    tree.templateModes[tree.templateModes.length - 1] = mode;
    tree.mode = mode;
    mode.start(tree, tag);
  },
  end(tree, tag) {
    if (tag.kind.name === "template") endTemplate(tree);
  },
  text: (tree, text) => IN_BODY.text(tree, text),
};
