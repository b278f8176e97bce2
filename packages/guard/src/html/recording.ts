import { copyOf, fromLatin1 } from "./bytes.ts";
import { sizeOfState, type PageState } from "./page-state.ts";
import type { Part } from "./rewrite-markup.ts";

/** Something put into a page: a text, or what our tags say for the visitor who asks. */
export type RecordedEdit = { readonly at: number } & (
  | { readonly text: Uint8Array }
  | { readonly part: Part; readonly language: string | undefined }
);

/** A place between two tags, from where the page can be read on. */
export interface Checkpoint {
  readonly at: number;
  /** How many edits were made to what is in front of it. */
  readonly edits: number;
  /** What is known of the page there; undefined at its beginning and its end. */
  readonly state: PageState | undefined;
}

/** What was done to a page: enough to do it again to the same bytes. */
export interface Recording {
  readonly bytes: Uint8Array;
  /** In ascending order. */
  readonly edits: readonly RecordedEdit[];
  /** In ascending order, the beginning and the end of the page included. */
  readonly checkpoints: readonly Checkpoint[];
}

/** Told what a rewriter does, by offsets of the page's bytes. */
export interface Journal {
  inserted(at: number, text: string): void;
  /** Our tags were put in. */
  tagged(at: number, part: Part, language: string | undefined): void;
  /** What is written are not the page's bytes: it was decoded. */
  decoded(): void;
}

/** Writes down what a rewriter does. */
export interface Recorder extends Journal {
  /** Must be told of the page's bytes as they come. False once it is not to be kept. */
  page(bytes: Uint8Array): boolean;
  /** The page was read up to here, and can be read on from this state. */
  checkpoint(at: number, state: PageState): void;
  /** What was done, once the page has ended; undefined where it cannot be done again. */
  recording(): Recording | undefined;
}

/** Creates a recorder. A page of more than `limit` bytes is not kept. */
export function createRecorder(limit: number): Recorder {
  const edits: RecordedEdit[] = [];
  const checkpoints: Checkpoint[] = [{ at: 0, edits: 0, state: undefined }];
  let pieces: Uint8Array[] | undefined = [];
  let size = 0;
  const add = (edit: RecordedEdit) => void (pieces && edits.push(edit));
  const forget = () => {
    pieces = undefined;
    edits.length = 0;
    checkpoints.length = 0;
  };
  return {
    page(bytes) {
      size += bytes.length;
      if (size > limit) forget();
      // Whoever gave them may write on them.
      pieces?.push(copyOf([bytes]));
      return pieces !== undefined;
    },
    inserted: (at, text) => add({ at, text: fromLatin1(text) }),
    tagged: (at, part, language) => add({ at, part, language }),
    checkpoint: (at, state) => void checkpoints.push({ at, edits: edits.length, state }),
    decoded: forget,
    recording() {
      const end = { at: size, edits: edits.length, state: undefined };
      return pieces && { bytes: copyOf(pieces), edits, checkpoints: [...checkpoints, end] };
    },
  };
}

/** Bytes a recording takes, roughly. */
export function sizeOf({ bytes, edits, checkpoints }: Recording): number {
  let size = bytes.length;
  for (const edit of edits) size += 96 + ("text" in edit ? edit.text.length : 0);
  for (const { state } of checkpoints) size += 64 + (state ? sizeOfState(state) : 0);
  return size;
}
