import { isScalar, parseDocument, stringify, type Document } from "yaml";
import { keysOf } from "./pointer.ts";

/**
 * Changes one value of a register text and nothing else: comments, order and quotes stay. Where a
 * single word replaces another, every other character of the text stays too.
 *
 * @param text YAML or JSON without mistakes of syntax
 * @param pointer JSON Pointer (RFC 6901) of the value; mappings on the way are made where missing
 * @param value plain value to write; undefined removes what is there
 * @throws TypeError when the text cannot be read, or the pointer leads through something that is no
 *   mapping or list
 */
export function editRegister(text: string, pointer: string, value: unknown): string {
  const document = editable(text);
  const keys = keysOf(pointer);
  const place = wordAt(document, keys);
  const word = place && wordFor(value, place.quoted);
  if (word !== undefined) return text.slice(0, place?.start) + word + text.slice(place?.end);
  try {
    if (value === undefined) document.deleteIn(keys);
    else document.setIn(keys, value);
  } catch (cause) {
    throw new TypeError(`nothing can be written at ${pointer}`, { cause });
  }
  return document.toString({ lineWidth: 0 });
}

/**
 * A register text as a document whose parts can be moved.
 *
 * @throws TypeError when the text cannot be read
 */
export function editable(text: string): Document {
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  const [mistake] = document.errors;
  if (mistake) throw new TypeError(`the text cannot be edited: ${mistake.message}`);
  return document;
}

/** Where a value stands that is written on one line as a word or in quotes. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

function wordAt(document: Document, keys: readonly string[]): Place | undefined {
  const node: unknown = keys.length === 0 ? document.contents : document.getIn(keys, true);
  if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) return undefined;
  if (node.anchor !== undefined || node.tag !== undefined) return undefined;
  const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
  if (!quoted && node.type !== "PLAIN") return undefined;
  return { start: node.range[0], end: node.range[1], quoted };
}

/** Commas and brackets end a plain word within `{ … }`, so that such words are quoted everywhere. */
function wordFor(value: unknown, quoted: boolean): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value !== "string") return undefined;
  const plain = !quoted && !/[,[\]{}\n]/.test(value);
  return plain && stringify(value, { lineWidth: 0 }).trimEnd() === value
    ? value
    : JSON.stringify(value);
}
