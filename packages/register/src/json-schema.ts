import type { SchemaNode } from "./explain.ts";
import { RegisterSchema } from "./schema.ts";

/**
 * The register's JSON Schema (draft 2020-12) as plain JSON, for editors: a file that starts with
 * `# yaml-language-server: $schema=…` is completed and checked while it is written.
 */
export function registerJsonSchema(): SchemaNode & Readonly<Record<string, unknown>> {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(JSON.parse(JSON.stringify(RegisterSchema)) as SchemaNode),
  };
}
