import { describe, expect, it } from "vitest";
import { guessCategory, writeWeights, type Weights } from "@glassjar/register/classify";

interface Example {
  readonly signs: readonly string[];
  readonly allowed: readonly string[];
  readonly group: string;
}

interface Training {
  readonly SETTINGS: Readonly<Record<string, number>>;
  readonly fit: (
    examples: readonly Example[],
    settings: Readonly<Record<string, number>>,
  ) => Weights;
}

interface Grouping {
  readonly groupsOf: (
    examples: readonly { readonly vendors: readonly string[]; readonly hosts: readonly string[] }[],
  ) => readonly string[];
}

const script = (name: string): Promise<unknown> =>
  import(new URL(`../../scripts/classifier/${name}.mjs`, import.meta.url).href);
const { fit, SETTINGS } = (await script("fit")) as Training;
const { groupsOf } = (await script("groups")) as Grouping;

const settings = { ...SETTINGS, fewestGroups: 2 };
const named = (name: string, category: string, group: string): Example => ({
  signs: [`word:${name}`, "kind:cookie"],
  allowed: [category],
  group,
});
const EXAMPLES = [
  named("basket", "necessary", "a"),
  named("basket", "necessary", "b"),
  named("pixel", "marketing", "c"),
  named("pixel", "marketing", "d"),
  named("own", "marketing", "a"),
];

describe("training", () => {
  it("learns what tells the categories apart", () => {
    const weights = fit(EXAMPLES, settings);
    const guess = (name: string) => guessCategory({ kind: "cookie", name }, weights).category;
    expect([guess("basket"), guess("pixel")]).toEqual(["necessary", "marketing"]);
  });

  it("learns no sign that only one vendor has", () => {
    expect([...fit(EXAMPLES, settings).keys()]).toEqual([
      "word:basket",
      "kind:cookie",
      "word:pixel",
    ]);
  });

  it("gives the same weights for the same names, and others for another seed", () => {
    const written = (seed: number) => writeWeights(fit(EXAMPLES, { ...settings, seed }));
    expect(written(1)).toBe(written(1));
    expect(written(1)).not.toBe(written(2));
  });

  it("lets a label that allows two categories speak against the others only", () => {
    const either = EXAMPLES.map(({ signs, allowed, group }) => ({
      signs,
      allowed: allowed[0] === "necessary" ? ["necessary", "preferences"] : allowed,
      group,
    }));
    const weights = fit(either, settings);
    const { likelihoods } = guessCategory({ kind: "cookie", name: "basket" }, weights);
    expect(likelihoods.necessary).toBeCloseTo(likelihoods.preferences, 1);
    expect(likelihoods.necessary).toBeGreaterThan(likelihoods.marketing);
  });
});

describe("groups of vendors", () => {
  it("join what shares a vendor, a product or a domain, however it is written", () => {
    const groups = groupsOf([
      { vendors: ["Harbour Inc.", "Harbour Counter"], hosts: [] },
      { vendors: ["harbour.com"], hosts: [] },
      { vendors: ["Quay"], hosts: ["a.tide.example"] },
      { vendors: ["Pier"], hosts: ["b.tide.example"] },
      { vendors: ["Mole"], hosts: ["mole.example"] },
    ]);
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).toBe(groups[3]);
    expect(new Set(groups).size).toBe(3);
  });
});
