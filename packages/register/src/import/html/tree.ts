import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from "parse5";
import type { Place } from "../result.ts";

/** A node of a parsed page. */
export type Node = DefaultTreeAdapterTypes.Node;
/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Deeper nesting than people write; below it only the text counts, so that no page exhausts the stack. */
export const MAX_DEPTH = 200;

/** The element a node is, if it is one. */
export function asElement(node: Node): Element | undefined {
  return defaultTreeAdapter.isElementNode(node) ? node : undefined;
}

/** The text a node is, if it is one. */
export function asText(node: Node): DefaultTreeAdapterTypes.TextNode | undefined {
  return defaultTreeAdapter.isTextNode(node) ? node : undefined;
}

/** An attribute of an element. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** All text below a node, without recursion. */
export function textBelow(root: Element): string {
  const texts: string[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const text = asText(node);
    if (text) texts.push(text.value);
    else if (asElement(node))
      for (const child of (node as Element).childNodes.toReversed()) open.push(child);
  }
  return texts.join("");
}

/** Elements below a node that a test accepts, in document order, without what is below those of `not`. */
export function elementsBelow(
  root: Element,
  accepts: (element: Element) => boolean,
  not: (element: Element) => boolean = () => false,
): Element[] {
  const found: Element[] = [];
  const open = root.childNodes.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    const element = asElement(node);
    if (!element) continue;
    if (accepts(element)) found.push(element);
    if (!not(element)) for (const child of element.childNodes.toReversed()) open.push(child);
  }
  return found;
}

/** Whether an element is a table, or says that it plays one. */
export function isTable(element: Element): boolean {
  return element.tagName === "table" || /^(?:table|grid)$/.test(attribute(element, "role") ?? "");
}

/** Whether an element is a row of a table. */
export function isRow(element: Element): boolean {
  return element.tagName === "tr" || attribute(element, "role") === "row";
}

/** Whether an element is a cell of a table. */
export function isCell(element: Element): boolean {
  const role = attribute(element, "role") ?? "";
  return /^t[dh]$/.test(element.tagName) || /^(?:cell|gridcell|columnheader|rowheader)$/.test(role);
}

/** Where a node starts, counted from 1. */
export function placeOf(node: Node): Place | undefined {
  const at = node.sourceCodeLocation;
  return at ? { line: at.startLine, column: at.startCol } : undefined;
}
