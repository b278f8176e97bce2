import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandError } from "./exit.ts";
import { createProgram } from "./program.ts";

const FIXTURE = join(import.meta.dirname, "../../../register/src/catalogue/lists/fixture.csv");
const before = process.env["GLASSJAR_DATA"];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "glassjar-known-"));
  process.env["GLASSJAR_DATA"] = join(folder, "data");
  copyFileSync(FIXTURE, join(folder, "Harbour List.csv"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  if (before === undefined) delete process.env["GLASSJAR_DATA"];
  else process.env["GLASSJAR_DATA"] = before;
});

/** Runs a command as the terminal would. */
async function run(...args: string[]) {
  const out: string[] = [];
  const notes: string[] = [];
  const json: unknown[] = [];
  const program = createProgram({
    print: (text) => void out.push(text),
    note: (text) => void notes.push(text),
    json: (value) => void json.push(value),
  });
  await program.parseAsync(["known", ...args], { from: "user" });
  const code: unknown = program.getOptionValue("exitCode");
  return { code, out: out.join("\n"), notes: notes.join("\n"), json: json[0] };
}

const LIST = (): string => join(folder, "Harbour List.csv");

describe("glassjar known", () => {
  it("explains a name in words: whose, how sure, why, what for, and the source", async () => {
    const { code, out } = await run("IDE", "--host", ".doubleclick.net");
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "IDE on doubleclick.net is Google Ads by Google: certain (1.00)",
      "  evidence  the name is the same, and the host is the vendor’s (cookie IDE)",
      "  purpose   Recognises you on other sites, to show you advertising that fits what you looked at",
      "  category  marketing",
      "  lifetime  13 months",
      "  stored by *.doubleclick.net",
      "  source    https://policies.google.com/technologies/cookies",
      "  checked   not yet held to the source",
    ]);
  });

  it("says when a fact was held to the page that states it", async () => {
    const { out } = await run("_ga");
    expect(out).toContain("  source    https://support.google.com/analytics/answer/11397207\n");
    expect(out).toContain("  checked   2026-11");
    const { json } = await run("_ga", "--json");
    expect(JSON.stringify(json)).toContain('"checked":"2026-11"');
  });

  it.each([
    [["_pk_id.1.1fff"], /^_pk_id\.1\.1fff is Matomo: likely \(0\.70\)/],
    [["csrftoken"], /^csrftoken is “forms”: very likely \(0\.90\)/],
    [["NID"], /^NID is Google: possible \(0\.50\)/],
    [["yt-remote-x", "--kind", "localStorage"], /localStorage yt-remote-\*/],
  ])("%j", async (args, said) => {
    const { code, out } = await run(...args);
    expect(code).toBe(0);
    expect(out).toMatch(said);
  });

  it("guesses where nothing is known surely, and says that it guesses and why", async () => {
    const { out } = await run("town_campaign", "--host", "ads.example");
    expect(out).toMatch(
      /^A guess from its looks: marketing, sure to 0\.\d\d: .*its host holds “ads”/,
    );
    const { json } = await run("town_campaign", "--json");
    expect(json).toMatchObject({
      matches: [],
      guess: {
        category: expect.any(String),
        confidence: expect.any(Number),
        likelihoods: { marketing: expect.any(Number) },
        reasons: expect.arrayContaining([expect.stringMatching(/^its name /)]),
      },
    });
    // A match that says little does not silence the guess; one that says enough does.
    expect((await run("trackerwikiSession")).out).toContain("A guess from its looks");
    expect((await run("_ga")).out).not.toContain("guess from its looks");
  });

  it("says that it does not know, and ends with 1", async () => {
    const { code, notes } = await run("town_campaign");
    expect(code).toBe(1);
    expect(notes).toMatch(/^town_campaign is not known\..*known add FILE\.csv$/);
    expect((await run("IDE", "--host", "town.example")).code).toBe(1);
    expect((await run("_ga", "--kind", "indexedDB")).code).toBe(1);
  });

  it("speaks data, with the term of the vocabulary", async () => {
    const { json } = await run("csrftoken", "--json");
    expect(json).toMatchObject({ name: "csrftoken" });
    expect((json as { matches: unknown[] }).matches[0]).toMatchObject({
      product: "forms",
      purpose: "prevent-forgery",
      term: "https://w3id.org/dpv#EnforceSecurity",
      evidence: "name",
      sureness: "very likely",
    });
  });

  it.each([
    [["x", "--kind", "biscuit"], /Unknown kind biscuit\. Choose one of: cookie/],
    [["x", "--host", "a b"], /a b is no host name/],
  ])("refuses %j with the way out", async (args, message) => {
    await expect(run(...args)).rejects.toThrow(CommandError);
    await expect(run(...args)).rejects.toThrow(message);
  });
});

describe("glassjar known add", () => {
  it("loads a list, shows where it differs, and names the lines left out", async () => {
    const { code, out, notes } = await run("add", LIST());
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      `${LIST()}:6 _pk_id*: category marketing; ours is statistical`,
      `${LIST()}:7 _ga: vendor Counting House; ours is Google Analytics (Google)`,
    ]);
    expect(notes).toContain(`${LIST()}:9 unknown category \`Nonsense\``);
    expect(notes).toMatch(/7 cookies loaded into .*harbour-list\.json, 7 lines left out\./);
    expect(notes).toContain(
      "3 of them the catalogue knows too; on 2 it says otherwise, and goes first.",
    );
  });

  it("lets the list take part, after the catalogue", async () => {
    expect((await run("_hc_id")).code).toBe(1);
    await run("add", LIST());
    const { code, out } = await run("_hc_id");
    expect(code).toBe(0);
    expect(out).toContain(
      "is Harbour Counter by Harbour Counter Ltd, as the list harbour-list says: likely (0.72)",
    );
    expect(out).toContain("source    harbour-list, line 2");
    expect((await run("_ga")).out).toMatch(/^_ga is Google Analytics/);
  });

  it("loads the same list again in place of itself", async () => {
    await run("add", LIST());
    await run("add", LIST());
    const { json } = await run("_hc_id", "--json");
    expect((json as { matches: unknown[] }).matches).toHaveLength(1);
  });

  it("ends with 0 where every line was taken, and speaks data", async () => {
    const lines = readFileSync(FIXTURE, "utf8").split("\n").slice(0, 4);
    writeFileSync(LIST(), lines.join("\n"));
    const { code, json } = await run("add", LIST(), "--json");
    expect(code).toBe(0);
    expect(json).toMatchObject({ items: 3, alsoOurs: 0, conflicts: [], problems: [] });
  });

  it.each([
    ["Name,Value\na,b\n", /:1 no column “Platform”, “Category”/],
    ["", /:1 no column/],
  ])("refuses a file that is no list: %j", async (text, message) => {
    writeFileSync(LIST(), text);
    await expect(run("add", LIST())).rejects.toThrow(message);
    await expect(run("add", join(folder, "none.csv"))).rejects.toThrow(/Cannot read/);
  });

  it("names a file in the data folder that is no list, and the way out", async () => {
    await run("add", LIST());
    const file = join(folder, "data", "known", "harbour-list.json");
    for (const text of ["{", '{"glassjarList":1,"name":"x","items":[{"line":"a"}]}']) {
      writeFileSync(file, text);
      await expect(run("_ga")).rejects.toThrow(/is no list of cookies\. Delete it/);
    }
  });
});
