import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROBLEM_CODES, registerJsonSchema } from "@glassjar/register";
import { expect, test } from "vitest";

const docs = join(import.meta.dirname, "../../docs");
const stale = "stale: run `npx tsc -b && node scripts/register-documents.mjs`";

test("the published JSON Schema is the one in use", () => {
  const published: unknown = JSON.parse(readFileSync(join(docs, "schema/register-1.json"), "utf8"));
  expect(published, stale).toEqual(registerJsonSchema());
});

test("the documentation lists every problem code with its meaning", () => {
  const page = readFileSync(join(docs, "register.md"), "utf8");
  const listed = Array.from(page.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm), ([, code, meaning]) => [
    code,
    meaning,
  ]);
  expect(Object.fromEntries(listed), stale).toEqual(PROBLEM_CODES);
});
