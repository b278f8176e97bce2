import { nameOf } from "./accessible.ts";
import { deepAt, foldedText, isWithin } from "./deep.ts";
import { findInterfaces } from "./interfaces.ts";
import { ancestorsOf, leadsAway, pressablesIn, shownTextOf } from "./pressable.ts";
import { likelyMeaningOf, SUBJECT } from "../scenarios/lexicon.ts";
import { CHANGING, PERMITTING, SHOWING } from "../scenarios/harmless-words.ts";

const MOST = 6;
/** Marks of controls that open a part of the page. */
const OPENING =
  "summary, [role=tab]:not([aria-selected=true]), [aria-expanded=false], [aria-controls], [aria-haspopup], [data-toggle], [data-bs-toggle], [data-target]";
/** Markup that says that a press sends something. */
const SENDING =
  "[type=submit], [type=image], [type=reset], [data-method], [data-confirm], [hx-post], [hx-put], [hx-patch], [hx-delete], [formaction], [download]";

/**
 * Controls of the page that only show more of it: menus, tabs, accordions, "load more", "play".
 * Those that send a form, leave the page, answer a banner, permit something, or say that they change
 * something are left alone.
 */
export function harmlessControls(): Element[] {
  const asking = findInterfaces({ opened: false }).map(({ root }) => root);
  const found = pressablesIn(document).filter(
    (element) => isHarmless(element) && !asking.some((root) => isWithin(element, root)),
  );
  return onePerKind(found).slice(0, MOST);
}

const BUSY =
  "a, button, input, select, textarea, label, summary, details, iframe, video, audio, canvas, object, embed, area, option, [role], [onclick], [tabindex], [contenteditable]";

/** A place in the window where a press meets nothing; undefined where there is none, or a banner asks. */
export function emptyPlace(): { readonly x: number; readonly y: number } | undefined {
  if (findInterfaces({ opened: false }).length > 0) return undefined;
  const [left, middle] = [4, innerWidth / 2];
  const heights = [0.5, 0.9, 0.7, 0.3, 0.1].map((part) => innerHeight * part);
  return heights
    .flatMap((y) => [left, middle].map((x) => ({ x, y })))
    .find(({ x, y }) => isEmptyAt(x, y));
}

function isEmptyAt(x: number, y: number): boolean {
  const element = deepAt(x, y);
  if (!element || element.closest(BUSY)) return false;
  return getComputedStyle(element).cursor !== "pointer";
}

function isHarmless(element: Element): boolean {
  const text = `${shownTextOf(element)} ${nameOf(element)}`.trim();
  if (leadsAway(element) || sends(element)) return false;
  if (CHANGING.test(text) || SUBJECT.test(text)) return false;
  if (element.matches(OPENING)) return true;
  const meaning = likelyMeaningOf(text);
  return meaning === undefined && SHOWING.test(text) && !permits(element);
}

const WORDS = { least: 30, most: 700 };

/**
 * Whether the words around a control say that its press permits something: content of others that
 * waits to be loaded asks for itself, and whoever presses has answered.
 */
function permits(element: Element): boolean {
  const least = foldedText(element).length + WORDS.least;
  const words = ancestorsOf(element)
    .map(foldedText)
    .find(({ length }) => length >= least);
  if (words === undefined || words.length > WORDS.most) return false;
  return PERMITTING.test(words) || SUBJECT.test(words);
}

/** Inside a form only what says that it is no submit button is none. */
function sends(element: Element): boolean {
  if (element.matches(SENDING)) return true;
  return element.closest("form") !== null && element.getAttribute("type") !== "button";
}

/** Of twenty rows with "details" one is enough to see what details do. */
function onePerKind(elements: readonly Element[]): Element[] {
  const kinds = new Map<string, Element>();
  for (const element of elements) {
    const kind = `${element.localName} ${element.className} ${shownTextOf(element)}`;
    if (!kinds.has(kind)) kinds.set(kind, element);
  }
  return [...kinds.values()];
}
