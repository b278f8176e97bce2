import { fromLatin1 } from "./bytes.ts";

/** Takes what is to be inserted, in ascending order of the place. Nothing is ever taken away. */
export interface Edits {
  /** ASCII text, in front of the byte at an offset. */
  insert(at: number, text: string): void;
}

/** Edits that are carried out as the page goes by. */
export interface Output extends Edits {
  /** Says what the offsets are of from now on. */
  begin(bytes: Uint8Array): void;
  /** The bytes from the last end up to this one, with what was inserted between them. */
  take(to: number): Uint8Array[];
}

/** Creates an output of nothing. */
export function createOutput(): Output {
  let bytes: Uint8Array = new Uint8Array();
  let from = 0;
  let pieces: Uint8Array[] = [];

  function copyTo(to: number): void {
    if (to > from) pieces.push(bytes.subarray(from, to));
    from = to;
  }

  return {
    begin(next) {
      bytes = next;
      from = 0;
    },
    insert(at, text) {
      if (text === "") return;
      copyTo(at);
      pieces.push(fromLatin1(text));
    },
    take(to) {
      if (pieces.length === 0 && from === 0 && to === bytes.length) return to === 0 ? [] : [bytes];
      copyTo(to);
      const taken = pieces;
      pieces = [];
      return taken;
    },
  };
}

/** One insertion. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Edits that are only written down. */
export function createEditList(): Edits & { readonly insertions: readonly Insertion[] } {
  const insertions: Insertion[] = [];
  return { insertions, insert: (at, text) => void insertions.push({ at, text }) };
}
