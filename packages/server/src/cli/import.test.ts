import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseRegister } from "@glassjar/register";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createProgram } from "./program.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
const PAGE = join(import.meta.dirname, "../../../register/test-pages/vendor-four-columns.html");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "glassjar-import-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

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
  await program.parseAsync(args, { from: "user" });
  return {
    code: program.getOptionValue("exitCode") as number,
    out: out.join("\n"),
    notes,
    json: json[0],
  };
}

describe("glassjar import", () => {
  it("prints a draft of a policy page, with the address the page names", async () => {
    const { code, out, notes } = await run("import", PAGE);
    expect(code).toBe(0);
    expect(parseRegister(out).register?.site.origin).toBe("https://data.harbour.example");
    expect(notes).toHaveLength(7);
    expect(notes[0]).toMatch(
      /vendor-four-columns\.html:\d+:\d+ \S+: lifetime not said; \S+ is usual/,
    );
    expect(notes.at(-1)).toBe(
      `${PAGE}: 6 items found, 6 of them with something to decide, 0 to-dos, 0 not understood.`,
    );
  });

  it("writes a file once, and exits with 1 where something was not understood", async () => {
    writeFileSync(
      at("p.html"),
      "<p>We never set <code>a_b</code> and so on.</p><table><tr><th>Cookie</th><th>Duration</th></tr><tr><td>c_d</td><td>1 day</td></tr></table>",
    );
    const { code, out, notes } = await run(
      "import",
      at("p.html"),
      "--output",
      at("draft.yaml"),
      "--origin",
      "https://town.example/x",
    );
    expect([code, out]).toEqual([1, ""]);
    expect(notes.join("\n")).toContain("p.html:1:4 not understood: a_b: named here");
    expect(notes.join("\n")).toContain(
      "1 items found, 0 of them with something to decide, 1 to-dos, 1 not understood.",
    );
    expect(parseRegister(readFileSync(at("draft.yaml"), "utf8")).register?.site.origin).toBe(
      "https://town.example",
    );
    await expect(run("import", at("p.html"), "--output", at("draft.yaml"))).rejects.toThrow(
      "exists and is left as it is",
    );
  });

  it("says that it reads a large file, and prints some of many guesses", async () => {
    const row = (number: number): string => `<tr><td>a_${number}</td><td>Counts</td></tr>`;
    const rows = Array.from({ length: 30 }, (_, number) => row(number)).join("");
    const padding = `<!--${" ".repeat(1_100_000)}-->`;
    writeFileSync(
      at("large.html"),
      `<table><tr><th>Cookie</th><th>Purpose</th></tr>${rows}</table>${padding}`,
    );
    const { notes } = await run("import", at("large.html"));
    expect(notes[0]).toMatch(/^Reading .*large\.html, 1\.1 MB …$/);
    expect(notes).toHaveLength(23);
    expect(notes.at(-2)).toBe("… and 10 items more, each with its comment in the draft.");
  });

  it("reads pages in old encodings, CSV and JSON", async () => {
    const page =
      '<meta charset="iso-8859-1"><html lang="fr"><table><tr><th>Nom</th><th>Finalité</th><th>Durée</th></tr><tr><td>a_b</td><td>Été</td><td>1 an</td></tr></table>';
    writeFileSync(at("latin.html"), Buffer.from(page, "latin1"));
    expect((await run("import", at("latin.html"))).out).toContain("fr: Été");
    writeFileSync(at("list.csv"), "Name,Purpose,Duration\na_b,For x,1 day\n");
    expect((await run("import", at("list.csv"), "--json")).json).toMatchObject({
      items: [{ name: "a_b", line: 2 }],
    });
    writeFileSync(at("odd.json"), '{"some":"thing"}');
    const odd = await run("import", at("odd.json"));
    expect(odd.code).toBe(1);
    expect(odd.notes[0]).toContain("known are a Glassjar register");
  });

  it("reads what spreadsheets write: UTF-16 with its byte order mark", async () => {
    const list = "\uFEFFName,Purpose,Duration\r\na_b,Été,1 day\r\n";
    writeFileSync(at("excel.csv"), Buffer.from(list, "utf16le"));
    writeFileSync(at("other.csv"), Buffer.from(list, "utf16le").swap16());
    for (const file of ["excel.csv", "other.csv"])
      expect((await run("import", at(file), "--json")).json).toMatchObject({
        items: [{ name: "a_b" }],
      });
  });

  it("writes no draft where nothing was found, and says the way out", async () => {
    writeFileSync(at("empty.html"), "<p>Welcome</p>");
    const { code, out, notes } = await run(
      "import",
      at("empty.html"),
      "--output",
      at("no-draft.yaml"),
    );
    expect([code, out]).toEqual([1, ""]);
    expect(notes.at(-1)).toContain("No cookie was found, so there is no draft.");
    expect(existsSync(at("no-draft.yaml"))).toBe(false);
  });

  it("says what is wrong with the call", async () => {
    await expect(run("import", at("none.html"))).rejects.toThrow("there is no such file");
    await expect(run("import", folder)).rejects.toThrow("it is a folder");
    writeFileSync(at("photo.html"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    await expect(run("import", at("photo.html"))).rejects.toThrow("is no text file");
    await expect(run("import", PAGE, "--origin", "town")).rejects.toThrow(
      "--origin town is no address",
    );
    await expect(run("import", at("list.csv"), PAGE)).rejects.toThrow("Only pages of HTML");
  });
});

describe("glassjar export", () => {
  it("prints what the import reads again", async () => {
    writeFileSync(at("site.yaml"), (await run("import", PAGE)).out);
    const { code, out } = await run("export", at("site.yaml"), "--format", "csv");
    expect(code).toBe(0);
    writeFileSync(at("site.csv"), out);
    const again = await run(
      "import",
      at("site.csv"),
      "--origin",
      "https://data.harbour.example",
      "--json",
    );
    expect(again.json).toMatchObject({ notUnderstood: [], items: { length: 6 } });
  });

  it("names the formats and languages there are", async () => {
    await expect(run("export", at("site.yaml"), "--format", "pdf")).rejects.toThrow(
      "Choose one of: yaml, json, csv, markdown, edpb.",
    );
    await expect(run("export", at("site.yaml"), "--language", "fr")).rejects.toThrow(
      "declares no language fr. Choose one of: en.",
    );
  });
});
