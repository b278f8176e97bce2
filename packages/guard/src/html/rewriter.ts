import { fastView, join } from "./bytes.ts";
import { createOutput, type Edits } from "./edits.ts";
import {
  createTranscoder,
  encodingOfType,
  SNIFFED,
  utf8MarkLength,
  wideEncoding,
  type Transcoder,
} from "./encoding.ts";
import type { Verdicts } from "./holders.ts";
import { tagsFor, type OurTags } from "./our-tags.ts";
import type { PageState } from "./page-state.ts";
import type { Journal } from "./recording.ts";
import { createMarkupRewriter, type MarkupRewriter, type Part } from "./rewrite-markup.ts";

export { NestedTooDeep } from "./tree/tree.ts";

/** How {@link createHtmlRewriter} decides and what it adds. */
export interface HtmlRewriterOptions extends Verdicts, OurTags {
  /** The page's `Content-Type`, for its encoding. */
  readonly contentType?: string | undefined;
  /** Told of all that is done to the page. */
  readonly journal?: Journal | undefined;
}

/** A page in, a page out, piece by piece. */
export interface PageStream {
  /**
   * Takes the next bytes and returns what can be written already, in pieces; unchanged bytes are not
   * copied. With the `last` bytes, that is everything, and `end` must not follow.
   */
  write(bytes: Uint8Array, last?: boolean): readonly Uint8Array[];
  /** Returns the rest. */
  end(): readonly Uint8Array[];
}

/** A page stream that can begin in the middle of a page. */
export interface HtmlRewriter extends PageStream {
  /**
   * What is known of the page where the bytes end that were given; undefined where something is kept
   * back, or read by itself.
   */
  state(): PageState | undefined;
  /** Goes on from a state, with the bytes behind it. */
  resume(state: PageState): void;
}

/** A page holds a tag too long to look into within bounds. */
export class TagTooLong extends Error {
  override readonly name = "TagTooLong";
}

/** Most bytes kept back, which is the longest tag; images inlined as `data:` fit. */
const MAX_WINDOW = 8 * 1024 * 1024;
/** From here on what is kept back is looked at again only when it has doubled. */
const PATIENCE = 64 * 1024;

const NOTHING = new Uint8Array();

/**
 * Creates a rewriter that makes third-party elements inert as the page streams through it. The page
 * may be in any encoding that agrees with ASCII on the bytes below 128; UTF-16 becomes UTF-8. Nothing
 * is kept back but the tag, or the token of a style sheet, that the bytes end in.
 * @throws TagTooLong from `write` when that is more than 8 MiB.
 * @throws NestedTooDeep when more than 100,000 elements are open at a time.
 */
export function createHtmlRewriter(options: HtmlRewriterOptions): HtmlRewriter {
  const named = encodingOfType(options.contentType);
  const output = createOutput();
  let { journal } = options;
  // Where in the page what is read now begins.
  let position = 0;
  let markup: MarkupRewriter | undefined;
  let kept: Uint8Array[] = [];
  let size = 0;
  let wanted = SNIFFED;
  let transcode: Transcoder | undefined;

  return {
    write: (bytes, last = false) => take(bytes, last),
    end: () => take(NOTHING, true),
    state: () => (size === 0 && !transcode ? markup?.state() : undefined),
    resume(state) {
      markup ??= markupIn(state.encoding);
      markup.resume(state);
      wanted = 0;
    },
  };

  function take(bytes: Uint8Array, final: boolean): readonly Uint8Array[] {
    kept.push(transcode ? transcode(bytes, final) : bytes);
    size += kept.at(-1)?.length ?? 0;
    if (size < wanted && !final) return [];
    const from = markup ? 0 : start(final);
    const page = fastView(join(kept));
    output.begin(page);
    const done = markup?.read(page, from, final) ?? 0;
    keep(page.subarray(done));
    position += done;
    return output.take(done);
  }

  /** Edits that are told of too. */
  function told(to: Journal): Edits {
    return {
      insert(at, text) {
        to.inserted(position + at, text);
        output.insert(at, text);
      },
    };
  }

  /** Learns the encoding from how the page begins; the length of the mark that says so. */
  function start(final: boolean): number {
    const page = join(kept);
    const wide = wideEncoding(page, named);
    if (wide !== undefined) {
      transcode = createTranscoder(wide);
      kept = [transcode(page, final)];
      journal?.decoded();
      journal = undefined;
    }
    const mark = utf8MarkLength(join(kept));
    markup = markupIn(mark > 0 ? "utf-8" : named);
    return mark;
  }

  function markupIn(encoding: string | undefined): MarkupRewriter {
    const edits = journal ? told(journal) : output;
    return createMarkupRewriter({ verdicts: options, encoding, begins }, edits);
  }

  function begins(part: Part, at: number, language: string | undefined): void {
    journal?.tagged(position + at, part, language);
    output.insert(at, tagsFor(options, part, language));
  }

  function keep(rest: Uint8Array): void {
    size = rest.length;
    kept = size === 0 ? [] : [rest];
    wanted = size > PATIENCE ? Math.min(2 * size, MAX_WINDOW) : 0;
    if (size > MAX_WINDOW) throw new TagTooLong(`a tag of more than ${MAX_WINDOW} bytes`);
  }
}
