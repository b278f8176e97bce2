// Writes what the documentation takes from the register's source: its JSON Schema and the table of problem codes.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PROBLEM_CODES, registerJsonSchema } from "@glassjar/register";

const docs = join(dirname(fileURLToPath(import.meta.url)), "..", "docs");

mkdirSync(join(docs, "schema"), { recursive: true });
writeFileSync(
  join(docs, "schema", "register-1.json"),
  `${JSON.stringify(registerJsonSchema(), undefined, 2)}\n`,
);

const page = join(docs, "register.md");
const rows = Object.entries(PROBLEM_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
const table = ["| code | meaning |", "|---|---|", ...rows].join("\n");
writeFileSync(
  page,
  readFileSync(page, "utf8").replace(
    /(<!-- codes -->\n)[^]*(\n<!-- \/codes -->)/,
    (_, start, end) => `${start}${table}${end}`,
  ),
);
