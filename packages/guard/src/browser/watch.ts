import type { HeldElements } from "./held-elements.ts";

/**
 * The last net: looks at every element that came into the document by another way, the parser's
 * among them. The browser may have asked for it already; that it runs or shows is still held.
 * What comes in inert and is granted comes to life.
 */
export function watch(elements: HeldElements): void {
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) =>
      [...addedNodes].filter((node) => node instanceof Element),
    );
    // While the document is read, an inert script may still be without the rest of its text.
    if (document.readyState !== "loading") void elements.revive(added.flatMap(inertWithin));
    for (const element of added) elements.holdWithin(element, false);
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** The element itself, if it is inert, and what is inert in it. */
function inertWithin(element: Element): Element[] {
  const selector = "[data-jar-service]";
  const within = [...element.querySelectorAll(selector)];
  return element.matches(selector) ? [element, ...within] : within;
}
