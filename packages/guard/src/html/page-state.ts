import { isSameTree, sizeOfTree, type TreeState } from "./tree/tree-state.ts";

/** What a rewriter knows of a page between two tags: all that decides what it makes of the rest. */
export interface PageState {
  readonly tree: TreeState;
  /** Whether there was a document type. */
  readonly doctype: boolean;
  /** What relative addresses start from; undefined while no `base` said so. */
  readonly base: URL | undefined;
  readonly encoding: string | undefined;
  readonly language: string | undefined;
}

/** Whether the same bytes behind both give the same. */
export function isSameState(one: PageState, other: PageState): boolean {
  return (
    one.doctype === other.doctype &&
    one.encoding === other.encoding &&
    one.language === other.language &&
    one.base?.href === other.base?.href &&
    isSameTree(one.tree, other.tree)
  );
}

/** Bytes a state takes, roughly. */
export function sizeOfState({ tree }: PageState): number {
  return 80 + sizeOfTree(tree);
}
