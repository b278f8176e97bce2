import { nameOf } from "./accessible.ts";
import { deepAll, isWithin } from "./deep.ts";
import { findInterfaces } from "./interfaces.ts";
import { isShown, pressablesIn, shownTextOf } from "./pressable.ts";
import { likelyMeaningOf, SUBJECT } from "../scenarios/lexicon.ts";
import { REFUSING } from "../scenarios/more-words.ts";

const OURS = '[data-jar-open], [data-jar-control] [part~="settings"]';
const MAX_TEXT = 80;

/** The controls on a page that open the choices again, outside of what asks for consent now. */
export function findOpeners(): Element[] {
  const asking = findInterfaces({ opened: false }).map(({ root }) => root);
  const ours = deepAll(document, OURS).filter(isShown);
  const speaking = pressablesIn(document).filter((element) => opens(element));
  return [...new Set([...ours, ...speaking])].filter(
    (element) => !asking.some((root) => isWithin(element, root)),
  );
}

function opens(element: Element): boolean {
  return [shownTextOf(element), nameOf(element)].some((text) => {
    if (text.length > MAX_TEXT || !SUBJECT.test(text)) return REFUSING.test(text);
    const meaning = likelyMeaningOf(text);
    return meaning === "settings" || meaning === "reject";
  });
}
