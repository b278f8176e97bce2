import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleReport } from "../testing/example-report.ts";
import { FORMATS } from "./formats.ts";

const FOLDER = join(import.meta.dirname, "../../test-vectors/golden");
const REBASELINE =
  "The report has changed. Look at the difference; if it is meant, write it anew:\n" +
  "  GOLDEN=write npx vitest run --project unit packages/audit/src/report/golden.test.ts";

/** Looks and the script that filters change without changing what a report says. */
function withoutLooks(text: string): string {
  return text
    .replace(/<style>[^]*?<\/style>/, "<style></style>")
    .replace(/<script>[^]*?<\/script>/, "<script></script>")
    .replace(/sha256-[A-Za-z0-9+/=]+/g, "sha256-…")
    .replaceAll(/(<(?:article|section|li|tr|g|path)\b)/g, "\n$1");
}

const report = exampleReport();

test.each(Object.entries(FORMATS))("the example report as %s", (_, { file, render }) => {
  const text = withoutLooks(render(report));
  const golden = join(FOLDER, file);
  if (process.env["GOLDEN"] === "write") {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(golden, text);
  }
  expect(text, REBASELINE).toBe(readFileSync(golden, "utf8"));
});
