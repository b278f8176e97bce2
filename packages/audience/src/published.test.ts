import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OTHER, type Figures } from "./counter.ts";
import { coarsened, published, publishedSeries, publishedTotal } from "./published.ts";

const nothing: Figures = {
  views: 0,
  visitors: 0,
  visits: 0,
  entries: 0,
  exits: 0,
  bounces: 0,
  seconds: 0,
};
const row = (key: string, visitors: number, views = visitors) => ({
  ...nothing,
  key,
  visitors,
  views,
});

const count = fc.nat(60);
const figures = fc.record({
  views: count,
  visitors: count,
  visits: count,
  entries: count,
  exits: count,
  bounces: count,
  seconds: count,
});
const rows = fc.array(
  fc.tuple(figures, fc.constantFrom("/", "/a", "/b", "/c", OTHER), fc.nat(100)),
);
const keyed = rows.map((all) => all.map(([values, key]) => ({ ...values, key })));
const bucketed = rows.map((all) => all.map(([values, , bucket]) => ({ ...values, bucket })));

function expectCoarse(shown: Figures): void {
  for (const name of Object.keys(nothing) as (keyof Figures)[]) {
    expect(shown[name] % 10).toBe(0);
    expect(shown[name]).toBeGreaterThanOrEqual(0);
  }
}

describe("figures", () => {
  it.each([
    [0, 0],
    [9, 0],
    [10, 10],
    [14, 10],
    [15, 20],
    [1234, 1230],
  ])("%d is shown as %d", (exact, shown) => {
    expect(coarsened({ ...nothing, views: exact }).views).toBe(shown);
  });
});

describe("rows", () => {
  it("are summed over the period before anything is cut", () => {
    const days = Array.from({ length: 4 }, () => row("/a", 3));
    expect(published(days)).toEqual([row("/a", 10)]);
  });

  it("fold what has fewer than ten visitors, however often it was viewed", () => {
    const shown = published([row("/", 40), row("/jane", 1, 500), row("/a", 6), row("/b", 5)]);
    expect(shown).toEqual([row("/", 40), { ...row(OTHER, 10), views: 510 }]);
  });

  it("leave out what is too rare even together", () => {
    expect(published([row("/", 40), row("/a", 4), row(OTHER, 5)])).toEqual([row("/", 40)]);
    expect(published([])).toEqual([]);
  });

  it("come with the most viewed first and the rest last", () => {
    const shown = published([row(OTHER, 900), row("/a", 20), row("/b", 30), row("/c", 21)]);
    expect(shown.map(({ key }) => key)).toEqual(["/b", "/a", "/c", OTHER]);
  });

  it("take another threshold and rounding", () => {
    const disclosure = { threshold: 50, round: 25 };
    expect(published([row("/", 63), row("/a", 49)], disclosure)).toEqual([row("/", 75)]);
  });
});

describe("every read path", () => {
  it("shows multiples of ten only, and no key of fewer than ten visitors", () => {
    fc.assert(
      fc.property(keyed, (all) => {
        for (const shown of published(all)) {
          expectCoarse(shown);
          const own = all.filter(({ key }) => key === shown.key);
          if (shown.key !== OTHER) expect(publishedTotal(own).visitors).toBe(shown.visitors);
          expect(shown.visitors).toBeGreaterThanOrEqual(10);
        }
        expectCoarse(publishedTotal(all));
      }),
    );
  });

  it("shows a series in multiples of ten, in order, that adds up to the whole", () => {
    fc.assert(
      fc.property(bucketed, (all) => {
        const series = publishedSeries(all, 24);
        for (const shown of series) {
          expectCoarse(shown);
          const own = all.filter(({ bucket }) => Math.floor(bucket / 24) === shown.bucket);
          expect(publishedTotal(own)).toEqual(publishedTotal([shown]));
        }
        const spans = series.map(({ bucket }) => bucket);
        expect(spans).toEqual([...new Set(spans)].sort((a, b) => a - b));
      }),
    );
  });
});
