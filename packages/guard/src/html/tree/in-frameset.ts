import { IN_BODY } from "./in-body.ts";
import { startInHead } from "./in-head.ts";
import { known } from "./kinds.ts";
import { current, isHtml, pop, pushHtml } from "./stack.ts";
import type { Mode, TagToken, Tree } from "./tree.ts";

const FRAMESET = known("frameset");
const NOFRAMES = known("noframes");

function startNoframes(tree: Tree, tag: TagToken): void {
  if (tag.kind === NOFRAMES) startInHead(tree, tag);
}

/** "in frameset" (HTML §13.2.6.4.20). */
export const IN_FRAMESET: Mode = {
  name: "in frameset",
  start(tree, tag) {
    if (tag.kind === FRAMESET) pushHtml(tree, FRAMESET);
    else startNoframes(tree, tag);
  },
  end(tree, tag) {
    if (tag.kind !== FRAMESET || tree.stack.length === 1) return;
    pop(tree);
    if (!isHtml(current(tree), FRAMESET)) tree.mode = AFTER_FRAMESET;
  },
  text() {},
};

/** "after frameset" and "after after frameset" (HTML §13.2.6.4.21, §13.2.6.4.23). */
const AFTER_FRAMESET: Mode = {
  name: "after frameset",
  start: startNoframes,
  end() {},
  text() {},
};

/** "after body" and "after after body" (HTML §13.2.6.4.19, §13.2.6.4.22). */
export const AFTER_BODY: Mode = {
  name: "after body",
  start(tree, tag) {
    if (tag.kind.name === "html") return;
    tree.mode = IN_BODY;
    tree.mode.start(tree, tag);
  },
  end(tree, tag) {
    if (tag.kind.name === "html") return;
    tree.mode = IN_BODY;
    tree.mode.end(tree, tag);
  },
  text(tree, text) {
    if (text.content || text.nul) tree.mode = IN_BODY;
    IN_BODY.text(tree, text);
  },
};
