import { indexOfBytes, isSameAt } from "./bytes.ts";
import type { Recording } from "./recording.ts";

/** Where a page may go on as the recorded one does behind a checkpoint. */
export interface Meeting {
  /** Number of the checkpoint. */
  readonly place: number;
  /** Offset in the bytes that came. */
  readonly at: number;
}

/** Bytes that came, and where their reading stands. */
export interface Progress {
  readonly given: Uint8Array;
  readonly at: number;
  /** Whether nothing follows them. */
  readonly last: boolean;
  /** Only checkpoints behind this one count. */
  readonly place: number;
  /** By how much the bytes that come stood behind the recorded ones, when they were last the same. */
  readonly shift: number;
}

/** Finds where a page that differs from the recorded one may be in step with it again. */
export interface Finder {
  /** Bytes within which it looks; further on it is to be asked again. */
  readonly reach: number;
  find(progress: Progress): Meeting | undefined;
}

/** Checkpoints that are tried from one place on. */
const TRIED = 4;
/** Bytes are looked for this often in a page, and found at most this often in one place. */
const SEARCHES = 24;
const FOUND = 4;

/** Creates a finder; it gives up on a page that differs in too many places. */
export function createFinder({ bytes, checkpoints }: Recording, stretch: number): Finder {
  const reach = 4 * stretch;
  const needle = Math.max(4, stretch >> 5);
  const end = checkpoints.length - 1;
  let searches = SEARCHES;

  const offset = (place: number) => checkpoints[place]?.at ?? 0;

  /** The first checkpoint that counts and is recorded at this offset or behind. */
  function firstFrom(recorded: number, after: number): number {
    let low = after + 1;
    for (let high = end; low < high;) {
      const middle = (low + high) >> 1;
      if (offset(middle) < recorded) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether what is recorded behind a checkpoint came here, as far as anything came yet. */
  function goesOnAt({ given, last }: Progress, place: number, at: number): boolean {
    const from = offset(place);
    const to = Math.min(offset(place + 1), from + given.length - at);
    const isEnd = place + 1 === end && last;
    if (to <= from || (isEnd && bytes.length - from !== given.length - at)) return false;
    return isSameAt(given, at, bytes, from, to);
  }

  /** The stretches that differ may be as long as before. */
  function inPlace(progress: Progress, shift: number): Meeting | undefined {
    const first = firstFrom(progress.at - shift, progress.place);
    for (let place = first; place < Math.min(end, first + TRIED); place += 1) {
      const at = offset(place) + shift;
      if (at > progress.given.length) break;
      if (goesOnAt(progress, place, at)) return { place, at };
    }
    return undefined;
  }

  /** Or longer, or shorter. */
  function nearby(progress: Progress): Meeting | undefined {
    const { given, at: from, shift } = progress;
    const first = firstFrom(from - shift - reach, progress.place);
    for (let place = first; place < Math.min(end, first + TRIED); place += 1) {
      if (searches === 0) return undefined;
      searches -= 1;
      const at = search(progress, place, Math.min(given.length, offset(place) + shift + reach));
      if (at !== -1) return { place, at };
    }
    return undefined;
  }

  function search(progress: Progress, place: number, to: number): number {
    const from = offset(place);
    const sought = bytes.subarray(from, Math.min(bytes.length, from + needle));
    const window = progress.given.subarray(0, to);
    let at = progress.at - 1;
    for (let found = 0; found < FOUND; found += 1) {
      at = indexOfBytes(window, sought, at + 1);
      if (at === -1 || goesOnAt(progress, place, at)) return at;
    }
    return -1;
  }

  return {
    reach,
    find(progress) {
      if (searches === 0) return undefined;
      const { given, last, place, shift } = progress;
      // Nothing is missed yet where the next checkpoint is still to come.
      if (!last && offset(place + 1) + shift >= given.length) return undefined;
      return (
        inPlace(progress, shift) ??
        (last ? inPlace(progress, given.length - bytes.length) : undefined) ??
        nearby(progress)
      );
    },
  };
}
