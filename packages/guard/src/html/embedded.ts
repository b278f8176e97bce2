import { AMPERSAND, EQUALS, fastView, isSpace, latin1 } from "./bytes.ts";
import { createEditList, type Edits } from "./edits.ts";
import { referencesIn } from "./references.ts";

/** What reads text that stands in markup, such as a style sheet in an attribute. */
export type EmbeddedReader = (bytes: Uint8Array, from: number, to: number, edits: Edits) => void;

/**
 * Hands text in which character references count to a reader, without them, and carries out its
 * edits where the text stands, so that they mean there what they say.
 */
export function readEmbedded(
  bytes: Uint8Array,
  from: number,
  to: number,
  edits: Edits,
  read: EmbeddedReader,
): void {
  const before = bytes[from - 1];
  // Text of an element begins behind a tag or another piece of text, an unquoted value behind `=`.
  const isUnquoted = before === EQUALS || isSpace(before);
  const escape = isUnquoted ? escapeUnquoted : escapeQuoted;
  const list = createEditList();
  const { text, places } = decoded(bytes, from, to);
  read(text, places ? 0 : from, places ? text.length : to, list);
  for (const { at, text: inserted } of list.insertions)
    edits.insert(places ? (places[at] ?? to) : at, escape(inserted));
}

interface Decoded {
  readonly text: Uint8Array;
  /** Where each byte stands, and the end; absent where the text is as it stands. */
  readonly places?: Int32Array;
}

function decoded(bytes: Uint8Array, from: number, to: number): Decoded {
  const first = bytes.indexOf(AMPERSAND, from);
  if (first === -1 || first >= to) return { text: bytes };
  const text: number[] = [];
  const places: number[] = [];
  const add = (byte: number, place: number) => {
    text.push(byte);
    places.push(place);
  };
  let at = from;
  for (const reference of referencesIn(latin1(bytes, from, to))) {
    for (; at < from + reference.at; at += 1) add(bytes[at] as number, at);
    for (const byte of new TextEncoder().encode(reference.text)) add(byte, at);
    at += reference.length;
  }
  for (; at < to; at += 1) add(bytes[at] as number, at);
  places.push(to);
  return { text: fastView(Uint8Array.from(text)), places: Int32Array.from(places) };
}

function escapeQuoted(text: string): string {
  return text.replace(/[&"'<]/g, asReference);
}

function escapeUnquoted(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/g, asReference);
}

function asReference(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}
