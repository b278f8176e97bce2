import { clearToMarker, pushMarker } from "./formatting.ts";
import { IN_BODY } from "./in-body.ts";
import { endTemplate, startInHead } from "./in-head.ts";
import { GROUP, known, type TagKind } from "./kinds.ts";
import { resetMode } from "./reset.ts";
import {
  clearBackTo,
  closeImplied,
  current,
  inTableScope,
  isHtml,
  pop,
  popThrough,
  popThroughKind,
  pushHtml,
} from "./stack.ts";
import type { Mode, TagToken, Tree } from "./tree.ts";

const TABLE = known("table");
const CAPTION = known("caption");
const COLGROUP = known("colgroup");
const COL = known("col");
const TBODY = known("tbody");
const TR = known("tr");

const isTable = (name: string) => name === "table";
const isSection = (name: string) => name === "tbody" || name === "tfoot" || name === "thead";
const isRow = (name: string) => name === "tr";
const isCell = (name: string) => name === "td" || name === "th";
const isTablePart = (kind: TagKind) => (kind.groups & GROUP.tablePart) !== 0;
const is = (kind: TagKind) => (other: TagKind) => other === kind;
/** End tags that are dropped all over a table. */
const isOuter = (name: string) =>
  name === "body" || name === "html" || name === "col" || name === "colgroup" || name === "caption";

function open(tree: Tree, kind: TagKind, mode: Mode): void {
  pushHtml(tree, kind);
  tree.mode = mode;
}

function startHiddenOrOther(tree: Tree, tag: TagToken): void {
  if (tag.value("type")?.toLowerCase() !== "hidden") IN_BODY.start(tree, tag);
}

function startForm(tree: Tree, tag: TagToken): void {
  if (tree.templateModes.length > 0 || tree.form) return;
  // The form is closed at once; what counts is that there is one.
  tree.form = { ...tag.kind.plain };
}

/** "in table" (HTML §13.2.6.4.9). */
export const IN_TABLE: Mode = {
  name: "in table",
  start(tree, tag) {
    const { kind } = tag;
    if (isTablePart(kind)) startPart(tree, tag);
    else if (kind === TABLE) {
      if (!inTableScope(tree, is(TABLE))) return;
      popThroughKind(tree, TABLE);
      resetMode(tree);
      tree.mode.start(tree, tag);
    } else if (/^(?:style|script|template)$/.test(kind.name)) startInHead(tree, tag);
    else if (kind.name === "input") startHiddenOrOther(tree, tag);
    else if (kind.name === "form") startForm(tree, tag);
    else IN_BODY.start(tree, tag);
  },
  end(tree, tag) {
    const { kind } = tag;
    if (kind === TABLE) {
      if (!inTableScope(tree, is(TABLE))) return;
      popThroughKind(tree, TABLE);
      resetMode(tree);
    } else if (kind.name === "template") endTemplate(tree);
    else if (!isTablePart(kind) && !isOuter(kind.name)) IN_BODY.end(tree, tag);
  },
  text(tree, text) {
    // Text in the rows of a table moves out of it; white space alone stays, and changes nothing.
    const { name } = current(tree)?.kind ?? {};
    const inRows = name !== undefined && /^(?:table|tbody|template|tfoot|thead|tr)$/.test(name);
    if (!inRows || text.content) IN_BODY.text(tree, text);
  },
};

function startPart(tree: Tree, tag: TagToken): void {
  const { kind } = tag;
  clearBackTo(tree, isTable);
  if (kind === CAPTION) {
    pushMarker(tree);
    open(tree, kind, IN_CAPTION);
  } else if (kind === COLGROUP) open(tree, kind, IN_COLUMN_GROUP);
  else if (kind === COL) open(tree, COLGROUP, IN_COLUMN_GROUP);
  else if (isSection(kind.name)) open(tree, kind, IN_TABLE_BODY);
  else {
    open(tree, TBODY, IN_TABLE_BODY);
    tree.mode.start(tree, tag);
  }
}

function endCaption(tree: Tree): boolean {
  if (!inTableScope(tree, is(CAPTION))) return false;
  closeImplied(tree);
  popThroughKind(tree, CAPTION);
  clearToMarker(tree);
  tree.mode = IN_TABLE;
  return true;
}

/** "in caption" (HTML §13.2.6.4.11). */
export const IN_CAPTION: Mode = {
  name: "in caption",
  start(tree, tag) {
    if (!isTablePart(tag.kind)) IN_BODY.start(tree, tag);
    else if (endCaption(tree)) tree.mode.start(tree, tag);
  },
  end(tree, tag) {
    const { kind } = tag;
    if (kind === CAPTION) endCaption(tree);
    else if (kind === TABLE) {
      if (endCaption(tree)) tree.mode.end(tree, tag);
    } else if (!isTablePart(kind) && !isOuter(kind.name)) IN_BODY.end(tree, tag);
  },
  text: (tree, text) => IN_BODY.text(tree, text),
};

function endColumnGroup(tree: Tree): boolean {
  if (!isHtml(current(tree), COLGROUP)) return false;
  pop(tree);
  tree.mode = IN_TABLE;
  return true;
}

/** "in column group" (HTML §13.2.6.4.12). */
export const IN_COLUMN_GROUP: Mode = {
  name: "in column group",
  start(tree, tag) {
    const { kind } = tag;
    if (kind.name === "html" || kind === COL) return;
    if (kind.name === "template") startInHead(tree, tag);
    else if (endColumnGroup(tree)) tree.mode.start(tree, tag);
  },
  end(tree, tag) {
    const { kind } = tag;
    if (kind === COLGROUP) endColumnGroup(tree);
    else if (kind.name === "template") endTemplate(tree);
    else if (kind !== COL && endColumnGroup(tree)) tree.mode.end(tree, tag);
  },
  text(tree, text) {
    if ((text.content || text.nul) && endColumnGroup(tree)) tree.mode.text(tree, text);
  },
};

function endSection(tree: Tree): boolean {
  if (!inTableScope(tree, ({ name }) => isSection(name))) return false;
  clearBackTo(tree, isSection);
  pop(tree);
  tree.mode = IN_TABLE;
  return true;
}

/** "in table body" (HTML §13.2.6.4.13). */
export const IN_TABLE_BODY: Mode = {
  name: "in table body",
  start(tree, tag) {
    const { kind } = tag;
    if (kind === TR || isCell(kind.name)) {
      clearBackTo(tree, isSection);
      open(tree, TR, IN_ROW);
      if (kind !== TR) tree.mode.start(tree, tag);
    } else if (!isTablePart(kind)) IN_TABLE.start(tree, tag);
    else if (endSection(tree)) tree.mode.start(tree, tag);
  },
  end(tree, tag) {
    const { kind } = tag;
    if (isSection(kind.name)) {
      if (inTableScope(tree, is(kind))) endSection(tree);
    } else if (kind === TABLE) {
      if (endSection(tree)) tree.mode.end(tree, tag);
    } else if (!isTablePart(kind) && !isOuter(kind.name)) IN_TABLE.end(tree, tag);
  },
  text: (tree, text) => IN_TABLE.text(tree, text),
};

function endRow(tree: Tree): boolean {
  if (!inTableScope(tree, is(TR))) return false;
  clearBackTo(tree, isRow);
  pop(tree);
  tree.mode = IN_TABLE_BODY;
  return true;
}

/** "in row" (HTML §13.2.6.4.14). */
export const IN_ROW: Mode = {
  name: "in row",
  start(tree, tag) {
    const { kind } = tag;
    if (isCell(kind.name)) {
      clearBackTo(tree, isRow);
      open(tree, kind, IN_CELL);
      pushMarker(tree);
    } else if (!isTablePart(kind)) IN_TABLE.start(tree, tag);
    else if (endRow(tree)) tree.mode.start(tree, tag);
  },
  end(tree, tag) {
    const { kind } = tag;
    if (kind === TR) endRow(tree);
    else if (kind === TABLE || isSection(kind.name)) {
      if (kind !== TABLE && !inTableScope(tree, is(kind))) return;
      if (endRow(tree)) tree.mode.end(tree, tag);
    } else if (!isTablePart(kind) && !isOuter(kind.name)) IN_TABLE.end(tree, tag);
  },
  text: (tree, text) => IN_TABLE.text(tree, text),
};

function closeCell(tree: Tree): void {
  closeImplied(tree);
  popThrough(tree, ({ name }) => isCell(name));
  clearToMarker(tree);
  tree.mode = IN_ROW;
}

/** "in cell" (HTML §13.2.6.4.15). */
export const IN_CELL: Mode = {
  name: "in cell",
  start(tree, tag) {
    if (!isTablePart(tag.kind)) IN_BODY.start(tree, tag);
    else if (inTableScope(tree, ({ name }) => isCell(name))) {
      closeCell(tree);
      tree.mode.start(tree, tag);
    }
  },
  end(tree, tag) {
    const { kind } = tag;
    if (isOuter(kind.name)) return;
    if (isCell(kind.name)) {
      if (!inTableScope(tree, is(kind))) return;
      closeImplied(tree);
      popThroughKind(tree, kind);
      clearToMarker(tree);
      tree.mode = IN_ROW;
    } else if (kind !== TABLE && !isTablePart(kind)) IN_BODY.end(tree, tag);
    else if (inTableScope(tree, is(kind))) {
      closeCell(tree);
      tree.mode.end(tree, tag);
    }
  },
  text: (tree, text) => IN_BODY.text(tree, text),
};
