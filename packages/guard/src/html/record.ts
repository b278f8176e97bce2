import { GREATER } from "./bytes.ts";
import { createRecorder, type Recorder, type Recording } from "./recording.ts";
import type { HtmlRewriter, PageStream } from "./rewriter.ts";

/** How {@link createRecordingRewriter} works. */
export interface RecordOptions {
  /** Creates a rewriter that reads the page, and tells the journal. */
  readonly anew: (journal: Recorder) => HtmlRewriter;
  /** Most bytes of a page that is recorded. */
  readonly limit: number;
  /** Bytes from one checkpoint to the next, about. */
  readonly stretch: number;
  readonly keep: (recording: Recording) => void;
}

/** Creates a rewriter that writes down what it does, and what it knows every now and then. */
export function createRecordingRewriter(options: RecordOptions): PageStream {
  const { limit, stretch, keep } = options;
  const recorder = createRecorder(limit);
  const rewriter = options.anew(recorder);
  let position = 0;
  let wanted = stretch;

  return {
    write(bytes, last = false) {
      if (!recorder.page(bytes)) return rewriter.write(bytes, last);
      const written: Uint8Array[] = [];
      for (let at = 0; at < bytes.length;) {
        const to = cutAt(bytes, at + Math.max(0, wanted - position));
        written.push(...rewriter.write(bytes.subarray(at, to)));
        position += to - at;
        at = to;
        if (position >= wanted) note();
      }
      if (last) written.push(...end());
      return written;
    },
    end,
  };

  function note(): void {
    const state = rewriter.state();
    if (state) recorder.checkpoint(position, state);
    // In a script, say, there is no place to go on from: it is not asked at each of its marks.
    wanted = position + (state ? stretch : stretch >> 2);
  }

  function end(): readonly Uint8Array[] {
    const rest = rewriter.end();
    const made = recorder.recording();
    if (made) keep(made);
    return rest;
  }
}

/** Offset behind the next tag, as far as a look at the bytes tells. */
function cutAt(bytes: Uint8Array, from: number): number {
  const mark = bytes.indexOf(GREATER, from);
  return mark === -1 ? bytes.length : mark + 1;
}
