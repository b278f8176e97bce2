import type { TreeElement } from "../tree.ts";

/** Builds a piece of a document; never from markup, so that Trusted Types have nothing to object to. */
export function build([tag, attributes, ...children]: TreeElement): HTMLElement {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? "");
  for (const child of children) element.append(typeof child === "string" ? child : build(child));
  return element;
}

/** A style sheet that no content security policy has a say about. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
