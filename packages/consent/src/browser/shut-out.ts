import { withoutOutside } from "../style/without-outside.ts";
import { sheetOf } from "./build.ts";

/**
 * Takes from a page the two ways by which it can style what is in our root: parts and custom
 * properties. Returns how to give them back.
 *
 * @param css - the style of the layers, as they were given it
 */
export function shutOut(root: ShadowRoot, css: string): () => void {
  const parts = [...root.querySelectorAll("[part]")].map(
    (element) => [element, element.part.value] as const,
  );
  const sheet = sheetOf(withoutOutside(css));
  for (const [{ part }] of parts) part.value = "";
  root.adoptedStyleSheets.push(sheet);
  return () => {
    for (const [{ part }, names] of parts) part.value = names;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
