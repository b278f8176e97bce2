import { standsAt } from "./bytes.ts";
import type { OurTags } from "./our-tags.ts";
import { createRecorder, type Journal, type Recording } from "./recording.ts";
import { createReplay } from "./replay.ts";
import type { PageStream } from "./rewriter.ts";

/** Where one page is remembered, as rewritten under the same verdicts. */
export interface PageSlot {
  /** What was done when it last came; absent: nothing is known of it yet. */
  readonly recording: Recording | undefined;
  /** Most bytes of a page that is worth remembering. */
  readonly limit: number;
  /** It came again as it was. */
  matched(): void;
  /** It came, but not as it was. Returns whether to record what came. */
  differed(): boolean;
  keep(recording: Recording): void;
}

/** How {@link createRememberingRewriter} works. */
export interface RememberingOptions {
  readonly slot: PageSlot;
  readonly tags: OurTags;
  /** Creates a rewriter that reads the page, and tells the journal. */
  readonly anew: (journal?: Journal) => PageStream;
  /** Whether the page is on its way as a whole, so that a little of it may wait for what comes next. */
  readonly steady: boolean;
}

/** While it is recorded a page is read in pieces, so that it can be decided piece by piece again. */
const PIECE = 8 * 1024;

/**
 * Creates a rewriter that does again what it did when the page last came, as long as the bytes that
 * come are the same: each of them is compared. Where they differ a new rewriter reads the page from
 * its beginning, and what was written already is left out; a rewriter's output does not depend on the
 * pieces that it is given, so nothing is lost or said twice.
 */
export function createRememberingRewriter(options: RememberingOptions): PageStream {
  const { slot, steady, tags, anew } = options;
  let stream = slot.recording ? replaying(slot.recording) : recording();
  return {
    write: (bytes, last) => stream.write(bytes, last),
    end: () => stream.end(),
  };

  function replaying(known: Recording): PageStream {
    const replay = createReplay(known, tags);
    let matched = 0;

    function write(bytes: Uint8Array, last = false): readonly Uint8Array[] {
      const to = matched + bytes.length;
      if (!standsAt(known.bytes, matched, bytes)) return giveUp(bytes, last);
      if (last) return to === known.bytes.length ? finish() : giveUp(bytes, last);
      const { given, upTo } = replay.decidedAt(to);
      // Nobody knows when more comes, and the visitor must not wait for it.
      if (given < to && !steady) return giveUp(bytes, last);
      matched = to;
      return replay.upTo(upTo);
    }

    function finish(): readonly Uint8Array[] {
      slot.matched();
      return replay.rest();
    }

    function giveUp(bytes: Uint8Array, last: boolean): readonly Uint8Array[] {
      stream = withoutFirst(slot.differed() ? recording() : anew(), replay.written);
      return [...stream.write(known.bytes.subarray(0, matched)), ...stream.write(bytes, last)];
    }

    const nothing = new Uint8Array();
    return { write, end: () => write(nothing, true) };
  }

  function recording(): PageStream {
    const recorder = createRecorder(slot.limit);
    const rewriter = anew(recorder);
    const finish = () => {
      const made = recorder.recording();
      if (made) slot.keep(made);
    };
    return {
      write(bytes, last = false) {
        recorder.page(bytes);
        const written: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += PIECE)
          written.push(...rewriter.write(bytes.subarray(at, at + PIECE)));
        if (last) {
          written.push(...rewriter.end());
          finish();
        }
        return written;
      },
      end() {
        const rest = rewriter.end();
        finish();
        return rest;
      },
    };
  }
}

/** A stream whose first bytes were written already. */
function withoutFirst(stream: PageStream, count: number): PageStream {
  let left = count;
  const cut = (pieces: readonly Uint8Array[]) =>
    pieces.flatMap((bytes) => {
      const done = Math.min(left, bytes.length);
      left -= done;
      return done < bytes.length ? [bytes.subarray(done)] : [];
    });
  return {
    write: (bytes, last) => cut(stream.write(bytes, last)),
    end: () => cut(stream.end()),
  };
}
