import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  nat,
  oneof,
  property,
  string,
  tuple,
} from "fast-check";
import { expect, test } from "vitest";
import type { Recording } from "./recording.ts";
import { createRememberingRewriter, type PageSlot } from "./remembering.ts";
import { createHtmlRewriter, type HtmlRewriterOptions, type PageStream } from "./rewriter.ts";
import { EITHER_WAY, PIECES } from "./testing/html-pieces.ts";

/** Short, so that small pages have many checkpoints. */
const STRETCH = 16;

const options = (nonce: string): HtmlRewriterOptions => ({
  page: new URL("https://site.example/"),
  holdsHost: (host) => (host.startsWith("x") ? "third" : undefined),
  holdsService: () => "held",
  headTags: (language) => `<script nonce=${nonce} lang=${language}></script>`,
  bodyTags: () => `<p>${nonce}é</p>`,
});

/** A slot, and how often its page was the same as before and not. */
function slot(recording?: Recording, limit = 1e6) {
  const seen = { matched: 0, resembled: 0, differed: 0, kept: recording };
  const page: PageSlot = {
    get recording() {
      return seen.kept;
    },
    limit,
    matched: () => void (seen.matched += 1),
    resembled: () => void (seen.resembled += 1),
    differed: () => void (seen.differed += 1),
    keep: (made) => void (seen.kept = made),
  };
  return { page, seen };
}

/** What comes out, when the page comes in pieces of these sizes; the last of them may say so. */
function through(stream: PageStream, html: string, sizes: readonly number[], tellsLast: boolean) {
  const bytes = Buffer.from(html);
  const out: Uint8Array[] = [];
  const outAfter: number[] = [];
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    const last = tellsLast && at + size >= bytes.length && at < bytes.length;
    out.push(...stream.write(bytes.subarray(at, at + size), last));
    outAfter.push(Buffer.concat(out).length);
    at += size;
    if (last) return { text: Buffer.concat(out).toString(), outAfter };
    if (at >= bytes.length) break;
  }
  out.push(...stream.end());
  return { text: Buffer.concat(out).toString(), outAfter };
}

const plain = (html: string, nonce: string) =>
  through(createHtmlRewriter(options(nonce)), html, [], false).text;

function remembering(page: PageSlot, nonce: string, steady = true, stretch = STRETCH): PageStream {
  return createRememberingRewriter({
    slot: page,
    steady,
    stretch,
    tags: options(nonce),
    anew: (journal) => createHtmlRewriter({ ...options(nonce), journal }),
  });
}

/** What is recorded of a page. */
function recorded(
  html: string,
  sizes: readonly number[] = [],
  stretch = STRETCH,
): Recording | undefined {
  const { page, seen } = slot();
  through(remembering(page, "recorded", true, stretch), html, sizes, false);
  return seen.kept;
}

// GLASSJAR_FUZZ=200000 npx vitest run --project unit packages/guard/src/html/remembering.test.ts
const HOURS = 1000 * 60 * 60 * 3;
const RUNS = Number(process.env["GLASSJAR_FUZZ"] ?? 1200);

/** What changes of state may be about. */
const CHANGING = [
  "<base href=https://x.example/>",
  "<html lang=fr>",
  "<meta charset=koi8-r>",
  "<form id=a>",
  "<b class=a>",
  "<b class=b>",
  "<svg><desc>",
  "<style>a{background:url(//x.example/i)}</style>",
  "<script>if (a < b && '</p>') go(\"<img src=//x.example/0>\")</script>",
  "<div style='background:url(//x.example/i)'>",
  "<iframe srcdoc='<img src=//x.example/0>'></iframe>",
  "<img src=a.png>",
];
const USUAL = [
  ...["<li class=card>", "</li>", "<p>", "</p>", "text &amp; more of it", "<a href=/own>", "</a>"],
  ...["<b>", "</b>", "<div class='x y'>", "</div>", "\n    ", "<img src=//x.example/4 alt='>'>"],
  ...["<h2>Title</h2>", "<!-- no tag: <p> -->", "<input type=hidden name=token value=abcdef>"],
];
const piece = constantFrom(...PIECES, ...EITHER_WAY, ...CHANGING, ...USUAL);
const part = string({ unit: constantFrom(...Array.from("<>/='\"! -abp&;\0")), maxLength: 6 });
const page = array(piece, { maxLength: 40, size: "max" }).map((chosen) => chosen.join(""));
const sizes = array(integer({ min: 1, max: 40 }), { maxLength: 30, size: "max" });

test("however a page was cut then and now, doing it again gives what a new rewriter gives", () => {
  assert(
    property(page, sizes, sizes, boolean(), boolean(), (html, then, now, steady, tells) => {
      const { page: known, seen } = slot(recorded(html, then));
      const { text } = through(remembering(known, "n2", steady), html, now, tells);
      expect(text).toBe(plain(html, "n2"));
      if (steady && html !== "")
        expect(seen).toMatchObject({ matched: 1, resembled: 0, differed: 0 });
    }),
    { numRuns: 600 },
  );
});

/** Pieces of one page, and what is put in the place of some of them to make another. */
const twoPages = tuple(
  array(piece, { maxLength: 60, size: "max" }),
  array(tuple(nat(), nat(4), array(oneof(piece, part), { maxLength: 3 })), { maxLength: 4 }),
  nat(),
  nat(),
).map(([pieces, changes, from, length]) => {
  const other = pieces.map((text) => text);
  for (const [at, removed, added] of changes)
    other.splice(at % (other.length + 1), removed, ...added);
  const html = other.join("");
  // Now and then a cut through a tag.
  const cut = from % 3 === 0 ? from % (html.length + 1) : html.length;
  return [pieces.join(""), html.slice(0, cut) + html.slice(cut + (length % 9))] as const;
});

test(
  "a page that differs anywhere gives what a new rewriter gives, and nothing held of the one before",
  () => {
    let again = 0;
    assert(
      property(
        twoPages,
        tuple(sizes, sizes),
        tuple(boolean(), boolean(), integer({ min: 1, max: 64 })),
        ([before, html], [then, now], [steady, tells, stretch]) => {
          const { page: known, seen } = slot(recorded(before, then, stretch));
          const { text } = through(remembering(known, "n2", steady, stretch), html, now, tells);
          expect(text).toBe(plain(html, "n2"));
          again += seen.resembled;
        },
      ),
      { numRuns: RUNS },
    );
    // Else nothing was shown.
    expect(again).toBeGreaterThan(RUNS / 20);
  },
  HOURS,
);

/** Real pages are long and change in a few places. */
const longPages = tuple(
  array(oneof({ weight: 99, arbitrary: constantFrom(...USUAL) }, piece), {
    minLength: 200,
    maxLength: 400,
  }),
  array(tuple(nat(), nat(12), string({ unit: "grapheme", maxLength: 40 })), {
    minLength: 1,
    maxLength: 5,
  }),
).map(([pieces, changes]) => {
  const html = pieces.join("");
  let other = html;
  for (const [at, removed, added] of changes) {
    const from = at % other.length;
    other = other.slice(0, from) + added + other.slice(from + removed);
  }
  return [html, other] as const;
});

test(
  "so does a long page with changes at any byte of it, and most of it is not read anew",
  () => {
    let [resembled, differed] = [0, 0];
    assert(
      property(longPages, tuple(boolean(), boolean()), ([before, html], [steady, tells]) => {
        const { page: known, seen } = slot(recorded(before, [], 128));
        const now = tells ? [] : [700, 1500, 2000];
        const { text } = through(remembering(known, "n2", steady, 128), html, now, tells);
        expect(text).toBe(plain(html, "n2"));
        resembled += seen.resembled;
        differed += seen.differed;
      }),
      { numRuns: RUNS / 6 },
    );
    expect(resembled).toBeGreaterThan(differed);
  },
  HOURS,
);

test("at no time is more written than a new rewriter would have written of the bytes so far", () => {
  assert(
    property(page, sizes, sizes, (html, then, now) => {
      const { page: known } = slot(recorded(html, then));
      const ours = through(remembering(known, "n2"), html, now, false);
      const decided = now.map((_, at) => {
        const upTo = now.slice(0, at + 1).reduce((sum, size) => sum + size, 0);
        const fresh = createHtmlRewriter(options("n2"));
        // Of bytes that come one by one as much is written as can be.
        const bytes = [...Buffer.from(html).subarray(0, upTo)];
        return Buffer.concat(bytes.flatMap((byte) => fresh.write(Buffer.of(byte)))).length;
      });
      for (const [at, written] of ours.outAfter.slice(0, now.length).entries())
        expect(written).toBeLessThanOrEqual(decided[at] ?? 0);
    }),
    { numRuns: 400 },
  );
});

test("where nobody knows when more comes, nothing that is decided waits", () => {
  const html = `<p>A</p><img src=https://x.example/1>${"<p>more</p>".repeat(5)}`;
  const { page: known, seen } = slot(recorded(html));
  const stream = remembering(known, "n", false);
  const first = Buffer.concat(stream.write(Buffer.from(html.slice(0, 50)))).toString();
  expect(first).toBe(
    Buffer.concat(
      createHtmlRewriter(options("n")).write(Buffer.from(html.slice(0, 50))),
    ).toString(),
  );
  expect(seen.kept).toBe(known.recording);
});

test("a long page is given on as it comes, though it was recorded in one piece", () => {
  const html = `<!doctype html><body>${"<p>more of it</p>".repeat(5000)}`;
  const { page: known } = slot(recorded(html));
  const stream = remembering(known, "n");
  const written = Buffer.concat(stream.write(Buffer.from(html.slice(0, 40_000)))).length;
  expect(written).toBeGreaterThan(40_000 - 8 * 1024);
});

test("what is longer than the limit, or had to be decoded, is not kept", () => {
  const { page: small, seen } = slot(undefined, 10);
  through(remembering(small, "n"), "<p>longer than ten</p>", [], true);
  expect(seen.kept).toBeUndefined();
  const wide = slot();
  const stream = remembering(wide.page, "n");
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("<p>A</p>", "utf16le")]);
  const out = [...stream.write(bytes), ...stream.end()];
  expect(Buffer.concat(out).toString()).toContain("<p>A</p>");
  expect(wide.seen.kept).toBeUndefined();
});

test("of a page that is too long nothing more is written down: it is read in the pieces it comes in", () => {
  const given: number[] = [];
  const stream = createRememberingRewriter({
    slot: slot(undefined, 100).page,
    steady: true,
    stretch: STRETCH,
    tags: {},
    anew(journal) {
      const rewriter = createHtmlRewriter({ ...options("n"), journal });
      const write: typeof rewriter.write = (bytes, last) => {
        given.push(bytes.length);
        return rewriter.write(bytes, last);
      };
      return { ...rewriter, write };
    },
  });
  const html = "<p>longer than a hundred</p><img src=//x.example/>".repeat(10);
  const { text } = through(stream, html, [90, 200], false);
  expect(text).toBe(through(createHtmlRewriter(options("n")), html, [], false).text);
  expect(given.slice(-2)).toEqual([200, html.length - 290]);
});

test("whoever gave the bytes may write on them afterwards", () => {
  const { page: known, seen } = slot();
  const stream = remembering(known, "n");
  const bytes = Buffer.from("<p>A</p>");
  stream.write(bytes);
  bytes.fill("x");
  stream.end();
  expect(Buffer.from(seen.kept?.bytes ?? []).toString()).toBe("<p>A</p>");
});
