import { dirname } from "node:path";
import { dayOf } from "@glassjar/consent/choice";
import { afterEach, beforeEach, expect, test } from "vitest";
import { publishRegister } from "../publish.ts";
import { openStore } from "../store/index.ts";
import { temporaryFile } from "../testing/temporary-store.ts";
import { createProgram } from "./program.ts";

const REGISTER = `
glassjar: 1
site: { name: Town, origin: https://town.example, languages: [en] }
providers: { tv: { name: TV } }
services:
  video:
    provider: tv
    category: marketing
    name: Films
    hosts: ["*.tv.example"]
    items: []
`;

const before = process.env["GLASSJAR_DATA"];
let file: string;

beforeEach(() => {
  file = temporaryFile();
  process.env["GLASSJAR_DATA"] = dirname(file);
});
afterEach(() => {
  if (before === undefined) delete process.env["GLASSJAR_DATA"];
  else process.env["GLASSJAR_DATA"] = before;
});

async function run(...args: string[]) {
  const out: string[] = [];
  const program = createProgram({
    print: (text) => void out.push(text),
    note: (text) => void out.push(text),
    json: (value) => void out.push(JSON.stringify(value)),
  });
  await program.parseAsync(["violations", ...args], { from: "user" });
  return out.join("\n");
}

async function reported() {
  const store = openStore(file);
  await publishRegister(store, { site: "main", text: REGISTER, note: "", by: "test" });
  await store.violations.add("main", dayOf(Date.now()), [
    { host: "www.tv.example", directive: "frame-src", count: 12 },
    { host: "pixel.example", directive: "img-src", count: 3 },
    { host: "eval", directive: "script-src", count: 1 },
  ]);
  await store.close();
}

test("what browsers refused is listed, with what the register says of it", async () => {
  await reported();
  const text = await run();
  const today = new Date().toISOString().slice(0, 10);
  expect(text).toContain(`www.tv.example  frame-src   12 ×  last on ${today}  service video`);
  expect(text).toContain(`pixel.example   img-src      3 ×  last on ${today}  not declared`);
  expect(text).toContain("Not declared: pixel.example. Declare");
});

test("the list is there as JSON", async () => {
  await reported();
  const { refused, ...about } = JSON.parse(await run("--json", "--days", "7")) as {
    refused: unknown[];
  };
  expect(about).toEqual({ site: "main", version: 1, days: 7 });
  expect(refused[0]).toMatchObject({ host: "www.tv.example", count: 12, service: "video" });
});

test("nothing refused is said, and so is what cannot be listed", async () => {
  const store = openStore(file);
  await publishRegister(store, { site: "main", text: REGISTER, note: "", by: "test" });
  await store.close();
  expect(await run()).toBe("No browser refused anything in the last 30 days.");
  await expect(run("--days", "1000")).rejects.toThrow("--days takes 1 to 90, not 1000.");
  await expect(run("--site", "other")).rejects.toThrow("glassjar publish");
});
