import type { OurTags } from "./our-tags.ts";
import { createRecordingRewriter } from "./record.ts";
import type { Journal, Recording } from "./recording.ts";
import { createReusingRewriter } from "./reuse.ts";
import type { HtmlRewriter, PageStream } from "./rewriter.ts";

/** Where one page is remembered, as rewritten under the same verdicts. */
export interface PageSlot {
  /** What was done when it last came; absent: nothing is known of it yet. */
  readonly recording: Recording | undefined;
  /** Most bytes of a page that is worth remembering. */
  readonly limit: number;
  /** It came again as it was. */
  matched(): void;
  /** It came again, changed in some places. */
  resembled(): void;
  /** It came, but too little of it was as before. */
  differed(): void;
  keep(recording: Recording): void;
}

/** How {@link createRememberingRewriter} works. */
export interface RememberingOptions {
  readonly slot: PageSlot;
  readonly tags: OurTags;
  /** Creates a rewriter that reads the page, and tells the journal. */
  readonly anew: (journal?: Journal) => HtmlRewriter;
  /** Whether the page is on its way as a whole, so that a little of it may wait for what comes next. */
  readonly steady: boolean;
  /** Bytes that are compared, or read anew, at a time; by default 2 KiB. */
  readonly stretch?: number;
}

const STRETCH = 2 * 1024;

/**
 * Creates a rewriter that does again what it did when the page last came, as far as the bytes that
 * come are the same: each of them is compared. What differs is read anew, from what was known of the
 * page in front of it, until as much is known as was behind it; so the output is always what a
 * rewriter makes of these bytes.
 */
export function createRememberingRewriter(options: RememberingOptions): PageStream {
  const { slot, anew, stretch = STRETCH } = options;
  const { recording, limit } = slot;
  const keep = (made: Recording) => slot.keep(made);
  return recording
    ? createReusingRewriter(recording, { ...options, stretch })
    : createRecordingRewriter({ anew, limit, stretch, keep });
}
