// Evaluated in a world of its own beside the page's: it sees what the page draws, and nothing the
// page's scripts have changed of the language or the document's methods.
import { nameOf } from "./accessible.ts";
import { drawnParent } from "./colour.ts";
import { adoptRoot, deepAt, isWithin } from "./deep.ts";
import { measureBanner } from "./banner-geometry.ts";
import { findInterfaces, type Interface, type Seek } from "./interfaces.ts";
import { emptyPlace, harmlessControls } from "./harmless.ts";
import { findOpeners } from "./openers.ts";
import { isShown, leadsElsewhere, textOf } from "./pressable.ts";
import { isOn, isSwitch, type Toggle } from "./toggles.ts";
import { likelyMeaningOf, meaningOf } from "../scenarios/lexicon.ts";
import type {
  ControlSaid,
  ControlSketch,
  ElementId,
  InterfaceSketch,
  ToggleSketch,
} from "../scenarios/sketch.ts";

/** As the browser has it: what is evaluated here later may take it away. */
const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "click")?.value as () => void;
const elements: Element[] = [];
const numbers = new WeakMap<Element, ElementId>();

function idOf(element: Element): ElementId {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  numbers.set(element, elements.length);
  return elements.push(element) - 1;
}

function controlOf(element: Element): ControlSketch {
  const role =
    element.closest("a[href]") || element.getAttribute("role") === "link" ? "link" : "button";
  return { id: idOf(element), text: textOf(element).slice(0, 100), role };
}

function toggleOf({ toOn, toOff, name, on, fixed, marks }: Toggle): ToggleSketch {
  return { name, on, fixed, marks, toOn: idOf(toOn), toOff: idOf(toOff) };
}

function sketchOf({ root, controls, toggles }: Interface): InterfaceSketch {
  return {
    root: idOf(root),
    isOurs: root.localName === "jar-notice",
    controls: Object.fromEntries(
      [...controls].map(([meaning, element]) => [meaning, controlOf(element)]),
    ),
    toggles: toggles.map(toggleOf),
  };
}

function saidBy(element: Element): ControlSaid {
  const control = element instanceof HTMLLabelElement ? (element.control ?? element) : element;
  const isOneOfTwo = isSwitch(control);
  const text = (isOneOfTwo ? nameOf(control) : textOf(element)).slice(0, 100);
  const meaning = isOneOfTwo ? undefined : (meaningOf(text) ?? likelyMeaningOf(text));
  const elsewhere = leadsElsewhere(element);
  return { text, isSwitch: isOneOfTwo, elsewhere, ...(meaning ? { meaning } : {}) };
}

function isOnTop(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = deepAt(x + width / 2, y + height / 2);
  return (
    isWithin(top, element) ||
    (top !== null && isWithin(element, top) && drawnParent(element) === top)
  );
}

const reader = {
  adopt: (root: ShadowRoot) => adoptRoot(root),
  said: (id: ElementId) => elements[id] && saidBy(elements[id]),
  size: () => document.getElementsByTagName("*").length,
  look: (seek: Seek) => findInterfaces(seek).map(sketchOf),
  openers: () => findOpeners().map(controlOf),
  harmless: () => harmlessControls().map(controlOf),
  emptyPlace,
  element: (id: ElementId) => elements[id],
  number: (element: Element) => idOf(element),
  measure(root: ElementId, controls: Readonly<Record<string, ElementId>>) {
    const found = Object.entries(controls).map(([name, id]) => [name, elements[id]] as const);
    const banner = elements[root];
    return banner && measureBanner(banner, Object.fromEntries(found));
  },
  isOnTop: (id: ElementId) => elements[id] !== undefined && isOnTop(elements[id]),
  isShown: (id: ElementId) => elements[id]?.isConnected === true && isShown(elements[id]),
  isOn: (id: ElementId) => elements[id] !== undefined && isOn(elements[id]),
  press: (id: ElementId) => {
    const element = elements[id];
    if (element instanceof HTMLElement) click.call(element);
    else element?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  },
  /** The label that stands for a switch whose own drawing is hidden. */
  labelOf: (id: ElementId) => {
    const element = elements[id];
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const label = element && !isShown(element) ? labels.find(isShown) : undefined;
    return label ? idOf(label) : id;
  },
};

/** What the audit calls in the page. */
export type Reader = typeof reader;

Object.defineProperty(globalThis, "glassjarReader", { value: reader, configurable: true });
