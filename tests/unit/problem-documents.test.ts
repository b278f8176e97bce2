import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROBLEM_KINDS } from "@glassjar/server";
import { expect, test } from "vitest";

test("the documentation lists every problem of the API as it is", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/problems.md"), "utf8");
  const rows = Array.from(page.matchAll(/^\| `([a-z-]+)` \| (\d+) \| (.*) \|$/gm), (row) =>
    row.slice(1, 4).join(" | "),
  );
  expect(rows, "stale: run `npx tsc -b && node scripts/problem-documents.mjs`").toEqual(
    PROBLEM_KINDS.map(({ code, status, title, cause, wayOut }) =>
      [code, status, title, cause, wayOut].join(" | "),
    ),
  );
});
