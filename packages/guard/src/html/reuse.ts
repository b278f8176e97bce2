import { fastView, fromLatin1, isSameAt, join } from "./bytes.ts";
import { createFinder } from "./in-step.ts";
import { tagsFor } from "./our-tags.ts";
import { isSameState } from "./page-state.ts";
import type { Checkpoint, RecordedEdit, Recording } from "./recording.ts";
import type { RememberingOptions } from "./remembering.ts";
import type { HtmlRewriter, PageStream } from "./rewriter.ts";

/** How {@link createReusingRewriter} works. */
export interface ReuseOptions extends RememberingOptions {
  readonly stretch: number;
}

const NOTHING = new Uint8Array();

/**
 * Creates a rewriter that does again what was recorded where the bytes are the same. Where they are
 * not, a rewriter goes on from the last checkpoint in front, until it knows at another checkpoint what
 * was known there.
 */
export function createReusingRewriter(known: Recording, options: ReuseOptions): PageStream {
  const { slot, steady, tags, stretch } = options;
  const { bytes, edits, checkpoints } = known;
  const end = checkpoints.length - 1;
  const finder = createFinder(known, stretch);
  let rewriter: HtmlRewriter | undefined;
  // Whether the rewriter reads; else what comes is compared.
  let reading = false;
  // Where in the recording we are, or were when the bytes were last the same.
  let place = 0;
  // By how much the bytes given stand behind the recorded ones.
  let shift = 0;
  let kept: Uint8Array = NOTHING;
  let size = 0;
  let read = 0;

  return { write, end: () => write(NOTHING, true) };

  function write(more: Uint8Array, last = false): readonly Uint8Array[] {
    const given = fastView(kept.length === 0 ? more : join([kept, more]));
    const written: Uint8Array[] = [];
    kept = NOTHING;
    size += more.length;
    goOn(given, last, written);
    if (reading) shift -= given.length;
    if (last) tell();
    return written;
  }

  function goOn(given: Uint8Array, last: boolean, written: Uint8Array[]): void {
    let at = 0;
    while (true) {
      if (!reading) {
        at = copyOn(given, at, last, written);
        if (place === end || (!last && (at === given.length || waits(given, at)))) return;
        beginReading(at);
      }
      at = readOn(given, at, last, written);
      if (reading && at === given.length) return;
    }
  }

  /** Writes what is the same; how far it is. */
  function copyOn(given: Uint8Array, at: number, last: boolean, written: Uint8Array[]): number {
    const from = checkpoint(place);
    const upTo = sameUpTo(given, at, last);
    const to = checkpoint(upTo);
    const behind = at - from.at;
    let done = at;
    const copyTo = (offset: number) => {
      if (offset > done) written.push(given.subarray(done, offset));
      done = offset;
    };
    for (let next = from.edits; next < to.edits; next += 1) {
      const edit = edits[next] as RecordedEdit;
      copyTo(edit.at + behind);
      const text = textOf(edit);
      if (text.length > 0) written.push(text);
    }
    copyTo(to.at + behind);
    place = upTo;
    return done;
  }

  /** The last checkpoint up to which the bytes are the same. */
  function sameUpTo(given: Uint8Array, at: number, last: boolean): number {
    const behind = at - checkpoint(place).at;
    const isWhole = last && bytes.length + behind === given.length;
    let low = place;
    let high = isWhole ? end : lastWithin(given.length - behind);
    // Mostly all of it is the same; else half of it is looked at, and half of that.
    for (let tried = high; low < high; tried = (low + high + 1) >> 1) {
      const from = checkpoint(low).at;
      const to = checkpoint(tried).at;
      if (isSameAt(given, from + behind, bytes, from, to)) low = tried;
      else high = tried - 1;
    }
    return low;
  }

  /** The last checkpoint, but for the end, that is recorded at this offset or in front of it. */
  function lastWithin(offset: number): number {
    let low = place;
    for (let high = end - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (checkpoint(middle).at <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Whether what is left is the same so far, and may wait for what comes next. */
  function waits(given: Uint8Array, at: number): boolean {
    const from = checkpoint(place).at;
    const to = from + given.length - at;
    if (!steady || !isSameAt(given, at, bytes, from, to)) return false;
    kept = bytes.subarray(from, to);
    return true;
  }

  function beginReading(at: number): void {
    rewriter ??= options.anew();
    const { at: from, state } = checkpoint(place);
    if (state) rewriter.resume(state);
    shift = at - from;
    reading = true;
  }

  /** Reads up to where the page may be in step again; how far it is. */
  function readOn(given: Uint8Array, at: number, last: boolean, written: Uint8Array[]): number {
    const meeting = finder.find({ given, at, last, place, shift });
    const to = meeting?.at ?? Math.min(given.length, at + finder.reach);
    written.push(...(rewriter?.write(given.subarray(at, to), last && to === given.length) ?? []));
    read += to - at;
    if (meeting) meet(meeting.place, to);
    return to;
  }

  function meet(at: number, offset: number): void {
    const then = checkpoint(at);
    const now = rewriter?.state();
    reading = !(now && then.state && isSameState(now, then.state));
    place = at;
    shift = offset - then.at;
  }

  function tell(): void {
    if (!rewriter) slot.matched();
    else if (2 * read <= size) slot.resembled();
    else slot.differed();
  }

  function checkpoint(at: number): Checkpoint {
    return checkpoints[at] as Checkpoint;
  }

  function textOf(edit: RecordedEdit): Uint8Array {
    return "text" in edit ? edit.text : fromLatin1(tagsFor(tags, edit.part, edit.language));
  }
}
