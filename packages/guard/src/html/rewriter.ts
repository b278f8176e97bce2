import { fastView, join } from "./bytes.ts";
import { createOutput } from "./edits.ts";
import {
  createTranscoder,
  encodingOfType,
  SNIFFED,
  utf8MarkLength,
  wideEncoding,
  type Transcoder,
} from "./encoding.ts";
import type { Verdicts } from "./holders.ts";
import { createMarkupRewriter, type OurTags } from "./rewrite-markup.ts";
import type { Tokenizer } from "./tokenizer.ts";

export { NestedTooDeep } from "./tree/tree.ts";

/** How {@link createHtmlRewriter} decides and what it adds. */
export interface HtmlRewriterOptions extends Verdicts, OurTags {
  /** The page's `Content-Type`, for its encoding. */
  readonly contentType?: string | undefined;
}

/** A page in, a page out, piece by piece. */
export interface PageStream {
  /** Takes the next bytes and returns what can be written already; unchanged bytes are not copied. */
  write(bytes: Uint8Array): Uint8Array;
  /** Returns the rest. */
  end(): Uint8Array;
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
export function createHtmlRewriter(options: HtmlRewriterOptions): PageStream {
  const named = encodingOfType(options.contentType);
  const output = createOutput();
  let markup: Tokenizer | undefined;
  let kept: Uint8Array[] = [];
  let size = 0;
  let wanted = SNIFFED;
  let transcode: Transcoder | undefined;

  return { write: (bytes) => take(bytes, false), end: () => take(NOTHING, true) };

  function take(bytes: Uint8Array, final: boolean): Uint8Array {
    kept.push(transcode ? transcode(bytes, final) : bytes);
    size += kept.at(-1)?.length ?? 0;
    if (size < wanted && !final) return NOTHING;
    const from = markup ? 0 : start(final);
    const page = fastView(join(kept));
    output.begin(page);
    const done = markup?.read(page, from, final) ?? 0;
    keep(page.subarray(done));
    return output.take(done);
  }

  /** Learns the encoding from how the page begins; the length of the mark that says so. */
  function start(final: boolean): number {
    const page = join(kept);
    const wide = wideEncoding(page, named);
    if (wide !== undefined) {
      transcode = createTranscoder(wide);
      kept = [transcode(page, final)];
    }
    const mark = utf8MarkLength(join(kept));
    const encoding = mark > 0 ? "utf-8" : named;
    markup = createMarkupRewriter({ verdicts: options, encoding, tags: options }, output);
    return mark;
  }

  function keep(rest: Uint8Array): void {
    size = rest.length;
    kept = size === 0 ? [] : [rest];
    wanted = size > PATIENCE ? Math.min(2 * size, MAX_WINDOW) : 0;
    if (size > MAX_WINDOW) throw new TagTooLong(`a tag of more than ${MAX_WINDOW} bytes`);
  }
}
