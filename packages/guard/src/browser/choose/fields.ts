import { attempt } from "../attempt.ts";
import { whenRead } from "../when-read.ts";
import { hasKeptFields, KEPT_FIELDS } from "../kept-fields.ts";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What keeps form fields over our reload. */
export interface KeepFields {
  keep(): void;
  restore(): void;
}

/** What a visitor wrote or chose: texts, whether it is ticked, or which options are selected. */
type Content = string | boolean | readonly number[];

/** What nobody writes, and what must not be written down. */
const LEFT_OUT = /^(?:password|hidden|file|submit|button|image|reset)$/;

/** The browser was told not to remember it, or it is about money or a code that is sent once. */
const PRIVATE = /\b(?:off|cc-|one-time-code|current-password|new-password)/;

/**
 * Keeps what stands in the form fields of the page for its next load, in the state of the history
 * entry: it is the browser's memory of this one page in this one tab, and no storage. Passwords,
 * hidden fields and files are left out, and so is what is marked not to be remembered.
 */
export function keepFields(): void {
  const kept = fields().flatMap(([name, field]) =>
    isChanged(field) ? [[name, contentOf(field)] as const] : [],
  );
  const { state } = history;
  // A page that keeps other than a record there could not find it again.
  if (kept.length === 0 || (state && Object.getPrototypeOf(state) !== Object.prototype)) return;
  // A browser may have no room for it.
  attempt(() => history.replaceState({ ...state, [KEPT_FIELDS]: kept }, ""));
}

/** Puts back what was kept, once. What the browser or the page filled in already stays. */
export function restoreFields(): void {
  if (!hasKeptFields()) return;
  const { [KEPT_FIELDS]: kept, ...state } = history.state;
  history.replaceState(Object.keys(state).length > 0 ? state : null, "");
  whenRead(() => {
    const contents = new Map<string, Content>(kept);
    for (const [name, field] of fields()) {
      const content = contents.get(name);
      if (content === undefined || isChanged(field)) continue;
      fill(field, content);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
}

/** The fields by names that hold over a load: form, name, type, value of a choice, and which of those. */
function fields(): (readonly [name: string, field: Field])[] {
  const seen = new Map<string, number>();
  return [...document.querySelectorAll<Field>("input,textarea,select")].flatMap((field) => {
    const { form, id, name, type } = field;
    if (LEFT_OUT.test(type) || PRIVATE.test(field.autocomplete || (form?.autocomplete ?? "")))
      return [];
    const text = JSON.stringify([form?.id, id, name, type, isTicked(field) && field.value]);
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return [[text + nth, field] as const];
  });
}

const isTicked = (field: Field): field is HTMLInputElement =>
  /^(?:checkbox|radio)$/.test(field.type);

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return selectedIn(field).join() !== selectedAtFirst(field).join();
  return isTicked(field)
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;
}

function contentOf(field: Field): Content {
  if (field instanceof HTMLSelectElement) return selectedIn(field);
  return isTicked(field) ? field.checked : field.value;
}

const selectedIn = (select: HTMLSelectElement): number[] =>
  [...select.selectedOptions].map(({ index }) => index);

/** Without a mark a list that shows one option has its first (HTML §4.10.7). */
function selectedAtFirst({ options, multiple, size }: HTMLSelectElement): number[] {
  const marked = [...options].filter((option) => option.defaultSelected);
  const first = marked.at(-1) ?? [...options].find((option) => size < 2 && !option.disabled);
  return (multiple ? marked : first ? [first] : []).map(({ index }) => index);
}

function fill(field: Field, content: Content): void {
  if (field instanceof HTMLSelectElement)
    for (const option of field.options)
      option.selected = (content as readonly number[]).includes(option.index);
  else if (isTicked(field)) field.checked = content === true;
  else field.value = String(content);
}
