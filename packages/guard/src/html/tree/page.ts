import { IN_BODY } from "./in-body.ts";
import { BEFORE_HTML } from "./before-body.ts";
import { isAllOpen } from "./formatting.ts";
import { known } from "./kinds.ts";
import { pushHtml } from "./stack.ts";
import type { Tree, TreeEvents } from "./tree.ts";

const HTML = known("html");
const BODY = known("body");

/** The state in front of a page. */
export function createPage(events: TreeEvents): Tree {
  return {
    mode: BEFORE_HTML,
    stack: [],
    formatting: [],
    templateModes: [],
    events,
    openParagraphs: 0,
    form: undefined,
    head: false,
    framesetOk: true,
    quirks: true,
    content: undefined,
  };
}

/** The state inside the body of a page. */
export function createFragment(): Tree {
  const tree = createPage({ head() {}, body() {} });
  pushHtml(tree, HTML);
  pushHtml(tree, BODY);
  return Object.assign(tree, { mode: IN_BODY, head: true, framesetOk: false, quirks: false });
}

/** Begins head and body where the page ended without them; an empty page has neither. */
export function endPage(tree: Tree): void {
  const inFront = /^(?:before|in|after) head$/.test(tree.mode.name);
  if (inFront && tree.stack.length > 0)
    tree.mode.text(tree, { space: false, content: true, nul: false });
}

/** Whether text changes nothing, whatever it is: so in most of a page. */
export function isDeafToText(tree: Tree): boolean {
  return !tree.framesetOk && tree.mode === IN_BODY && isAllOpen(tree);
}
