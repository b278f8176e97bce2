import type { BannerLook, Box, ControlLook, MeasuredControl, ToggleSeen } from "../banner-seen.ts";
import { nameOf, roleOf } from "./accessible.ts";
import { contrastOf, drawnParent, fillOf, over, parseColour } from "./colour.ts";
import { deepAll, deepAt, foldedText, isWithin } from "./deep.ts";
import { scriptOf } from "./script-of.ts";

const MAX_TEXT = 4000;
const MAX_PAGE_TEXT = 20_000;
/** Fewer letters than these say nothing about the language of a page. */
const LEAST_LETTERS = 40;
const TOGGLES = "input[type=checkbox], [role=switch], [role=checkbox]";
/** Points per side at which it is looked who is on top. */
const GRID = 12;

/** The controls of a banner that were found, as elements. */
export type ControlElements = Readonly<Partial<Record<MeasuredControl, Element>>>;

/**
 * Measures a banner as the visitor sees it: where it lies, what it keeps from being used, what it
 * says and how its controls are drawn. Looks only; nothing of the page is changed.
 */
export function measureBanner(host: Element, controls: ControlElements): BannerLook {
  const root = drawnPart(host);
  const text = foldedText(root).slice(0, MAX_TEXT);
  const page = pageTextWithout(text);
  const language = languageOf(root);
  const pageLanguage = document.documentElement.lang;
  const pageScript = scriptOf(page, LEAST_LETTERS);
  return {
    window: { width: innerWidth, height: innerHeight },
    box: boxOf(root),
    covers: coveredShare(root),
    pageScrolls: pageScrolls(),
    role: roleOf(root),
    name: nameOf(root, false),
    ...(language ? { language } : {}),
    ...(pageLanguage ? { pageLanguage } : {}),
    script: scriptOf(text) ?? "Zyyy",
    ...(pageScript ? { pageScript } : {}),
    direction: getComputedStyle(root).direction === "rtl" ? "rtl" : "ltr",
    text,
    links: linksIn(root, controls),
    toggles: deepAll(root, TOGGLES).map(toggleOf),
    controls: Object.fromEntries(
      Object.entries(controls).map(([name, element]) => [name, lookOf(element)]),
    ),
  };
}

/** A custom element often draws nothing itself: then the largest thing in it is the banner. */
function drawnPart(host: Element): Element {
  const area = (element: Element) => boxOf(element).width * boxOf(element).height;
  if (area(host) > 0) return host;
  const [largest] = deepAll(host, "*").toSorted((one, other) => area(other) - area(one));
  return largest ?? host;
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function lookOf(element: Element): ControlLook {
  const style = getComputedStyle(element);
  const fill = fillOf(element);
  const text = over(parseColour(style.color), fill);
  return {
    box: boxOf(element),
    fontSize: parseFloat(style.fontSize),
    fontWeight: Number(style.fontWeight) || 400,
    contrast: contrastOf(text, fill),
    emphasis: emphasisOf(element, style),
    focusable: isFocusable(element),
    role: roleOf(element),
    name: nameOf(element),
    inView: isInView(element),
  };
}

/** The stronger of fill and border, against what is around the control. */
function emphasisOf(element: Element, style: CSSStyleDeclaration): number {
  const around = fillOf(drawnParent(element));
  const border =
    style.borderTopStyle !== "none" && parseFloat(style.borderTopWidth) > 0
      ? over(parseColour(style.borderTopColor), around)
      : around;
  return Math.max(contrastOf(fillOf(element), around), contrastOf(border, around));
}

function isFocusable(element: Element): boolean {
  const usable = !(element.matches(":disabled") || element.closest("[inert]"));
  return usable && element instanceof HTMLElement && element.tabIndex >= 0;
}

/** Inside the window, and nothing lies over its middle. */
function isInView(element: Element): boolean {
  const { x, y, width, height } = boxOf(element);
  const inside = x >= 0 && y >= 0 && x + width <= innerWidth + 1 && y + height <= innerHeight + 1;
  return inside && isWithin(deepAt(x + width / 2, y + height / 2), element);
}

/** Share of points of the window that the banner, or a backdrop over the whole window, takes. */
function coveredShare(root: Element): number {
  const steps = Array.from({ length: GRID }, (_, at) => (at + 0.5) / GRID);
  const points = steps.flatMap((across) => steps.map((down) => [across, down] as const));
  const taken = points.filter(([across, down]) => {
    const top = deepAt(across * innerWidth, down * innerHeight);
    return top && (isWithin(top, root) || isBackdrop(top));
  });
  return taken.length / points.length;
}

/** Fixed, as large as the window and without a text of its own: there to be in the way. */
function isBackdrop(element: Element): boolean {
  const { width, height } = boxOf(element);
  const large = width >= innerWidth * 0.95 && height >= innerHeight * 0.95;
  return large && getComputedStyle(element).position === "fixed" && foldedText(element) === "";
}

function pageScrolls(): boolean {
  const locks = (element: Element | null) =>
    element !== null && /hidden|clip/.test(getComputedStyle(element).overflowY);
  const { body, documentElement } = document;
  if (locks(documentElement) || locks(body)) return false;
  return !body || getComputedStyle(body).position !== "fixed";
}

/** The nearest declared language, out of shadow roots. */
function languageOf(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = drawnParent(at)) {
    const language = at.getAttribute("lang");
    if (language) return language;
  }
  return undefined;
}

function pageTextWithout(banner: string): string {
  const page = document.body?.innerText.slice(0, MAX_PAGE_TEXT) ?? "";
  return page.replace(/\s+/g, " ").replace(banner, "");
}

function linksIn(root: Element, controls: ControlElements): BannerLook["links"] {
  const pressed = new Set<Element>(Object.values(controls));
  return deepAll(root, "a[href]")
    .filter((link) => !pressed.has(link))
    .map((link) => ({
      text: nameOf(link),
      href: link instanceof HTMLAnchorElement ? link.origin + link.pathname : "",
    }));
}

function toggleOf(element: Element): ToggleSeen {
  const input = element instanceof HTMLInputElement ? element : undefined;
  return {
    name: nameOf(element),
    on: input?.checked ?? element.getAttribute("aria-checked") === "true",
    fixed: element.matches(":disabled, [aria-disabled=true], [aria-readonly=true]"),
  };
}
