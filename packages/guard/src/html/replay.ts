import { fromLatin1 } from "./bytes.ts";
import { tagsFor, type OurTags } from "./our-tags.ts";
import type { RecordedEdit, Recording } from "./recording.ts";

/** Does again what was recorded, for another visitor. */
export interface Replay {
  /** How many bytes were written. */
  readonly written: number;
  /** How far it may write when the bytes up to here are known to be the same. */
  decidedAt(given: number): { readonly given: number; readonly upTo: number };
  /** Writes on up to an offset of the page. */
  upTo(offset: number): Uint8Array[];
  /** Writes the rest. */
  rest(): Uint8Array[];
}

const UNDECIDED = { given: 0, upTo: 0 };

/** Creates a replay. */
export function createReplay({ bytes, edits, marks }: Recording, tags: OurTags): Replay {
  let from = 0;
  let nextEdit = 0;
  let nextMark = 0;
  let written = 0;

  const textOf = (edit: RecordedEdit) =>
    "text" in edit ? edit.text : fromLatin1(tagsFor(tags, edit.part, edit.language));

  /** What is put in at the offset itself waits: it may be followed by more. */
  function write(to: number, last: boolean): Uint8Array[] {
    const pieces: Uint8Array[] = [];
    const add = (piece: Uint8Array) => {
      if (piece.length === 0) return;
      pieces.push(piece);
      written += piece.length;
    };
    for (; nextEdit < edits.length; nextEdit += 1) {
      const edit = edits[nextEdit] as RecordedEdit;
      if (edit.at >= to && !last) break;
      add(bytes.subarray(from, edit.at));
      add(textOf(edit));
      from = edit.at;
    }
    add(bytes.subarray(from, to));
    from = to;
    return pieces;
  }

  return {
    get written() {
      return written;
    },
    decidedAt(given) {
      while (nextMark < marks.length && (marks[nextMark]?.given ?? 0) <= given) nextMark += 1;
      return marks[nextMark - 1] ?? UNDECIDED;
    },
    upTo: (offset) => write(offset, false),
    rest: () => write(bytes.length, true),
  };
}
