import { array, assert, constantFrom, integer, property, type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { expectedOf, liveIn, treeOf } from "./testing/html-oracle.ts";
import { EITHER_WAY, PIECES } from "./testing/html-pieces.ts";
import { createHtmlRewriter } from "./rewriter.ts";

// GLASSJAR_FUZZ=200000 npx vitest run --project unit packages/guard/src/html/oracle.test.ts
const HOURS = 1000 * 60 * 60 * 3;
const RUNS = { numRuns: Number(process.env["GLASSJAR_FUZZ"] ?? 1500) };

const page = pageOf(PIECES);
const sizes = array(integer({ min: 1, max: 40 }), { maxLength: 30, size: "max" });

function pageOf(pieces: readonly string[]): Arbitrary<string> {
  return array(constantFrom(...pieces), { maxLength: 40, size: "max" }).map((chosen) =>
    chosen.join(""),
  );
}

function rewrite(html: string, cuts: readonly number[] = []): string {
  const rewriter = createHtmlRewriter({
    page: new URL("https://site.example/"),
    holdsHost: () => "third",
    holdsService: () => undefined,
  });
  const bytes = Buffer.from(html);
  const out: Uint8Array[] = [];
  let at = 0;
  for (const size of cuts) {
    out.push(...rewriter.write(bytes.subarray(at, at + size)));
    at += size;
  }
  out.push(...rewriter.write(bytes.subarray(at)), ...rewriter.end());
  return Buffer.concat(out).toString();
}

test(
  "what another parser says asks a third party is inert, and nothing else is changed",
  () => {
    assert(
      property(page, sizes, (html, cuts) => {
        const ours = rewrite(html, cuts);
        const expected = expectedOf(html);
        if (ours !== expected) expect(treeOf(ours)).toEqual(treeOf(expected));
      }),
      RUNS,
    );
  },
  HOURS,
);

// What browsers read in two ways has no one tree to compare with; but in neither may anything be left.
test(
  "where browsers with and without script read other things, nothing is left that asks",
  () => {
    assert(
      property(pageOf([...PIECES, ...EITHER_WAY]), sizes, (html, cuts) => {
        const ours = rewrite(html, cuts);
        expect(liveIn(ours, true)).toEqual([]);
        expect(liveIn(ours, false)).toEqual([]);
      }),
      RUNS,
    );
  },
  HOURS,
);
