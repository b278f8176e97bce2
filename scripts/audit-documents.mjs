// Writes what the documentation takes from the audit's source: its JSON Schemas and the reference of the rules.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { auditJsonSchemas, rulesDocument } from "@glassjar/audit";

const docs = join(dirname(fileURLToPath(import.meta.url)), "..", "docs");

mkdirSync(join(docs, "schema"), { recursive: true });
for (const [file, schema] of Object.entries(auditJsonSchemas()))
  writeFileSync(join(docs, "schema", file), `${JSON.stringify(schema, undefined, 2)}\n`);
writeFileSync(join(docs, "rules.md"), rulesDocument());
