import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli, type CliResult } from "../support/cli.ts";
import { tempFolder, type TempFolder } from "../support/folders.ts";

const REGISTER = `glassjar: 1
site:
  name: The shop
  origin: https://shop.example
  languages: [en]
providers:
  shop: { name: The shop }
services:
  basket:
    provider: shop
    category: necessary
    name: Basket
    items:
      - { cookie: basket, lifetime: P1D, purpose: To keep what you chose }
`;

let folder: TempFolder;
const file = (name: string) => join(folder.path, name);
const glassjar = (...args: string[]): Promise<CliResult> =>
  runCli(args, { cwd: folder.path, env: { GLASSJAR_DATA: file("data") } });

beforeAll(async () => {
  folder = await tempFolder();
  writeFileSync(file("good.yaml"), REGISTER);
  writeFileSync(file("bad.yaml"), REGISTER.replace("provider: shop", "provider: shoop"));
  writeFileSync(file("todo.yaml"), REGISTER.replace("To keep what you chose", '"TODO: say why"'));
  writeFileSync(file("broken.yaml"), "glassjar: 1\nsite: { name: [\n");
});

afterAll(() => folder?.remove());

describe("a register file", () => {
  test("in order is said to be", async () => {
    const { code, stdout, stderr } = await glassjar("check", "good.yaml");
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "",
      stderr: "good.yaml is in order.\n",
    });
  });

  test.each([
    ["bad.yaml", /^bad\.yaml:10:15 error unknown-provider: .*shop/m],
    ["todo.yaml", /^todo\.yaml:14:\d+ error todo: .*say why/m],
    ["broken.yaml", /^broken\.yaml:\d+:\d+ error yaml-syntax: /m],
  ])("%s has its mistakes named with line and column", async (name, mistake) => {
    const { code, stdout } = await glassjar("check", name);
    expect(code).toBe(2);
    expect(stdout).toMatch(mistake);
  });

  test("is checked as data too", async () => {
    const { stdout } = await glassjar("check", "bad.yaml", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      file: "bad.yaml",
      problems: [{ code: "unknown-provider", line: 10, column: 15, suggestion: "shop" }],
    });
  });

  test("with mistakes is not published, and nothing is written", async () => {
    for (const name of ["bad.yaml", "todo.yaml", "broken.yaml"]) {
      const { code, stderr } = await glassjar("publish", name);
      expect(code, name).toBe(2);
      expect(stderr, name).toMatch(new RegExp(`^${name}:\\d+:\\d+ error`, "m"));
    }
    expect(existsSync(file("data"))).toBe(false);
  });

  test("is published once, and not again while it says the same", async () => {
    const data = { env: { GLASSJAR_DATA: file("published") }, cwd: folder.path };
    const publish = (...more: string[]) => runCli(["publish", "good.yaml", ...more], data);
    expect((await publish()).stdout).toContain("Published version 1 of site main.");
    expect((await publish()).stdout).toContain("Version 1 of site main already says just this.");
    expect(JSON.parse((await publish("--json", "--site", "other")).stdout)).toEqual({
      site: "other",
      version: 1,
      changed: true,
    });
  });

  test("is compared with another", async () => {
    writeFileSync(file("longer.yaml"), REGISTER.replace("P1D", "P2D"));
    const { code, stdout } = await glassjar("diff", "good.yaml", "longer.yaml");
    expect(code).toBe(0);
    expect(stdout).toMatch(/basket/);
    expect((await glassjar("diff", "good.yaml", "good.yaml")).stdout).toBe("No change.\n");
  });

  test("becomes a policy in the formats and languages it has", async () => {
    const page = await glassjar("policy", "good.yaml");
    expect(page.stdout).toMatch(/<code[^>]*>basket<\/code>/);
    expect((await glassjar("policy", "good.yaml", "--format", "markdown")).stdout).toContain("| ");
    const other = await glassjar("policy", "good.yaml", "--language", "fr");
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining("Choose one of: en") });
    const format = await glassjar("policy", "good.yaml", "--format", "docx");
    expect(format).toMatchObject({ code: 2, stderr: expect.stringContaining("html") });
  });
});

describe("what is wrong with the command is said, with the way out", () => {
  test.each([
    [["frob"], /unknown command/],
    [["check"], /missing required argument/],
    [["check", "nowhere.yaml"], /Cannot read nowhere\.yaml: there is no such file/],
    [["check", "."], /it is a folder/],
    [["audit", "shop"], /not an http or https address/],
    [["audit", "https://shop.example", "--pages", "many"], /a number from 1 to 1000/],
    [["audit", "https://shop.example", "--resolve", "shop"], /HOST=ADDRESS/],
    [["audit", "https://shop.example", "--scenario", "wild"], /unasked/],
    [["audit", "https://shop.example", "--scenario", "only:"], /only:CATEGORY/],
    [["audit", "https://shop.example", "--fail-on", "all"], /blocking, major, warning, info/],
    [["audit", "https://shop.example", "--sign-in", "good.yaml"], /cannot be read as JSON/],
    [["audit", "https://shop.example", "--register", "bad.yaml"], /bad\.yaml:10:15/],
    [["audit", "https://shop.example", "--site", "nobody"], /has no published register/],
    [["init", "shop"], /not an http or https address/],
    [["init", "https://shop.example", "--output", "good.yaml"], /good\.yaml exists/],
    [["edge"], /--upstream/],
    [["edge", "--upstream", "ftp://shop"], /not an http or https address/],
    [["edge", "--upstream", "http://127.0.0.1:1", "--port", "eighty"], /is not a port/],
    [["edge", "--upstream", "http://127.0.0.1:1"], /Publish one: glassjar publish/],
    [["receipts", "verify", "good.yaml"], /it is not JSON/],
    [["receipts", "verify", "nowhere.json"], /there is no such file/],
  ])("glassjar %s", async (args, sentence) => {
    const { code, stdout, stderr } = await glassjar(...args);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("a receipt that is none is a finding", async () => {
    writeFileSync(file("none.json"), '{"receipt": "no"}');
    const { code, stdout } = await glassjar("receipts", "verify", "none.json");
    expect(code).toBe(1);
    expect(stdout).toContain("not a valid receipt");
  });
});

describe("what cannot be done ends with 3", () => {
  test("a data folder that is a file", async () => {
    const env = { GLASSJAR_DATA: file("good.yaml") };
    const { code, stderr } = await runCli(["publish", "good.yaml"], { cwd: folder.path, env });
    expect(code).toBe(3);
    expect(stderr).toMatch(/Cannot use the data folder .*Set GLASSJAR_DATA/s);
  });

  test("a data file that is no database", async () => {
    const env = { GLASSJAR_DATA: folder.path };
    writeFileSync(file("glassjar.sqlite"), "This is not a database, it is a letter. ".repeat(40));
    const { code, stderr } = await runCli(["publish", "good.yaml"], { cwd: folder.path, env });
    expect(code).toBe(3);
    expect(stderr).toContain("Cannot use the data folder");
  });

  test("a port that is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await glassjar("start", "--no-demo", "--port", String(port));
    other.close();
    expect(code).toBe(3);
    expect(stderr).toContain(`Cannot listen at 127.0.0.1:${port}: another program listens there`);
  });
});
