import { createEditList, type Edits, type Insertion } from "./edits.ts";
import { readEmbedded, type EmbeddedReader } from "./embedded.ts";
import { encodingOf } from "./encoding.ts";
import type { PageState } from "./page-state.ts";
import { holdInsertions } from "./hold.ts";
import { createHolders, type Holders, type Verdicts } from "./holders.ts";
import { judgeTag, type Embedded, type TagContext } from "./judge-tag.ts";
import { mayBeHeld } from "./quick-look.ts";
import { createStyleReader, type StyleReader } from "./style.ts";
import { attributeValue } from "./tag-token.ts";
import { createTokenizer, type StartTag, type Tokenizer } from "./tokenizer.ts";

/** Where something of ours can be put. */
export type Part = "head" | "body";

/** How markup is rewritten. */
export interface MarkupOptions {
  readonly verdicts: Verdicts;
  /** Encoding of the page by its header; a `meta` may say it otherwise. */
  readonly encoding?: string | undefined;
  /** Told where head and body begin, with the `lang` of the page. A page of frames has no body. */
  readonly begins?: (part: Part, at: number, language: string | undefined) => void;
}

/** A tokenizer that says, and is told, all that decides about the rest of a page. */
export interface MarkupRewriter extends Tokenizer {
  state(): PageState | undefined;
  resume(state: PageState): void;
}

const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** Creates a tokenizer whose edits make inert what is held, in markup and in all that is in it. */
export function createMarkupRewriter(
  options: MarkupOptions,
  edits: Edits,
  holders: Holders = createHolders(options.verdicts),
): MarkupRewriter {
  const { verdicts, begins } = options;
  const page: PageContext = {
    holders,
    verdicts,
    encoding: options.encoding,
    language: undefined,
  };
  let style: StyleReader | undefined;

  const readStyle: EmbeddedReader = (bytes, from, to, into) => {
    createStyleReader(holders, into).read(bytes.subarray(0, to), from, true);
  };

  const readPage: EmbeddedReader = (bytes, from, to, into) => {
    createMarkupRewriter({ verdicts }, into, holders.inner()).read(
      bytes.subarray(0, to),
      from,
      true,
    );
  };

  function insertionsIn(bytes: Uint8Array, { attribute, reading }: Embedded): readonly Insertion[] {
    const { valueStart, valueEnd } = attribute;
    const list = createEditList();
    readEmbedded(bytes, valueStart, valueEnd, list, reading === "page" ? readPage : readStyle);
    return list.insertions;
  }

  function rewrite(tag: StartTag): void {
    const { hold, embedded } = judgeTag(tag, page);
    const insertions = [
      ...(hold ? holdInsertions(tag.nameEnd, hold) : []),
      ...embedded.flatMap((entry) => insertionsIn(tag.bytes, entry)),
    ];
    for (const { at, text } of insertions.toSorted((one, other) => one.at - other.at))
      edits.insert(at, text);
  }

  const tokenizer = createTokenizer(
    {
      startTag(tag) {
        if (tag.namespace === "html") heed(page, tag);
        if (mayBeHeld(tag, holders)) rewrite(tag);
      },
      style(bytes, from, last) {
        style ??= createStyleReader(holders, edits);
        const upTo = style.read(bytes, from, last);
        if (last) style = undefined;
        return upTo;
      },
      foreignStyle: (bytes, from, to) => readEmbedded(bytes, from, to, edits, readStyle),
      head: (at) => begins?.("head", at, page.language),
      body: (at) => begins?.("body", at, page.language),
    },
    "page",
  );
  return {
    read: (bytes, from, final) => tokenizer.read(bytes, from, final),
    state() {
      const { encoding, language } = page;
      const known = tokenizer.state();
      return known && { ...known, base: holders.base(), encoding, language };
    },
    resume(state) {
      tokenizer.resume(state);
      holders.resume(state.base);
      page.encoding = state.encoding;
      page.language = state.language;
    },
  };
}

interface PageContext extends TagContext {
  encoding: string | undefined;
  language: string | undefined;
}

/** Learns from a tag what the rest of the page means. */
function heed(page: PageContext, { kind, bytes, scan }: StartTag): void {
  if (kind.name !== "base" && kind.name !== "html" && kind.name !== "meta") return;
  const value = (name: string) => attributeValue(bytes, scan, name);
  if (kind.name === "base") {
    const href = value("href");
    if (href !== undefined) page.holders.setBase(href);
  } else if (kind.name === "meta") page.encoding ??= encodingOf(value("charset"));
  else if (page.language === undefined && LANGUAGE.test(value("lang") ?? ""))
    page.language = value("lang") ?? "";
}
