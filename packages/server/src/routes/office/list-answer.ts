import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Static, TObject } from "typebox";
import { jsonOrCsv } from "../../schemas/answers.ts";
import { csvOf, type Row } from "../data/csv.ts";
import { CountedPageOf } from "./administration-schemas.ts";

/** Rows read at once for a file: it is written as it is read, so that a long list is never in memory as a whole. */
const CSV_PAGE = 1000;

/** What a list answers: a page as JSON, or all of it as CSV. */
export const listOf = (item: TObject) => jsonOrCsv(CountedPageOf(item));

/** A page of a list, with the cursor of the next one. */
export interface ListPage<Item> {
  readonly results: readonly Item[];
  readonly next?: string;
  readonly total?: number;
}

/** Which page of a list is read. */
export interface Part {
  readonly limit: number;
  readonly after?: string;
}

/** A list of the office: what its rows are, and how a page of them is read. */
export interface ListSource<Item extends TObject> {
  /** What a file of it is called, without an ending. */
  readonly name: string;
  readonly item: Item;
  /** `part` stands above what the query asked for, when a file is written. */
  readonly page: (part?: Part) => Promise<ListPage<Static<Item>>>;
}

/**
 * Answers a list, as JSON a page at a time, or as CSV whole: every row that matches, whatever `limit`
 * and `after` say.
 */
export async function sendList<Item extends TObject>(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, item, page }: ListSource<Item>,
): Promise<FastifyReply> {
  if (!wantsCsv(request)) return reply.send(await page());
  // What is refused is refused before the file begins.
  const first = await page({ limit: CSV_PAGE });
  return reply
    .type("text/csv; charset=utf-8")
    .header("content-disposition", `attachment; filename="${name}.csv"`)
    .send(Readable.from(written(columnsOf(item), first, page)));
}

/** An entity tag is for programs that edit, not for a table. */
const columnsOf = ({ properties }: TObject) =>
  Object.keys(properties).filter((name) => name !== "etag");

function wantsCsv({ query, headers }: FastifyRequest): boolean {
  const { format } = query as { readonly format?: string };
  return format === undefined ? /^\s*text\/csv\b/.test(headers.accept ?? "") : format === "csv";
}

async function* written<Item extends object>(
  columns: readonly string[],
  first: ListPage<Item>,
  page: (part: Part) => Promise<ListPage<Item>>,
) {
  const header = csvOf(columns, []);
  yield header;
  let shown = first;
  for (;;) {
    yield csvOf(columns, shown.results.map(rowOf)).slice(header.length);
    if (shown.next === undefined) return;
    shown = await page({ limit: CSV_PAGE, after: shown.next });
  }
}

function rowOf(item: object): Row {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, cellOf(value)]));
}

/** A list is words apart, a record its `name:value`: what a cell can hold. */
function cellOf(value: unknown): Row[string] {
  if (Array.isArray(value)) return value.map(cellOf).join(" ");
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([name, own]) => `${name}:${cellOf(own)}`)
      .join(" ");
  return value as Row[string];
}
