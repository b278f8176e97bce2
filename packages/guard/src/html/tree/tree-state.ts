import type { OpenElement } from "./element.ts";
import { isKnown, sameName } from "./kinds.ts";
import type { Mode, Tree } from "./tree.ts";

/** What a tree builder knows at one point of a page; it stays as it is when the tree goes on. */
export interface TreeState {
  readonly mode: Mode;
  readonly stack: readonly OpenElement[];
  readonly formatting: readonly (OpenElement | undefined)[];
  readonly templateModes: readonly Mode[];
  readonly openParagraphs: number;
  readonly form: OpenElement | undefined;
  readonly head: boolean;
  readonly framesetOk: boolean;
  readonly quirks: boolean;
}

/** More that is open costs more to write down than to read again. */
const MOST_OPEN = 256;

/** Writes down the state of a tree; undefined where that is not worth it. */
export function treeState(tree: Tree): TreeState | undefined {
  const { stack, formatting, templateModes } = tree;
  if (stack.length + formatting.length + templateModes.length > MOST_OPEN) return undefined;
  const { mode, openParagraphs, form, head, framesetOk, quirks } = tree;
  return {
    mode,
    stack: [...stack],
    formatting: [...formatting],
    templateModes: [...templateModes],
    openParagraphs,
    form,
    head,
    framesetOk,
    quirks,
  };
}

/** Makes a tree go on from a state. */
export function restoreTree(tree: Tree, state: TreeState): void {
  const { mode, openParagraphs, form, head, framesetOk, quirks } = state;
  Object.assign(tree, { mode, openParagraphs, form, head, framesetOk, quirks, content: undefined });
  tree.stack.splice(0, tree.stack.length, ...state.stack);
  tree.formatting.splice(0, tree.formatting.length, ...state.formatting);
  tree.templateModes.splice(0, tree.templateModes.length, ...state.templateModes);
}

/**
 * Whether two trees go on in the same way whatever follows: the same is open, and what refers to
 * something open refers to the same place.
 */
export function isSameTree(one: TreeState, other: TreeState): boolean {
  return (
    one.mode === other.mode &&
    one.head === other.head &&
    one.framesetOk === other.framesetOk &&
    one.quirks === other.quirks &&
    isSameForm(one, other) &&
    isSameList(one.templateModes, other.templateModes, (mine, theirs) => mine === theirs) &&
    isSameList(one.stack, other.stack, isSameElement) &&
    isSameList(one.formatting, other.formatting, (mine, theirs) => {
      if (mine === undefined || theirs === undefined) return mine === theirs;
      return (
        isSameElement(mine, theirs) &&
        one.stack.lastIndexOf(mine) === other.stack.lastIndexOf(theirs)
      );
    })
  );
}

function isSameForm({ form: mine, stack }: TreeState, other: TreeState): boolean {
  const theirs = other.form;
  if (mine === undefined || theirs === undefined) return mine === theirs;
  return stack.lastIndexOf(mine) === other.stack.lastIndexOf(theirs);
}

function isSameList<T>(
  mine: readonly T[],
  theirs: readonly T[],
  isSame: (one: T, other: T) => boolean,
): boolean {
  return mine.length === theirs.length && mine.every((entry, at) => isSame(entry, theirs[at] as T));
}

function isSameElement(one: OpenElement, other: OpenElement): boolean {
  return (
    one === other ||
    (sameName(one.kind, other.kind) &&
      one.namespace === other.namespace &&
      one.integration === other.integration &&
      one.signature === other.signature &&
      isPlain(one) === isPlain(other))
  );
}

/** Whether all elements of its kind are this one. */
function isPlain(element: OpenElement): boolean {
  return element === element.kind.plain;
}

/** Bytes a state takes, roughly. */
export function sizeOfTree({ stack, formatting, templateModes }: TreeState): number {
  let size = 200 + 8 * (stack.length + formatting.length + templateModes.length);
  for (const element of stack) size += ownSize(element);
  for (const element of formatting)
    if (element && !stack.includes(element)) size += ownSize(element);
  return size;
}

function ownSize(element: OpenElement): number {
  const { kind, signature } = element;
  if (isKnown(kind)) return isPlain(element) ? 0 : 80 + signature.length;
  return 300 + 2 * kind.name.length;
}
