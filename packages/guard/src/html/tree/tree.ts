import type { OpenElement } from "./element.ts";
import type { Content, TagKind } from "./kinds.ts";

/** What the tree builder asks of a tag. */
export interface TagToken {
  readonly kind: TagKind;
  readonly selfClosing: boolean;
  /** The text of an attribute; undefined where it has none of this name. */
  value(name: string): string | undefined;
  /** The same for tags with the same attributes. */
  signature(): string;
}

/** What a text is, as far as the tree builder cares. */
export interface Text {
  /** Whether there is white space, or anything else than NUL. */
  readonly space: boolean;
  /** Whether there is anything else than white space and NUL. */
  readonly content: boolean;
  /** Whether there is a NUL. */
  readonly nul: boolean;
}

/** An insertion mode (HTML §13.2.4.1): what tags and text do there. */
export interface Mode {
  readonly name: string;
  start(tree: Tree, tag: TagToken): void;
  end(tree: Tree, tag: TagToken): void;
  text(tree: Tree, text: Text): void;
}

/** Told where head and body begin. */
export interface TreeEvents {
  /** The head begins: behind this tag when it is `explicit`, else in front of what is read now. */
  head(explicit: boolean): void;
  /** The same for the body. */
  body(explicit: boolean): void;
}

/**
 * The state of a tree builder that builds no tree: what is open, and in which mode tags are read.
 * Everything a tokenizer must know of a page hangs on these.
 */
export interface Tree {
  mode: Mode;
  readonly stack: OpenElement[];
  /** The list of active formatting elements; a marker is undefined (HTML §13.2.4.3). */
  readonly formatting: (OpenElement | undefined)[];
  readonly templateModes: Mode[];
  readonly events: TreeEvents;
  /** How many `p` of HTML are open, so that most pages need not look for one. */
  openParagraphs: number;
  form: OpenElement | undefined;
  /** Whether there was a head. */
  head: boolean;
  framesetOk: boolean;
  quirks: boolean;
  /** Set by a start tag whose content is no markup; whoever reads the content clears it. */
  content: Content | undefined;
}

/** A page whose elements are nested too deep to follow within bounds. */
export class NestedTooDeep extends Error {
  override readonly name = "NestedTooDeep";
}
