import { expect, test } from "vitest";
import { assess } from "../judge/judge-run.ts";
import { REGISTER, runOf, seen } from "../testing/example-run.ts";
import { toJson } from "./json.ts";
import { recognisedItems } from "./recognised.ts";

const run = runOf({
  observations: [
    seen({ name: "sid" }),
    seen({ name: "_ga" }),
    seen({
      name: "zz_pixel",
      by: { by: "script", url: "https://cdn.ads.example/t.js", line: 1, column: 1, frame: "" },
    }),
    seen({ name: "wikiUserID" }),
  ],
});

test("what the register declares is not recognised again", () => {
  const items = recognisedItems({ run, assessment: assess(run, REGISTER) });
  expect(items.map(({ name }) => name)).toEqual(["_ga", "zz_pixel", "wikiUserID"]);
});

test("without a register everything that was seen is", () => {
  expect(recognisedItems({ run, assessment: assess(run) })).toHaveLength(4);
});

test("known ones have their match, others a guess and what they may be, and findings neither", () => {
  const assessment = assess(run, REGISTER);
  const { recognised, findings } = toJson({ run, assessment });
  const [ga, pixel, wiki] = recognised;
  expect(ga).toMatchObject({
    match: { product: "google-analytics", category: "statistical", evidence: "name" },
  });
  expect(ga).not.toHaveProperty("guess");
  expect(pixel).toMatchObject({ guess: { category: "marketing" } });
  expect(pixel?.guess?.reasons.join()).toMatch(/host that sets it/);
  expect(wiki).toMatchObject({ possible: { product: "mediawiki", confidence: 0.3 } });
  expect(JSON.stringify(findings)).not.toMatch(/guess|google-analytics/);
});
