import { copyOf, fromLatin1 } from "./bytes.ts";
import type { Part } from "./rewrite-markup.ts";

/** Something put into a page: a text, or what our tags say for the visitor who asks. */
export type RecordedEdit = { readonly at: number } & (
  | { readonly text: Uint8Array }
  | { readonly part: Part; readonly language: string | undefined }
);

/** With the bytes up to `given` known, everything before `upTo` is decided. */
export interface Mark {
  readonly given: number;
  readonly upTo: number;
}

/** What was done to a page: enough to do it again to the same bytes. */
export interface Recording {
  readonly bytes: Uint8Array;
  /** In ascending order. */
  readonly edits: readonly RecordedEdit[];
  /** In ascending order. */
  readonly marks: readonly Mark[];
}

/** Told what a rewriter does, by offsets of the page's bytes. */
export interface Journal {
  inserted(at: number, text: string): void;
  /** Our tags were put in. */
  tagged(at: number, part: Part, language: string | undefined): void;
  decided(mark: Mark): void;
  /** What is written are not the page's bytes: it was decoded. */
  decoded(): void;
}

/** Writes down what a rewriter does. */
export interface Recorder extends Journal {
  /** Must be told of the page's bytes as they come. */
  page(bytes: Uint8Array): void;
  /** What was done, once the page has ended; undefined where it cannot be done again. */
  recording(): Recording | undefined;
}

/** Creates a recorder. A page of more than `limit` bytes is not kept. */
export function createRecorder(limit: number): Recorder {
  const edits: RecordedEdit[] = [];
  const marks: Mark[] = [];
  let pieces: Uint8Array[] | undefined = [];
  let size = 0;
  return {
    page(bytes) {
      size += bytes.length;
      if (size > limit) pieces = undefined;
      // Whoever gave them may write on them.
      pieces?.push(copyOf([bytes]));
    },
    inserted: (at, text) => void edits.push({ at, text: fromLatin1(text) }),
    tagged: (at, part, language) => void edits.push({ at, part, language }),
    decided: (mark) => void marks.push(mark),
    decoded: () => (pieces = undefined),
    recording: () => pieces && { bytes: copyOf(pieces), edits, marks },
  };
}

/** Bytes a recording takes, roughly. */
export function sizeOf({ bytes, edits, marks }: Recording): number {
  let size = bytes.length + 32 * marks.length;
  for (const edit of edits) size += 96 + ("text" in edit ? edit.text.length : 0);
  return size;
}
