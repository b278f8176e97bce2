import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditJsonSchemas, rulesDocument } from "@glassjar/audit";
import { expect, test } from "vitest";

const docs = join(import.meta.dirname, "../../docs");
const stale = "stale: run `npx tsc -b && node scripts/audit-documents.mjs`";

test.each(Object.entries(auditJsonSchemas()))("%s is the schema in use", (file, schema) => {
  const published: unknown = JSON.parse(readFileSync(join(docs, "schema", file), "utf8"));
  expect(published, stale).toEqual(schema);
});

test("the reference lists every rule as it is", () => {
  expect(readFileSync(join(docs, "rules.md"), "utf8"), stale).toBe(rulesDocument());
});
