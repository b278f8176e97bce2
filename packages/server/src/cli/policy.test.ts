import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TOWN } from "../testing/town.ts";
import { createProgram } from "./program.ts";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "glassjar-policy-"));
  writeFileSync(at("old.yaml"), TOWN);
  writeFileSync(at("new.yaml"), TOWN.replace("P13M", "P20M"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command as the terminal would. */
async function run(...args: string[]): Promise<string> {
  const out: string[] = [];
  const program = createProgram({
    print: (text) => void out.push(text),
    note: () => {},
    json: (value) => void out.push(JSON.stringify(value)),
  });
  await program.parseAsync(args, { from: "user" });
  return out.join("\n");
}

describe("glassjar policy", () => {
  it.each([
    ["html", /^<article class="jar-policy" lang="fr" dir="ltr">/],
    ["page", /^<!doctype html>\n<html lang="fr" dir="ltr">[^]*<style>[^]*<article/],
    ["markdown", /^# Politique relative aux cookies/],
    ["text", /^Politique relative aux cookies/],
    ["json", /^\{\n {2}"version": 0,/],
  ])("as %s, printed or written to a file", async (format, start) => {
    const command = ["policy", at("old.yaml"), "--language", "fr", "--format", format];
    const printed = await run(...command);
    expect(printed).toMatch(start);
    expect(await run(...command, "--output", at("out"))).toBe("");
    const written = readFileSync(at("out"), "utf8").trimEnd();
    // The draft is dated, and JSON to the millisecond.
    const dated = /"publishedAt": ".*"/;
    expect(written.replace(dated, "")).toBe(printed.replace(dated, ""));
  });

  it.each([
    [["--format", "docx"], /Unknown format docx\. Choose one of: html, page, .*pdf\./],
    [["--format", "constructor"], /Unknown format constructor/],
    [["--format", "pdf"], /name a file with --output/],
    [["--language", "xx"], /declares no language xx\. Choose one of: en, fr, ar\./],
    [["--output", "/dev/null/x"], /Cannot write \/dev\/null\/x/],
  ])("refuses %o and says what to do", async (options, message) => {
    await expect(run("policy", at("old.yaml"), ...options)).rejects.toThrow(message);
  });
});

describe("glassjar diff", () => {
  it("says what changed, and why that asks again", async () => {
    expect((await run("diff", at("old.yaml"), at("new.yaml"))).split("\n")).toEqual([
      "material  _pk_id* (Measurement) now lasts 20 months; before: 13 months",
      "          why: Earlier consent was given for a shorter time.",
    ]);
  });

  it("as JSON and as HTML, in another language", async () => {
    const files = [at("old.yaml"), at("new.yaml")];
    expect(JSON.parse(await run("diff", ...files, "--json"))).toMatchObject({
      changes: [{ code: "lifetime-changed", material: true, reason: "lifetime" }],
    });
    const html = await run("diff", ...files, "--html", "--language", "ar");
    expect(html).toMatch(/^<div class="jar-diff" lang="ar" dir="rtl"><ul><li data-code=/);
  });
});
