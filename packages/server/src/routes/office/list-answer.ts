import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Static, TObject } from "typebox";
import { jsonOrCsv } from "../../schemas/answers.ts";
import { csvOf, type Row } from "../data/csv.ts";
import { CountedPageOf } from "./administration-schemas.ts";

/** Rows read at once for a file: it is written as it is read, so that a long list is never in memory as a whole. */
const FILE_PAGE = 1000;

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
  source: ListSource<Item>,
): Promise<FastifyReply> {
  return wantsCsv(request) ? sendCsv(reply, source) : reply.send(await source.page());
}

/** Answers every row of a list as a file of CSV. */
export function sendCsv<Item extends TObject>(
  reply: FastifyReply,
  source: ListSource<Item>,
): Promise<FastifyReply> {
  const columns = columnsOf(source.item);
  const head = csvOf(columns, []);
  return sendFile(reply, source, {
    ending: "csv",
    type: "text/csv",
    head,
    rows: (items) => csvOf(columns, items.map(rowOf)).slice(head.length),
    between: "",
    foot: "",
  });
}

/** Answers every row of a list as a file of JSON, in the form of a page. */
export function sendJson<Item extends TObject>(
  reply: FastifyReply,
  source: ListSource<Item>,
): Promise<FastifyReply> {
  return sendFile(reply, source, {
    ending: "json",
    type: "application/json",
    head: '{"results": [\n',
    rows: (items) => items.map((item) => JSON.stringify(item)).join(",\n"),
    between: ",\n",
    foot: "\n]}\n",
  });
}

/** How rows are written to a file. */
interface Form {
  readonly ending: string;
  readonly type: string;
  readonly head: string;
  readonly rows: (items: readonly object[]) => string;
  /** What stands between the rows of two pages. */
  readonly between: string;
  readonly foot: string;
}

async function sendFile<Item extends TObject>(
  reply: FastifyReply,
  { name, page }: ListSource<Item>,
  form: Form,
): Promise<FastifyReply> {
  // What is refused is refused before the file begins.
  const first = await page({ limit: FILE_PAGE });
  return reply
    .type(`${form.type}; charset=utf-8`)
    .header("content-disposition", `attachment; filename="${name}.${form.ending}"`)
    .send(Readable.from(written(form, first, page)));
}

/** An entity tag is for programs that edit, not for a table. */
const columnsOf = ({ properties }: TObject) =>
  Object.keys(properties).filter((name) => name !== "etag");

function wantsCsv({ query, headers }: FastifyRequest): boolean {
  const { format } = query as { readonly format?: string };
  return format === undefined ? /^\s*text\/csv\b/.test(headers.accept ?? "") : format === "csv";
}

async function* written<Item extends object>(
  { head, rows, between, foot }: Form,
  first: ListPage<Item>,
  page: (part: Part) => Promise<ListPage<Item>>,
) {
  yield head;
  let shown = first;
  for (;;) {
    yield rows(shown.results);
    if (shown.next === undefined) break;
    yield between;
    shown = await page({ limit: FILE_PAGE, after: shown.next });
  }
  yield foot;
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
