import { drawnParent } from "./colour.ts";
import { deepAll, foldedText, isWithin, shadowOf } from "./deep.ts";
import {
  isShown,
  leadsAway,
  leadsElsewhere,
  pressablesIn,
  shownTextOf,
  textOf,
} from "./pressable.ts";
import { togglesIn, type Toggle } from "./toggles.ts";
import { nameOf } from "./accessible.ts";
import { likelyMeaningOf, meaningOf, SUBJECT, type Meaning } from "../scenarios/lexicon.ts";
import { CLOSE } from "../scenarios/more-words.ts";

/** Something that asks for consent, as it is on the page now. */
export interface Interface {
  readonly root: Element;
  readonly controls: ReadonlyMap<Meaning, Element>;
  readonly toggles: readonly Toggle[];
}

/** How an interface is looked for. */
export interface Seek {
  /** Its settings have just been opened: switches and what saves them are enough. */
  readonly opened: boolean;
}

const MARKED =
  "[id*=cookie i], [class*=cookie i], [id*=consent i], [class*=consent i], [id*=cmp i], [id*=gdpr i], [class*=gdpr i], [id*=privacy i]";
const OURS = "jar-notice";
/** What speaks at such length is a page about cookies. */
const MAX_TEXT = 12_000;
const MAX_INLINE_TEXT = 3000;
const MAX_FRAME_TEXT = 1500;
const MAX_SEEDS = 300;
const TYPED =
  "input:not([type]), input[type=email], input[type=text], input[type=password], input[type=tel], textarea";

/** What was read of elements during one look: reading lays the page out, again and again. */
let texts = new Map<Element, string>();
let pressables = new Map<Element, readonly Element[]>();

function textIn(element: Element): string {
  const text = texts.get(element) ?? foldedText(element);
  texts.set(element, text);
  return text;
}

function controlsIn(element: Element): readonly Element[] {
  const found = pressables.get(element) ?? pressablesIn(element);
  pressables.set(element, found);
  return found;
}

/** Every interface that asks for consent in this document, the largest of nested ones only. */
export function findInterfaces(seek: Seek): Interface[] {
  texts = new Map();
  pressables = new Map();
  const controls = pressablesIn(document).filter((element) => answers(strictly(element)));
  const roots = new Set<Element>();
  for (const seed of [...controls, ...mentions(), ...deepAll(document, MARKED)].slice(
    0,
    MAX_SEEDS,
  )) {
    const root = rootFrom(seed, seek);
    if (root) roots.add(root);
  }
  const all = [...roots];
  const outermost = all.filter(
    (root) => !all.some((other) => other !== root && isWithin(root, other)),
  );
  return outermost.map((root) => readInterface(root)).filter((found) => isAsking(found, seek));
}

/** Reads what can be done in an element. */
function readInterface(root: Element): Interface {
  const controls = new Map<Meaning, Element>();
  const all = controlsIn(root);
  const note = (read: (element: Element) => Meaning | undefined) => {
    const known = new Set(controls.values());
    for (const element of all) {
      const meaning = known.has(element) ? undefined : read(element);
      if (meaning && !controls.has(meaning)) controls.set(meaning, element);
    }
  };
  const toggles = togglesIn(root);
  const isSwitch = new Set(toggles.flatMap(({ toOn, toOff }) => [toOn, toOff]));
  const usable = (element: Element) => !isSwitch.has(element);
  note((element) => (usable(element) ? partOf(element) : undefined));
  note((element) => {
    const meaning = usable(element) ? strictly(element) : undefined;
    return meaning === "pay" || !leadsElsewhere(element) ? meaning : undefined;
  });
  if (isOverlay(root) && !all.some((element) => answers(strictly(element) ?? loosely(element))))
    for (const [meaning, element] of wordedBoxes(root)) controls.set(meaning, element);
  const strict = new Set(controls.values());
  note((element) => {
    if (strict.has(element) || !usable(element) || strictly(element)) return undefined;
    const meaning = loosely(element);
    return meaning === "pay" || !leadsAway(element) ? meaning : undefined;
  });
  // Without switches there is nothing to select from: all that is there is accepted.
  const save = controls.get("save");
  if (toggles.length === 0 && save && !controls.has("accept")) {
    const meaning = likelyMeaningOf(textOf(save));
    if (meaning === "save" && /accept|allow|agree|akzept|accepter|acept/i.test(textOf(save))) {
      controls.delete("save");
      controls.set("accept", save);
    }
  }
  return { root, controls, toggles };
}

function isAsking({ root, controls, toggles }: Interface, { opened }: Seek): boolean {
  if (root.matches(OURS)) return controls.size > 0;
  if (opened && toggles.length > 0 && controls.size > 0) return true;
  if (controls.has("accept")) return true;
  if (toggles.length > 0 && controls.has("save") && isOverlay(root)) return true;
  return controls.has("reject") && (controls.has("settings") || controls.has("save") || opened);
}

/** The part names of our own banner, which hold in every language. */
function partOf(element: Element): Meaning | undefined {
  const meanings = ["accept", "reject", "settings", "save", "close"] as const;
  return meanings.find((meaning) => element.part.contains(meaning));
}

function strictly(element: Element): Meaning | undefined {
  return partOf(element) ?? meaningOf(shownTextOf(element)) ?? meaningOf(nameOf(element));
}

function loosely(element: Element): Meaning | undefined {
  const shown = shownTextOf(element);
  const close = CLOSE.test(shown) && shown.length < 12 ? "close" : undefined;
  const meaning = likelyMeaningOf(shown) ?? likelyMeaningOf(nameOf(element)) ?? close;
  return meaning ?? (isCross(element) ? "close" : undefined);
}

/** A picture without a word, marked as what closes. */
function isCross(element: Element): boolean {
  return shownTextOf(element) === "" && /close|dismiss/i.test(element.id + element.classList.value);
}

function answers(meaning: Meaning | undefined): boolean {
  return meaning === "accept" || meaning === "reject" || meaning === "save";
}

/** Elements whose own text speaks of what banners speak of. */
function mentions(): Element[] {
  const found: Element[] = [];
  const roots = [document.body, ...deepAll(document, "*").flatMap((host) => shadowOf(host) ?? [])];
  for (const root of roots) {
    if (!root) continue;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && found.length < MAX_SEEDS; node = walker.nextNode())
      if (node.parentElement && SUBJECT.test(node.nodeValue ?? "")) found.push(node.parentElement);
  }
  return found.filter((element) => !/^(script|style|noscript|template)$/.test(element.localName));
}

/** Climbs to what holds the question and its answers. */
function rootFrom(seed: Element, { opened }: Seek): Element | undefined {
  let inline: Element | undefined;
  for (let at: Element | null = seed; at && !isPage(at); at = drawnParent(at)) {
    if (at.matches(OURS)) return at;
    const isOver = isOverlay(at);
    if (!isOver && inline && !opened) continue;
    if (!isOver && at.childElementCount === 0) continue;
    if (!isShownDeep(at)) continue;
    const text = textIn(at);
    if (text.length > MAX_TEXT) break;
    if (isOver && asks(at, text, true, opened)) return widened(at);
    if (text.length <= MAX_INLINE_TEXT && !inline && asks(at, text, opened, opened)) inline = at;
  }
  return inline && widened(inline);
}

/** A custom element may draw nothing itself. */
function isShownDeep(element: Element): boolean {
  return isShown(element) || deepAll(element, "*").some(isShown);
}

/** Whether an element speaks of the subject, or is full of switches, and has an answer to press. */
function asks(element: Element, text: string, loose: boolean, opened: boolean): boolean {
  const speaks = SUBJECT.test(text) || SUBJECT.test(nameOf(element, false));
  if (!speaks && !(opened && togglesIn(element).length > 0)) return false;
  if (!loose && deepAll(element, TYPED).some(isShown)) return false;
  if (deepAll(element, "input[type=password], input[type=email]").some(isShown)) return false;
  const isAnswer = (control: Element) =>
    answers(strictly(control) ?? (loose && !leadsAway(control) ? loosely(control) : undefined));
  return controlsIn(element).some(isAnswer) || (loose && wordedBoxes(element).has("accept"));
}

/** Boxes without a role or a hand as pointer that say "accept all" and nothing else. */
function wordedBoxes(root: Element): Map<Meaning, Element> {
  const boxes = new Map<Meaning, Element>();
  for (const element of deepAll(root, "div, span, p, li, td, b, strong")) {
    if (element.childElementCount > 0 || !isShown(element)) continue;
    const meaning = meaningOf(shownTextOf(element));
    if ((meaning === "accept" || meaning === "reject") && !boxes.has(meaning))
      boxes.set(meaning, element);
  }
  return boxes;
}

/** Some banners keep one answer in a box of its own: what is around it may hold the others. */
function widened(root: Element): Element {
  const meanings = (element: Element) =>
    new Set(controlsIn(element).flatMap((control) => strictly(control) ?? []));
  const has = meanings(root);
  if (has.has("reject") && has.has("accept")) return root;
  const length = textIn(root).length;
  let best = root;
  for (
    let at = drawnParent(root), up = 0;
    at && !isPage(at) && up < 3;
    at = drawnParent(at), up++
  ) {
    const text = textIn(at).length;
    if (text > Math.max(length * 2.5, length + 400)) break;
    if (meanings(at).size > meanings(best).size) best = at;
  }
  return best;
}

function isOverlay(element: Element): boolean {
  // A small frame is laid over the page as a whole.
  if (element === document.body && window !== window.top)
    return textIn(element).length <= MAX_FRAME_TEXT;
  if (element.matches("dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]"))
    return true;
  const { position, zIndex } = getComputedStyle(element);
  return (
    position === "fixed" || position === "sticky" || (position === "absolute" && Number(zIndex) > 0)
  );
}

/** The page itself is no banner; the whole of a frame may be. */
function isPage(element: Element): boolean {
  if (element === document.documentElement) return true;
  return element === document.body && window === window.top;
}
