import { expect, it } from "vitest";
import { allChecks, checkOf } from "./checks.ts";
import { PRODUCTS } from "./products.ts";

it("every check is of entries there are, each checked once, with a page and a month", () => {
  const entries = new Set(
    PRODUCTS.flatMap((product) =>
      product.entries.map(({ kind, name }) =>
        [product.id, kind === "cookie" ? name : `${kind} ${name}`].join(" / "),
      ),
    ),
  );
  const checked = allChecks().flatMap(({ product, check }) =>
    check.names.map((name) => [product, name].join(" / ")),
  );
  expect(checked.filter((name) => !entries.has(name))).toEqual([]);
  expect(checked.filter((name, at) => checked.indexOf(name) < at)).toEqual([]);
  for (const { check } of allChecks()) {
    expect(check.source).toMatch(/^https:\/\/[^/]+\/\S+$/);
    expect(check.at).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  }
});

it("tells what was checked from what was not, and speaks only of the catalogue's own", () => {
  const product = PRODUCTS.find(({ id }) => id === "google-analytics");
  const named = (name: string) => product?.entries.find((entry) => entry.name === name);
  const [ga, old] = [named("_ga"), named("__utma")];
  if (!product || !ga || !old) throw new Error("Google Analytics is not in the catalogue");
  expect(checkOf(product, ga)).toMatchObject({
    source: "https://support.google.com/analytics/answer/11397207",
    at: "2026-11",
  });
  expect(checkOf(product, old)).toBeUndefined();
  expect(checkOf({ ...product, list: "somebody's list" }, ga)).toBeUndefined();
});
