import { foreignElement, type OpenElement } from "./element.ts";
import { GROUP, known, sameName, type TagKind } from "./kinds.ts";
import { NestedTooDeep, type TagToken, type Tree } from "./tree.ts";

const P = known("p");
const BUTTON = known("button");
const OL = known("ol");
const UL = known("ul");

/** Most elements that may be open at a time; browsers show no more than 512 of them as nested. */
const MAX_OPEN = 100_000;

/** The innermost open element. */
export function current(tree: Tree): OpenElement | undefined {
  return tree.stack[tree.stack.length - 1];
}

/** Whether an element is this one of HTML. */
export function isHtml(element: OpenElement | undefined, kind: TagKind): boolean {
  return element !== undefined && element.namespace === "html" && sameName(element.kind, kind);
}

/** Opens an element. */
export function push(tree: Tree, element: OpenElement): void {
  if (element === P.plain) tree.openParagraphs += 1;
  if (tree.stack.push(element) > MAX_OPEN)
    throw new NestedTooDeep(`more than ${MAX_OPEN} elements are open at a time`);
}

/** Opens an element of HTML. */
export function pushHtml(tree: Tree, kind: TagKind): void {
  push(tree, kind.plain);
}

/** Opens an element of SVG or MathML, unless its tag closes it too. */
export function pushForeign(tree: Tree, tag: TagToken, namespace: "svg" | "math"): void {
  const { kind } = tag;
  const encoding = kind.name === "annotation-xml" ? tag.value("encoding") : undefined;
  if (!tag.selfClosing) push(tree, foreignElement(kind, namespace, encoding));
}

/** Closes the innermost element. */
export function pop(tree: Tree): void {
  if (tree.stack.pop() === P.plain) tree.openParagraphs -= 1;
}

/** Closes elements until this many are left. */
export function popTo(tree: Tree, length: number): void {
  while (tree.stack.length > length) pop(tree);
}

/** Closes up to and with the innermost element of HTML that passes the test. */
export function popThrough(tree: Tree, test: (kind: TagKind) => boolean): void {
  while (tree.stack.length > 0) {
    const element = current(tree);
    pop(tree);
    if (element?.namespace === "html" && test(element.kind)) return;
  }
}

/** Closes up to and with the innermost element of this kind. */
export function popThroughKind(tree: Tree, kind: TagKind): void {
  popThrough(tree, (open) => sameName(open, kind));
}

/** Closes elements down to one of these, or to a template or the root (HTML §13.2.6.4.9). */
export function clearBackTo(tree: Tree, test: (name: string) => boolean): void {
  for (let top = current(tree); top; top = current(tree)) {
    const { name } = top.kind;
    if (top.namespace === "html" && (test(name) || name === "template" || name === "html")) return;
    pop(tree);
  }
}

type Stop = (element: OpenElement) => boolean;

const stopsAlways: Stop = (element) => element.scope;
const stopsButton: Stop = (element) => element.scope || element === BUTTON.plain;
const stopsList: Stop = (element) => element.scope || element === OL.plain || element === UL.plain;
const stopsTable: Stop = (element) =>
  element.namespace === "html" && /^(?:html|table|template)$/.test(element.kind.name);
const stopsSelect: Stop = (element) =>
  element.namespace !== "html" || !/^(?:optgroup|option)$/.test(element.kind.name);

function within(tree: Tree, test: (kind: TagKind) => boolean, stops: Stop): boolean {
  for (let at = tree.stack.length - 1; at >= 0; at -= 1) {
    const element = tree.stack[at] as OpenElement;
    if (element.namespace === "html" && test(element.kind)) return true;
    if (stops(element)) return false;
  }
  return false;
}

/** Whether an element that passes is in scope (HTML §13.2.4.2). */
export function anyInScope(tree: Tree, test: (kind: TagKind) => boolean): boolean {
  return within(tree, test, stopsAlways);
}

/** Whether an element of this kind is in scope. */
export function inScope(tree: Tree, kind: TagKind): boolean {
  return current(tree) === kind.plain || anyInScope(tree, (open) => sameName(open, kind));
}

/** Whether one is in button scope. */
function inButtonScope(tree: Tree, kind: TagKind): boolean {
  return within(tree, (open) => open === kind, stopsButton);
}

/** Whether one is in list item scope. */
export function inListScope(tree: Tree, kind: TagKind): boolean {
  return within(tree, (open) => open === kind, stopsList);
}

/** Whether one that passes is in table scope. */
export function inTableScope(tree: Tree, test: (kind: TagKind) => boolean): boolean {
  return within(tree, test, stopsTable);
}

/** Whether one is in select scope. */
export function inSelectScope(tree: Tree, kind: TagKind): boolean {
  return within(tree, (open) => open === kind, stopsSelect);
}

/** Closes elements whose end tags are implied, but this one (HTML §13.2.6.3). */
export function closeImplied(tree: Tree, except?: TagKind): void {
  closeGroup(tree, GROUP.impliedEnd, except);
}

/** Closes elements whose end tags are implied, those of tables too. */
export function closeImpliedThoroughly(tree: Tree): void {
  closeGroup(tree, GROUP.thoroughlyImpliedEnd);
}

function closeGroup(tree: Tree, group: number, except?: TagKind): void {
  for (let top = current(tree); top; top = current(tree)) {
    const { kind, namespace } = top;
    if (namespace !== "html" || kind === except || (kind.groups & group) === 0) return;
    pop(tree);
  }
}

/** Closes an open `p` that is in button scope, and what is in it. */
export function closeParagraph(tree: Tree): void {
  if (tree.openParagraphs === 0 || !inButtonScope(tree, P)) return;
  closeImplied(tree, P);
  popThroughKind(tree, P);
}
