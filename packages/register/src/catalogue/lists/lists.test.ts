import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftRegister, parseRegister } from "../../index.ts";
import { known, PRODUCTS, SURE } from "../index.ts";
import { conflictsOf, productsOf, readKnownList } from "./index.ts";

const LIST = readFileSync(join(import.meta.dirname, "fixture.csv"), "utf8");
const { items, problems } = readKnownList(LIST);
const listed = productsOf("harbour", items);

describe("reading a list", () => {
  it("takes name, pattern, category, vendor, hosts, lifetime and words", () => {
    expect(items.slice(0, 4)).toEqual([
      {
        line: 2,
        name: "_hc_id",
        category: "statistical",
        platform: "Harbour Counter",
        vendor: "Harbour Counter Ltd",
        hosts: [],
        purpose: "Counts visits, by browser",
        policy: "https://counter.example/privacy",
        lifetime: "P13M",
      },
      expect.objectContaining({ name: "_hc_page_*", lifetime: "PT30M" }),
      expect.objectContaining({
        name: "hc_theme",
        category: "preferences",
        lifetime: "persistent",
      }),
      // A policy without https is no address a register takes.
      expect.not.objectContaining({ policy: expect.anything() }),
    ]);
    expect(items[3]?.hosts).toEqual(["*.tide-ads.example"]);
  });

  it("names each line it leaves out, with the way out", () => {
    expect(problems.map(({ line, message }) => [line, message.split(";")[0]])).toEqual([
      [9, "unknown category `Nonsense`"],
      [10, "no name"],
      [11, "`a name` is no cookie name: it holds a blank or one of "],
      [12, "`*` fits every name"],
      [13, "no platform"],
      [14, "“Wildcard match” is `yes`"],
      [15, "more fields than the 10 columns of the first line"],
    ]);
    expect(items).toHaveLength(7);
  });

  it("says which columns are missing, and where a quote is open", () => {
    expect(readKnownList("Platform,Cookie\na,b\n").problems).toEqual([
      {
        line: 1,
        message:
          "no column “Category”, “Cookie / Data Key name”; the first line names the columns as the Open Cookie Database does",
      },
    ]);
    const open = readKnownList(`${LIST.split("\n", 2).join("\n")}\n9,"Open`);
    expect(open.problems.map(({ line }) => line)).toContain(3);
    expect(open.items).toHaveLength(1);
  });

  it("never throws, and takes or names every line", () => {
    const cell = fc.oneof(
      fc.constantFrom("Marketing", "Analytics", "*", "a*b", "1", "", '"', "x y"),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }), (rows) => {
        const text = [LIST.split("\n", 1)[0], ...rows.map((row) => row.join(","))].join("\n");
        for (const item of readKnownList(text).items) {
          expect(item.name).not.toMatch(/[\s;,=]|\*\*/);
          expect(item.name.replaceAll("*", "")).not.toBe("");
        }
      }),
    );
  });
});

describe("a list beside the catalogue", () => {
  it("differs where vendor or category are others, and functional is no contradiction", () => {
    expect(conflictsOf(items)).toEqual([
      { line: 6, name: "_pk_id*", field: "category", theirs: "marketing", ours: "statistical" },
      {
        line: 7,
        name: "_ga",
        field: "vendor",
        theirs: "Counting House",
        ours: "Google Analytics (Google)",
      },
    ]);
  });

  it("becomes products of one category each, with identifiers of their own", () => {
    expect(listed.slice(0, 3).map(({ id, category }) => [id, category])).toEqual([
      ["listed-harbour-counter", "statistical"],
      ["listed-harbour-counter-2", "preferences"],
      ["listed-tide-ads", "marketing"],
    ]);
    const ours = new Set(PRODUCTS.map(({ id }) => id));
    expect(listed.filter(({ id }) => ours.has(id))).toEqual([]);
  });

  it("comes after the catalogue, and is trusted less", () => {
    const [first, second] = known("cookie", "_ga", undefined, listed);
    expect([first?.product.id, second?.product.id]).toEqual([
      "google-analytics",
      "listed-counting-house",
    ]);
    const [match] = known("cookie", "_hc_id", undefined, listed);
    expect(match).toMatchObject({ evidence: "name", product: { list: "harbour" } });
    expect(match?.confidence).toBeGreaterThan(SURE);
    expect(match?.confidence).toBeLessThan(known("cookie", "_gid")[0]?.confidence ?? 0);
    expect(known("cookie", "_hc_page_7", undefined, listed)[0]?.confidence).toBeLessThan(SURE);
    expect(known("cookie", "_hc_id")).toEqual([]);
  });
});

describe("a draft with a list", () => {
  const seen = (name: string, host: string, party: "first" | "third") => ({
    kind: "cookie" as const,
    name,
    host,
    party,
    pages: ["https://town.example/"],
  });
  const draft = draftRegister(
    [
      seen("_hc_id", "town.example", "first"),
      seen("tide", "cdn.tide-ads.example", "third"),
      seen("_ga", "town.example", "first"),
    ],
    {
      origin: "https://town.example",
      name: "Town",
      languages: ["en", "fr"],
      hosts: ["cdn.tide-ads.example"],
      listed,
    },
  );

  it("names what the list knows, in its words, and leaves the other languages to do", () => {
    const { register } = parseRegister(draft);
    expect(register?.services["listed-harbour-counter"]).toMatchObject({
      provider: "listed-harbour-counter-ltd",
      category: "statistical",
      items: [{ cookie: "_hc_id", purpose: { en: "Counts visits, by browser" } }],
    });
    expect(register?.services["listed-tide-ads"]).toMatchObject({
      hosts: ["*.tide-ads.example"],
      items: [{ cookie: "tide", party: "third" }],
    });
    expect(register?.services["google-analytics"]).toBeDefined();
    expect(register?.services["listed-counting-house"]).toBeUndefined();
    expect(draft).toContain("# harbour, line 2");
  });

  it("reads without errors but for its to-dos", () => {
    const errors = parseRegister(draft).problems.filter(({ severity }) => severity === "error");
    expect(errors.filter(({ code }) => code !== "todo")).toEqual([]);
    expect(errors.some(({ message }) => message.includes("Counts visits"))).toBe(true);
  });
});
