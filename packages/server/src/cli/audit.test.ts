import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonReport, Run } from "@glassjar/audit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProgram } from "./program.ts";

const PAGE = "https://shop.example/";
const RUN: Run = {
  format: 1,
  url: PAGE,
  host: "shop.example",
  startedAt: "2026-11-23T10:00:00.000Z",
  durationMs: 4000,
  browser: "156.0",
  scenarios: [
    {
      scenario: "unasked",
      status: "done",
      actions: [],
      pages: [{ url: PAGE, status: 200, title: "Shop", at: 5, durationMs: 700, counted: true }],
      troubles: [],
    },
  ],
  observations: [
    {
      scenario: "unasked",
      kind: "cookie",
      name: "visitor",
      host: "shop.example",
      party: "first",
      how: "set",
      by: { by: "response", url: PAGE, status: 200, type: "Document" },
      at: 60,
      pages: [PAGE],
      count: 1,
      counted: true,
      attributes: { httpOnly: true, secure: true, partitioned: false, lifetimeSeconds: 3600 },
    },
  ],
  requests: [],
};
const REGISTER = `glassjar: 1
site: { name: Shop, origin: "https://shop.example", languages: [en] }
providers: { shop: { name: Shop } }
services:
  counting:
    provider: shop
    category: statistical
    name: Counting
    items: [{ cookie: visitor, lifetime: P1D, purpose: To count }]
`;

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "glassjar-audit-"));
  writeFileSync(at("run.json"), JSON.stringify(RUN));
  writeFileSync(at("quiet.json"), JSON.stringify({ run: { ...RUN, observations: [] } }));
  writeFileSync(at("register.yaml"), REGISTER);
  writeFileSync(at("broken.json"), JSON.stringify({ ...RUN, scenarios: "none" }));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command as the terminal would. */
async function run(...args: string[]) {
  const said = { out: "", notes: "", json: undefined as JsonReport | undefined };
  const program = createProgram({
    print: (text) => void (said.out += text),
    note: (text) => void (said.notes += `${text}\n`),
    json: (value) => void (said.json = value as JsonReport),
  });
  await program.parseAsync(["audit", ...args], { from: "user" });
  return { ...said, code: program.getOptionValue("exitCode") as number };
}
const judged = (...args: string[]) =>
  run("--from", at("run.json"), "--register", at("register.yaml"), ...args);

describe("a saved run is judged again without a browser", () => {
  test("its findings decide the exit code, by their severity and the profile", async () => {
    const { out, code } = await judged();
    expect(out).toContain("stored-before-choice");
    expect(code).toBe(1);
    expect(await judged("--profile", "us-ca")).toMatchObject({ code: 0 });
    const quiet = ["--from", at("quiet.json"), "--register", at("register.yaml")];
    expect(await run(...quiet, "--fail-on", "blocking")).toMatchObject({ code: 0 });
    expect(await run(...quiet, "--fail-on", "major")).toMatchObject({ code: 1 });
  });

  test("it is written in every form that is asked for", async () => {
    await judged("--format", "html,json,sarif", "--format", "junit", "--output", at("out/deep"));
    expect(readdirSync(at("out/deep")).sort()).toEqual([
      "audit.html",
      "audit.json",
      "audit.junit.xml",
      "audit.sarif",
    ]);
    const report = JSON.parse(readFileSync(at("out/deep/audit.json"), "utf8")) as JsonReport;
    expect(report.run).toEqual(RUN);
    const again = await run("--from", at("out/deep/audit.json"), "--json");
    expect(again.json?.run).toEqual(RUN);
  });

  test("compared with an earlier one it says what is new", async () => {
    const { json, out } = await judged("--compare", at("quiet.json"), "--json");
    expect(out).toBe("");
    expect(json?.comparison?.items.new).toEqual(["cookie visitor of shop.example"]);
    expect(json?.comparison?.findings.new.map(({ rule }) => rule)).toContain(
      "stored-before-choice",
    );
  });

  test("known findings do not count, until their day has passed", async () => {
    const file = at("baseline.json");
    const first = await judged("--baseline", file, "--update-baseline");
    expect(first.code).toBe(0);
    expect(first.notes).toMatch(/known findings/);
    expect((await judged("--baseline", file)).code).toBe(0);
    const expired = readFileSync(file, "utf8").replaceAll(/\d{4}-\d\d-\d\d/g, "2020-01-01");
    writeFileSync(file, expired);
    const later = await judged("--baseline", file);
    expect(later.code).toBe(1);
    expect(later.notes).toMatch(/stored-before-choice visitor expired on 2020-01-01/);
  });
});

test("a register is drafted from a saved run too", async () => {
  const file = at("draft.yaml");
  const program = createProgram({ print: () => {}, note: () => {}, json: () => {} });
  const args = ["init", "--from", at("run.json"), "--output", file, "--languages", "en"];
  await program.parseAsync(args, { from: "user" });
  expect(readFileSync(file, "utf8")).toMatch(/cookie: visitor/);
});

describe("what is wrong is said before anything is done", () => {
  test.each([
    [[], /Name the site/],
    [["https://shop.example/", "--from", "run.json"], /not both/],
    [["--from", "nowhere.json"], /there is no such file/],
    [["--from", "broken.json"], /holds no run: \/scenarios/],
    [["--from", "run.json", "--scenario", "gpc"], /--scenario is about a visit/],
    [["--from", "run.json", "--sign-in", "me.json"], /--sign-in is about a visit/],
    [["--from", "run.json", "--profile", "xx"], /eu, uk, de, us-ca, qc, br/],
    [["--from", "run.json", "--format", "docx"], /html, json, sarif/],
    [["--from", "run.json", "--output", "x"], /needs --format/],
    [["--from", "run.json", "--update-baseline"], /needs --baseline/],
    [["--from", "run.json", "--baseline", "run.json"], /"known".*--update-baseline/],
    [["--from", "run.json", "--compare", "register.yaml"], /not JSON/],
    [["--from", "run.json", "--fail-on", "silly"], /blocking, major, warning, info/],
    [["--from", "run.json", "--register", "nowhere.yaml"], /there is no such file/],
    [["--from", "run.json", "--register", "run.json"], /run\.json/],
    [["shop.example"], /not an http or https address/],
    [["https://shop.example/", "--pages", "many"], /a number from 1 to 1000/],
    [["https://shop.example/", "--scenario", "nonsense"], /only:CATEGORY/],
    [["https://shop.example/", "--sign-in", "nowhere.json"], /cannot be read as JSON/],
    [["https://shop.example/", "--resolve", "nowhere"], /--resolve/],
  ])("%j", async (args, sentence) => {
    const files = args.map((arg) => (/\.(json|yaml)$/.test(arg) ? at(arg) : arg));
    const wrong = run(...files);
    await expect(wrong).rejects.toThrow(sentence);
    await expect(wrong).rejects.toMatchObject({ exitCode: 2 });
  });
});
