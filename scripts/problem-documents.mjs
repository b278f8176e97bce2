// Writes docs/problems.md from the server's catalogue of problems.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PROBLEM_KINDS } from "@glassjar/server";

const page = join(dirname(fileURLToPath(import.meta.url)), "..", "docs", "problems.md");
const cell = (text) => text.replaceAll("|", "\\|");
const rows = PROBLEM_KINDS.map(
  ({ code, status, title, cause, wayOut }) =>
    `| \`${code}\` | ${status} | ${cell(title)} | ${cell(cause)} | ${cell(wayOut)} |`,
);

writeFileSync(
  page,
  `# Problems

What the API could not do it says as a problem document ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)), \`application/problem+json\`: \`type\` is the address of an explanation on the same host, \`/cookies/problems/CODE\`, which answers a page to browsers and JSON to programs; \`code\`, \`title\` and \`status\` never change for a kind of problem; \`detail\` says what was wrong this time. All of them are at \`/cookies/problems\`.

| code | status | title | when it happens | way out |
|---|---|---|---|---|
${rows.join("\n")}

The [Explore API](api.md) answers faults of a query as other portals do: \`{"error_code", "message"}\`.
`,
);
