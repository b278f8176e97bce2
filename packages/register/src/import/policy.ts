import { languageTag } from "./language.ts";
import type { Context } from "./context.ts";
import { readBlocks } from "./html/read.ts";
import { MOST_NESTED, nestingOf, readPage, type Page } from "./html/page.ts";
import { providerFacts } from "./html/providers.ts";
import { finish, refused, unreadable } from "./finish.ts";
import {
  MAX_SOURCE_LENGTH,
  puzzle,
  type ImportOptions,
  type ImportResult,
  type Place,
} from "./result.ts";
import type { Reading, Said, Statement } from "./statement.ts";
import { readOwnPage } from "./glassjar/page.ts";

/** One page of a policy. */
export interface PolicyPage {
  readonly html: string;
  /** Its language, where it does not say so itself in `<html lang>`. */
  readonly language?: string;
  /** Its file or address, for messages; its number if not given. */
  readonly name?: string;
}

/**
 * Drafts a register from an existing cookies-policy page in HTML. Never throws; whatever could be
 * about an item and could not be read is listed with its line and column. A policy this product has
 * made comes back whole, as far as it is printed there.
 */
export function importPolicy(html: string, options: ImportOptions = {}): ImportResult {
  return importPolicies([{ html }], options);
}

/**
 * Drafts one register from the same policy in several languages: items are the same when their kind
 * and name are, and their texts come together. The first page says what belongs to what. Where there
 * are several pages, each item and each thing not understood says which one it is on.
 */
export function importPolicies(
  pages: readonly PolicyPage[],
  options: ImportOptions = {},
): ImportResult {
  const readings = pages.map((page, at) => {
    const reading = readPolicy(page, options);
    return pages.length > 1 ? onPage(reading, page.name ?? `page ${at + 1}`) : reading;
  });
  return finish(readings, options);
}

function onPage(reading: Reading, page: string): Reading {
  const { statements, notUnderstood } = reading;
  return {
    ...reading,
    statements: statements.map((statement) => withPlace(statement, { ...statement.place, page })),
    notUnderstood: notUnderstood.map(({ why, text, ...place }) =>
      puzzle({ ...place, page }, text, why),
    ),
  };
}

function withPlace(statement: Statement, place: Place): Statement {
  return { ...statement, place };
}

function readPolicy(source: PolicyPage, options: ImportOptions): Reading {
  if (source.html.length > MAX_SOURCE_LENGTH) return refused(source.html.length, options);
  const nesting = nestingOf(source.html);
  if (nesting > MOST_NESTED)
    return unreadable(
      `its elements stand ${nesting} deep in each other, at most ${MOST_NESTED} are read`,
      source.html.slice(0, 80),
      options,
    );
  const page = readPage(source.html);
  const language =
    languageTag(
      page.language ?? source.language ?? options.language ?? options.languages?.[0],
      options,
    ) ?? "en";
  const context: Context = { language, areas: Object.keys(options.areas ?? {}) };
  const reading = readOwn(page, context) ?? readAny(page.blocks, context);
  return {
    ...reading,
    statements: reading.statements.map((statement) => tagged(statement, options)),
    ...(page.origin !== undefined && { origin: page.origin }),
  };
}

/** A page of this product: its policy in its own words, and what is around it as any page. */
function readOwn({ blocks }: Page, context: Context): Reading | undefined {
  const own = readOwnPage(blocks, context);
  if (!own) return undefined;
  const { rest, ...reading } = own;
  const { statements, notUnderstood } = readBlocks(rest, context);
  return {
    ...reading,
    statements: [...own.statements, ...statements],
    notUnderstood,
    language: context.language,
  };
}

function readAny(blocks: Page["blocks"], context: Context): Reading {
  const { language } = context;
  const { statements, notUnderstood } = readBlocks(blocks, context);
  const providers = providerFacts(blocks, statements, language);
  return { statements, notUnderstood, language, providers };
}

/** Languages of parts of a page, as registers write them. */
function tagged(statement: Statement, options: ImportOptions): Statement {
  const { service, purpose, purposes } = statement;
  const said = (words: Said): Said => ({
    text: words.text,
    language: languageTag(words.language, options) ?? "en",
  });
  return {
    ...statement,
    ...(service && { service: said(service) }),
    ...(purpose && { purpose: said(purpose) }),
    ...(purposes && {
      purposes: purposes.map((one) => Object.assign({}, one, { text: said(one.text) })),
    }),
  };
}
