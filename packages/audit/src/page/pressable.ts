import { nameOf } from "./accessible.ts";
import { drawnParent } from "./colour.ts";
import { deepAll, foldedText } from "./deep.ts";

const NATIVE =
  "button, a, summary, input[type=button], input[type=submit], input[type=image], [role=button], [role=link], [role=menuitem], [role=tab], [onclick], [tabindex='0']";
const MAX_TEXT = 200;

/** Whether a visitor sees an element: it is drawn, and takes up room. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** What can be pressed in an element and is shown, in the order of the document. */
export function pressablesIn(root: Element | Document): Element[] {
  const native = deepAll(root, NATIVE);
  const holders = new Set(native.flatMap((element) => ancestorsOf(element)));
  const innermost = native.filter((element) => !holders.has(element));
  const all = new Set([...innermost, ...drawnAsPressable(root, new Set(native), holders)]);
  return [...all].filter(isShown);
}

/** What an element is drawn in, the nearest first, out of shadow roots. */
export function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = drawnParent(element); at; at = drawnParent(at)) found.push(at);
  return found;
}

/** Some sites make buttons of anything and give them the hand as pointer. */
function drawnAsPressable(
  root: Element | Document,
  native: ReadonlySet<Element>,
  holders: ReadonlySet<Element>,
): Element[] {
  if (root instanceof Document) return [];
  return deepAll(root, "div, span, p, li, img, svg, i, b, strong, td, h1, h2, h3, h4").filter(
    (element) => {
      if (holders.has(element) || native.has(element)) return false;
      if (getComputedStyle(element).cursor !== "pointer") return false;
      const parent = drawnParent(element);
      const isOutermost = !parent || getComputedStyle(parent).cursor !== "pointer";
      return isOutermost && !ancestorsOf(element).some((above) => native.has(above));
    },
  );
}

/** What a control says to the eye; empty for a picture. */
export function shownTextOf(element: Element): string {
  if (element instanceof HTMLInputElement) return element.value.trim().slice(0, MAX_TEXT);
  return foldedText(element).slice(0, MAX_TEXT);
}

/** What a control says: to the eye, else to assistive technology. */
export function textOf(element: Element): string {
  return shownTextOf(element) || nameOf(element).slice(0, MAX_TEXT);
}

/** Whether pressing leads to another page. */
export function leadsAway(element: Element): boolean {
  const link = element.closest("a[href]");
  if (!(link instanceof HTMLAnchorElement)) return false;
  const href = link.getAttribute("href") ?? "";
  if (href.startsWith("#") || href.startsWith("javascript:")) return false;
  return (
    link.origin + link.pathname + link.search !==
    location.origin + location.pathname + location.search
  );
}

/**
 * Whether pressing leads to another site, as far as the ends of host names tell: nothing that happens
 * there answers this page.
 */
export function leadsElsewhere(element: Element): boolean {
  const link = element.closest("a[href]");
  return (
    link instanceof HTMLAnchorElement &&
    /^https?:$/.test(link.protocol) &&
    endOf(link.hostname) !== endOf(location.hostname)
  );
}

function endOf(host: string): string {
  return host.split(".").slice(-2).join(".");
}
