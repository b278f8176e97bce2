import { languageTag } from "./language.ts";
import type { Context } from "./context.ts";
import { readBlocks } from "./html/read.ts";
import { readPage } from "./html/page.ts";
import { providerFacts } from "./html/providers.ts";
import { finish, refused } from "./finish.ts";
import { MAX_SOURCE_LENGTH, type ImportOptions, type ImportResult } from "./result.ts";
import type { Reading } from "./statement.ts";

/** One page of a policy. */
export interface PolicyPage {
  readonly html: string;
  /** Its language, where it does not say so itself in `<html lang>`. */
  readonly language?: string;
}

/**
 * Drafts a register from an existing cookies-policy page in HTML. Never throws; whatever could be
 * about an item and could not be read is listed with its line and column.
 */
export function importPolicy(html: string, options: ImportOptions = {}): ImportResult {
  return importPolicies([{ html }], options);
}

/**
 * Drafts one register from the same policy in several languages: items are the same when their kind
 * and name are, and their texts come together. The first page says what belongs to what.
 */
export function importPolicies(
  pages: readonly PolicyPage[],
  options: ImportOptions = {},
): ImportResult {
  return finish(
    pages.map((page) => readPolicy(page, options)),
    options,
  );
}

function readPolicy(source: PolicyPage, options: ImportOptions): Reading {
  if (source.html.length > MAX_SOURCE_LENGTH) return refused(source.html.length, options);
  const page = readPage(source.html);
  const language =
    languageTag(
      page.language ?? source.language ?? options.language ?? options.languages?.[0],
      options,
    ) ?? "en";
  const context: Context = { language, areas: Object.keys(options.areas ?? {}) };
  const { statements, notUnderstood } = readBlocks(page.blocks, context);
  return {
    statements: statements.map((statement) => tagged(statement, options)),
    notUnderstood,
    language,
    providers: providerFacts(page.blocks, statements, language),
    ...(page.origin !== undefined && { origin: page.origin }),
  };
}

/** Languages of parts of a page, as registers write them. */
function tagged(statement: Reading["statements"][number], options: ImportOptions) {
  const { service, purpose } = statement;
  const said = (words: { text: string; language: string }) => ({
    text: words.text,
    language: languageTag(words.language, options) ?? "en",
  });
  return {
    ...statement,
    ...(service && { service: said(service) }),
    ...(purpose && { purpose: said(purpose) }),
  };
}
