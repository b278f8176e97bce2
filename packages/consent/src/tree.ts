/** An element of a {@link Tree}; an undefined attribute is left out. */
export type TreeElement = readonly [
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: Tree[],
];

/**
 * A piece of a document: a text, or an element with attributes and children. Plain JSON, which the
 * server writes as markup and the browser builds, so that both show the same.
 */
export type Tree = string | TreeElement;
