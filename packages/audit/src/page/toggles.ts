import { nameOf } from "./accessible.ts";
import { drawnParent } from "./colour.ts";
import { deepAll } from "./deep.ts";
import { isShown } from "./pressable.ts";
import { likelyMeaningOf } from "../scenarios/lexicon.ts";

const SWITCHES =
  "input[type=checkbox], [role=switch], [role=checkbox], button[aria-pressed], [role=menuitemcheckbox]";

/** Whether an element is a switch, or one of the radio buttons that make one. */
export function isSwitch(element: Element): boolean {
  return element.matches(`${SWITCHES}, input[type=radio]`);
}

/** A switch of a banner: what shows its state, and what is pressed to turn it on or off. */
export interface Toggle {
  readonly name: string;
  readonly on: boolean;
  readonly fixed: boolean;
  /** Identifiers it carries in its markup, in small letters. */
  readonly marks: readonly string[];
  /** Pressed to turn it on, and to turn it off: the same, but for a pair of radio buttons. */
  readonly toOn: Element;
  readonly toOff: Element;
}

/** The switches in an element, those a label or a drawing stands for too. */
export function togglesIn(root: Element | Document): Toggle[] {
  const inputs = deepAll(root, SWITCHES).filter(isOffered);
  const outer = inputs.filter(
    (input) => !inputs.some((other) => other !== input && input.contains(other)),
  );
  return [...outer.map(switchOf), ...radioPairs(root)];
}

/** Not in a part that is hidden; the input itself may be, where something else is drawn. */
function isOffered(input: Element): boolean {
  if (isShown(input)) return true;
  const labels = input instanceof HTMLInputElement ? [...(input.labels ?? [])] : [];
  if (labels.some(isShown)) return true;
  const parent = drawnParent(input);
  return parent !== null && isShown(parent);
}

function switchOf(input: Element): Toggle {
  return {
    name: switchName(input),
    on: isOn(input),
    fixed: isFixed(input),
    marks: marksOf(input),
    toOn: input,
    toOff: input,
  };
}

/** Whether a switch, a box or a radio button is on. */
export function isOn(input: Element): boolean {
  if (input instanceof HTMLInputElement) return input.checked;
  const said = input.getAttribute("aria-checked") ?? input.getAttribute("aria-pressed");
  return said === "true";
}

function isFixed(input: Element): boolean {
  return input.matches(":disabled, [aria-disabled=true], [aria-readonly=true]");
}

/** Its name; where it has none, the text it stands beside. */
function switchName(input: Element): string {
  const name = nameOf(input);
  if (name !== "" && likelyMeaningOf(name) === undefined) return name;
  const beside = drawnParent(input)?.textContent.replace(/\s+/g, " ").trim() ?? "";
  return (name || beside).slice(0, 100);
}

function marksOf(input: Element): string[] {
  const { name, value, id, dataset } = input as HTMLInputElement;
  return [name, value, id, ...Object.values(dataset ?? {})].flatMap((mark) =>
    typeof mark === "string"
      ? mark
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .filter(Boolean)
      : [],
  );
}

const OFF =
  /^(off|no|none|non|nein|disabled?|inactive|aus|nee|nie|ne|nej|nei|ei|não|não|nu|не|ні|όχι|لا|לא|خیر|نہیں|hayır|ez|refus|deny)\b/i;

/** A purpose asked with two radio buttons, of which one refuses. */
function radioPairs(root: Element | Document): Toggle[] {
  const groups = new Map<string, HTMLInputElement[]>();
  for (const radio of deepAll(root, "input[type=radio][name]"))
    if (radio instanceof HTMLInputElement && isOffered(radio))
      groups.set(radio.name, [...(groups.get(radio.name) ?? []), radio]);
  return [...groups.values()].flatMap((radios) => {
    const [one, other] = radios;
    if (radios.length !== 2 || !one || !other) return [];
    const off = [one, other].find(refuses);
    if (!off) return [];
    const on = off === one ? other : one;
    const fixed = isFixed(off) || isFixed(on);
    return [
      { name: groupName(one), on: on.checked, fixed, marks: marksOf(one), toOn: on, toOff: off },
    ];
  });
}

function refuses(radio: HTMLInputElement): boolean {
  const said = nameOf(radio) || radio.value;
  return OFF.test(said) || OFF.test(radio.value) || likelyMeaningOf(said) === "reject";
}

function groupName(radio: HTMLInputElement): string {
  const group = radio.closest("fieldset, [role=radiogroup], [role=group], li, tr, div");
  const legend = group?.querySelector("legend");
  return ((legend ?? group)?.textContent ?? radio.name).replace(/\s+/g, " ").trim().slice(0, 100);
}
