import { endInBody } from "./in-body-end.ts";
import { htmlElement, type OpenElement } from "./element.ts";
import {
  adopt,
  forget,
  lastFormatting,
  pushFormatting,
  pushMarker,
  reconstruct,
} from "./formatting.ts";
import { IN_FRAMESET } from "./in-frameset.ts";
import { startInHead } from "./in-head.ts";
import { IN_SELECT, IN_SELECT_IN_TABLE } from "./in-select.ts";
import { IN_TABLE } from "./in-table.ts";
import { GROUP, known, type TagKind } from "./kinds.ts";
import {
  closeImplied,
  closeParagraph,
  current,
  inScope,
  isHtml,
  pop,
  popThroughKind,
  popTo,
  push,
  pushForeign,
  pushHtml,
} from "./stack.ts";
import type { Mode, TagToken, Tree } from "./tree.ts";

const BODY = known("body");
const BUTTON = known("button");
const DD = known("dd");
const DT = known("dt");
const LI = known("li");
const NOBR = known("nobr");
const OPTION = known("option");
const RTC = known("rtc");
const RUBY = known("ruby");
const FRAMESET = known("frameset");

/** "in body" (HTML §13.2.6.4.7), in which most of a page is read. */
export const IN_BODY: Mode = {
  name: "in body",
  start(tree, tag) {
    const { kind } = tag;
    const { groups } = kind;
    if ((groups & GROUP.block) !== 0) {
      closeParagraph(tree);
      pushHtml(tree, kind);
    } else if ((groups & GROUP.particular) !== 0) startParticular(tree, tag);
    else if ((groups & GROUP.formatting) !== 0) {
      reconstruct(tree);
      pushFormatting(tree, tag);
    } else if ((groups & GROUP.heading) !== 0) startHeading(tree, kind);
    else if ((groups & GROUP.head) !== 0) startInHead(tree, tag);
    // Parts of a table do not belong here.
    else if ((groups & GROUP.tablePart) === 0) {
      reconstruct(tree);
      pushHtml(tree, kind);
    }
  },
  end: endInBody,
  text(tree, { space, content }) {
    if (space || content) reconstruct(tree);
    if (content) tree.framesetOk = false;
  },
};

function startHeading(tree: Tree, kind: TagKind): void {
  closeParagraph(tree);
  const top = current(tree);
  if (top?.namespace === "html" && (top.kind.groups & GROUP.heading) !== 0) pop(tree);
  pushHtml(tree, kind);
}

function startParticular(tree: Tree, tag: TagToken): void {
  const { kind } = tag;
  switch (kind.name) {
    case "a":
      startAnchor(tree, tag);
      return;
    case "img":
    case "image":
    case "br":
    case "area":
    case "embed":
    case "keygen":
    case "wbr":
      reconstruct(tree);
      tree.framesetOk = false;
      return;
    case "input":
      reconstruct(tree);
      if (tag.value("type")?.toLowerCase() !== "hidden") tree.framesetOk = false;
      return;
    case "li":
      startItem(tree, kind, (open) => open === LI);
      return;
    case "dd":
    case "dt":
      startItem(tree, kind, (open) => open === DD || open === DT);
      return;
    case "svg":
    case "math":
      reconstruct(tree);
      pushForeign(tree, tag, kind.name);
      return;
    case "button":
      startButton(tree, kind);
      return;
    case "form":
      startForm(tree, kind);
      return;
    case "option":
    case "optgroup":
      if (isHtml(current(tree), OPTION)) pop(tree);
      reconstruct(tree);
      pushHtml(tree, kind);
      return;
    case "select":
      startSelect(tree, kind);
      return;
    case "table":
      if (!tree.quirks) closeParagraph(tree);
      pushHtml(tree, kind);
      tree.framesetOk = false;
      tree.mode = IN_TABLE;
      return;
    case "iframe":
      tree.framesetOk = false;
      tree.content = kind.content;
      return;
    case "textarea":
      tree.framesetOk = false;
      tree.content = kind.content;
      return;
    case "noscript":
    case "noembed":
      tree.content = kind.content;
      return;
    case "hr":
      closeParagraph(tree);
      tree.framesetOk = false;
      return;
    case "pre":
    case "listing":
      closeParagraph(tree);
      pushHtml(tree, kind);
      tree.framesetOk = false;
      return;
    default:
      startRare(tree, tag);
  }
}

function startRare(tree: Tree, tag: TagToken): void {
  const { kind } = tag;
  switch (kind.name) {
    case "applet":
    case "marquee":
    case "object":
      reconstruct(tree);
      pushHtml(tree, kind);
      pushMarker(tree);
      tree.framesetOk = false;
      return;
    case "nobr":
      reconstruct(tree);
      if (inScope(tree, NOBR)) {
        adopt(tree, NOBR);
        reconstruct(tree);
      }
      pushFormatting(tree, tag);
      return;
    case "rb":
    case "rtc":
      if (inScope(tree, RUBY)) closeImplied(tree);
      pushHtml(tree, kind);
      return;
    case "rp":
    case "rt":
      if (inScope(tree, RUBY)) closeImplied(tree, RTC);
      pushHtml(tree, kind);
      return;
    case "xmp":
      closeParagraph(tree);
      reconstruct(tree);
      tree.framesetOk = false;
      tree.content = kind.content;
      return;
    case "plaintext":
      closeParagraph(tree);
      pushHtml(tree, kind);
      tree.content = kind.content;
      return;
    case "body":
      if (isHtml(tree.stack[1], BODY) && tree.templateModes.length === 0) tree.framesetOk = false;
      return;
    case "frameset":
      startFrameset(tree);
      return;
    // html, head and frame do not belong here; param, source and track have no content.
  }
}

function startAnchor(tree: Tree, tag: TagToken): void {
  const at = lastFormatting(tree, tag.kind);
  if (at !== -1) {
    const before = tree.formatting[at];
    adopt(tree, tag.kind);
    forget(tree, before);
  }
  reconstruct(tree);
  pushFormatting(tree, tag);
}

/** `li`, `dd` and `dt` close the one before, unless other content is open between. */
function startItem(tree: Tree, kind: TagKind, closes: (kind: TagKind) => boolean): void {
  tree.framesetOk = false;
  for (let at = tree.stack.length - 1; at >= 0; at -= 1) {
    const element = tree.stack[at] as OpenElement;
    if (element.namespace === "html" && closes(element.kind)) {
      closeImplied(tree, element.kind);
      popThroughKind(tree, element.kind);
      break;
    }
    if (element.special && !isTransparent(element)) break;
  }
  closeParagraph(tree);
  pushHtml(tree, kind);
}

function isTransparent({ kind, namespace }: OpenElement): boolean {
  return (
    namespace === "html" && (kind.name === "div" || kind.name === "p" || kind.name === "address")
  );
}

function startButton(tree: Tree, kind: TagKind): void {
  if (inScope(tree, BUTTON)) {
    closeImplied(tree);
    popThroughKind(tree, BUTTON);
  }
  reconstruct(tree);
  pushHtml(tree, kind);
  tree.framesetOk = false;
}

function startForm(tree: Tree, kind: TagKind): void {
  const inTemplate = tree.templateModes.length > 0;
  if (tree.form && !inTemplate) return;
  closeParagraph(tree);
  const form = htmlElement(kind, "");
  push(tree, form);
  if (!inTemplate) tree.form = form;
}

function startSelect(tree: Tree, kind: TagKind): void {
  reconstruct(tree);
  pushHtml(tree, kind);
  tree.framesetOk = false;
  tree.mode = /^in (?:table|caption|row|cell)/.test(tree.mode.name)
    ? IN_SELECT_IN_TABLE
    : IN_SELECT;
}

function startFrameset(tree: Tree): void {
  if (!isHtml(tree.stack[1], BODY) || !tree.framesetOk) return;
  popTo(tree, 1);
  pushHtml(tree, FRAMESET);
  tree.mode = IN_FRAMESET;
}
