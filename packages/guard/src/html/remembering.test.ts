import { array, assert, boolean, constantFrom, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import type { Recording } from "./recording.ts";
import { createRememberingRewriter, type PageSlot } from "./remembering.ts";
import { createHtmlRewriter, type HtmlRewriterOptions, type PageStream } from "./rewriter.ts";
import { EITHER_WAY, PIECES } from "./testing/html-pieces.ts";

const options = (nonce: string): HtmlRewriterOptions => ({
  page: new URL("https://site.example/"),
  holdsHost: (host) => (host.startsWith("x") ? "third" : undefined),
  holdsService: () => "held",
  headTags: (language) => `<script nonce=${nonce} lang=${language}></script>`,
  bodyTags: () => `<p>${nonce}é</p>`,
});

/** A slot, and how often its page was the same as before and not. */
function slot(recording?: Recording, limit = 1e6) {
  const seen = { matched: 0, differed: 0, kept: recording };
  const page: PageSlot = {
    get recording() {
      return seen.kept;
    },
    limit,
    matched: () => void (seen.matched += 1),
    differed() {
      seen.differed += 1;
      return true;
    },
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

function remembering(page: PageSlot, nonce: string, steady = true): PageStream {
  return createRememberingRewriter({
    slot: page,
    steady,
    tags: options(nonce),
    anew: (journal) => createHtmlRewriter({ ...options(nonce), journal }),
  });
}

/** What is recorded of a page. */
function recorded(html: string, sizes: readonly number[] = []): Recording | undefined {
  const { page, seen } = slot();
  through(remembering(page, "recorded"), html, sizes, false);
  return seen.kept;
}

const page = array(constantFrom(...PIECES, ...EITHER_WAY), { maxLength: 40, size: "max" }).map(
  (chosen) => chosen.join(""),
);
const sizes = array(integer({ min: 1, max: 40 }), { maxLength: 30, size: "max" });

test("however a page was cut then and now, doing it again gives what a new rewriter gives", () => {
  assert(
    property(page, sizes, sizes, boolean(), boolean(), (html, then, now, steady, tells) => {
      const { page: known, seen } = slot(recorded(html, then));
      const { text } = through(remembering(known, "n2", steady), html, now, tells);
      expect(text).toBe(plain(html, "n2"));
      if (steady && html !== "") expect(seen).toMatchObject({ matched: 1, differed: 0 });
    }),
    { numRuns: 600 },
  );
});

test("a page that differs anywhere gives what a new rewriter gives, and nothing held of the one before", () => {
  assert(
    property(
      tuple(page, page, page),
      tuple(sizes, sizes),
      tuple(boolean(), boolean()),
      ([start, before, after], [then, now], [steady, tells]) => {
        const { page: known, seen } = slot(recorded(start + before, then));
        const html = start + after;
        const { text } = through(remembering(known, "n2", steady), html, now, tells);
        expect(text).toBe(plain(html, "n2"));
        expect(Buffer.from(seen.kept?.bytes ?? []).toString()).toBe(html);
      },
    ),
    { numRuns: 600 },
  );
});

test("at no time is more written than a new rewriter would have written of the bytes so far", () => {
  assert(
    property(page, sizes, sizes, (html, then, now) => {
      const { page: known } = slot(recorded(html, then));
      const ours = through(remembering(known, "n2"), html, now, false);
      const decided = now.map((_, at) => {
        const upTo = now.slice(0, at + 1).reduce((sum, size) => sum + size, 0);
        const fresh = createHtmlRewriter(options("n2"));
        return Buffer.concat(fresh.write(Buffer.from(html).subarray(0, upTo))).length;
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
  expect(seen.differed).toBe(1);
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

test("whoever gave the bytes may write on them afterwards", () => {
  const { page: known, seen } = slot();
  const stream = remembering(known, "n");
  const bytes = Buffer.from("<p>A</p>");
  stream.write(bytes);
  bytes.fill("x");
  stream.end();
  expect(Buffer.from(seen.kept?.bytes ?? []).toString()).toBe("<p>A</p>");
});
