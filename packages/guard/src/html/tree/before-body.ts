import { GROUP, known } from "./kinds.ts";
import { endTemplate, startInHead } from "./in-head.ts";
import { IN_FRAMESET } from "./in-frameset.ts";
import { IN_BODY } from "./in-body.ts";
import { pop, pushHtml } from "./stack.ts";
import type { Mode, Text, Tree } from "./tree.ts";

const HTML = known("html");
const HEAD = known("head");
const BODY = known("body");
const FRAMESET = known("frameset");

/** End tags that count where others are dropped. */
const COUNTS = /^(?:head|body|html|br)$/;

function isContent({ content, nul }: Text): boolean {
  return content || nul;
}

/** "initial" and "before html" (HTML §13.2.6.4.1, §13.2.6.4.2). */
export const BEFORE_HTML: Mode = {
  name: "before html",
  start(tree, tag) {
    pushHtml(tree, HTML);
    tree.mode = BEFORE_HEAD;
    if (tag.kind !== HTML) tree.mode.start(tree, tag);
  },
  end(tree, tag) {
    if (!COUNTS.test(tag.kind.name)) return;
    pushHtml(tree, HTML);
    tree.mode = BEFORE_HEAD;
    tree.mode.end(tree, tag);
  },
  text(tree, text) {
    if (!isContent(text)) return;
    pushHtml(tree, HTML);
    tree.mode = BEFORE_HEAD;
    tree.mode.text(tree, text);
  },
};

function beginHead(tree: Tree, explicit: boolean): void {
  pushHtml(tree, HEAD);
  tree.head = true;
  tree.mode = IN_HEAD;
  tree.events.head(explicit);
}

/** "before head" (HTML §13.2.6.4.3). */
export const BEFORE_HEAD: Mode = {
  name: "before head",
  start(tree, tag) {
    if (tag.kind === HTML) return;
    beginHead(tree, tag.kind === HEAD);
    if (tag.kind !== HEAD) tree.mode.start(tree, tag);
  },
  end(tree, tag) {
    if (!COUNTS.test(tag.kind.name)) return;
    beginHead(tree, false);
    tree.mode.end(tree, tag);
  },
  text(tree, text) {
    if (!isContent(text)) return;
    beginHead(tree, false);
    tree.mode.text(tree, text);
  },
};

function endHead(tree: Tree): void {
  pop(tree);
  tree.mode = AFTER_HEAD;
}

/** "in head" (HTML §13.2.6.4.4). */
const IN_HEAD: Mode = {
  name: "in head",
  start(tree, tag) {
    if (tag.kind === HTML || tag.kind === HEAD || startInHead(tree, tag)) return;
    if (tag.kind.name === "noscript") {
      tree.content = tag.kind.content;
      return;
    }
    endHead(tree);
    tree.mode.start(tree, tag);
  },
  end(tree, tag) {
    const { name } = tag.kind;
    if (name === "template") endTemplate(tree);
    else if (COUNTS.test(name)) {
      endHead(tree);
      if (name !== "head") tree.mode.end(tree, tag);
    }
  },
  text(tree, text) {
    if (!isContent(text)) return;
    endHead(tree);
    tree.mode.text(tree, text);
  },
};

function beginBody(tree: Tree, explicit: boolean): void {
  pushHtml(tree, BODY);
  tree.mode = IN_BODY;
  tree.events.body(explicit);
}

/** "after head" (HTML §13.2.6.4.6). */
const AFTER_HEAD: Mode = {
  name: "after head",
  start(tree, tag) {
    const { kind } = tag;
    if (kind === HTML || kind === HEAD) return;
    if (kind === BODY) {
      tree.framesetOk = false;
      beginBody(tree, true);
    } else if (kind === FRAMESET) {
      pushHtml(tree, FRAMESET);
      tree.mode = IN_FRAMESET;
    } else if ((kind.groups & GROUP.head) !== 0) startInHead(tree, tag);
    else {
      beginBody(tree, false);
      tree.mode.start(tree, tag);
    }
  },
  end(tree, tag) {
    const { name } = tag.kind;
    if (name === "template") endTemplate(tree);
    else if (name !== "head" && COUNTS.test(name)) {
      beginBody(tree, false);
      tree.mode.end(tree, tag);
    }
  },
  text(tree, text) {
    if (!isContent(text)) return;
    beginBody(tree, false);
    tree.mode.text(tree, text);
  },
};

/** Modes that resetting goes back to. */
export const AT_HEAD = { inHead: IN_HEAD, afterHead: AFTER_HEAD } as const;
