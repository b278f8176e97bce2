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

/**
 * The comment at the head of a register file that tells editors which JSON Schema it follows, for the
 * YAML language server. Every platform serves the schema at `/schema/register-1.json`.
 */
export function schemaComment(address: string): string {
  return `# yaml-language-server: $schema=${encodeURI(address)}\n`;
}
