import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../app.ts";
import type { Store } from "../../store/index.ts";
import { signedIn, type SignedInClient } from "../../testing/signed-in.ts";
import { temporaryStoreOf } from "../../testing/temporary-store.ts";
import { publishTown } from "../../testing/town.ts";

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2026, 2, 1, 12);
const HOWS = ["accept-all", "reject-all", "custom"] as const;
const SEVERITIES = ["blocking", "major", "warning", "info"] as const;

let store: Store;
let app: FastifyInstance;
let admin: SignedInClient;
let close: () => Promise<void>;
/** The clock of the store, epoch milliseconds. */
let now = FIRST;

const findingOf = (at: number) => ({
  rule: at % 2 === 0 ? "undeclared-cookie" : "undeclared-host",
  severity: SEVERITIES[at % SEVERITIES.length] ?? "info",
  subject: at === 1 ? "=HYPERLINK(1)" : `subject-${at}`,
  message: "Not declared.",
  evidence: [],
  source: "ePrivacy Directive, Art. 5(3)",
  wayOut: "Declare it.",
});

const choiceOf = (id: string, site: string) => ({
  id,
  site,
  version: 1,
  granted: ["marketing", "statistical"],
  services: { video: false },
  language: "en",
  how: "custom" as (typeof HOWS)[number],
  regime: "opt-in" as const,
  registerHash: "00".repeat(32),
});

beforeAll(async () => {
  ({ store, close } = temporaryStoreOf({ now: () => now }));
  await publishTown(store);
  const first = await store.versions.latest("town");
  if (!first) throw new Error("There is no version.");
  for (let at = 1; at < 6; at += 1) {
    now = FIRST + at * DAY_MS;
    await store.versions.publish(
      {
        ...first,
        hash: `hash ${at}`,
        note: `=Change ${at}, "and" more`,
        by: at % 2 === 0 ? "Bob@town.example" : "ada@town.example",
        material: at % 3 === 0,
      },
      at,
    );
  }
  for (let at = 0; at < 14; at += 1) {
    now = FIRST + Math.floor(at / 4) * DAY_MS;
    await store.choices.record({
      ...choiceOf(`receipt-${String(at).padStart(8, "0")}`, "town"),
      version: at % 2 === 0 ? 1 : 2,
      language: at < 5 ? "fr" : "ar",
      how: HOWS[at % HOWS.length] ?? "custom",
    });
    await store.audits.save({
      site: "town",
      url: `https://town.example/${at}`,
      run: {},
      findings: Array.from({ length: at % 4 }, (_, index) => findingOf(index + (at % 3))),
      askedBy: at % 5 === 0 ? "glassjar audit" : "Ada@town.example",
    });
  }
  now = Date.now();
  app = await createApp({ store, site: "town" });
  admin = await signedIn(app, store);
});

afterAll(async () => {
  await app.close();
  await close();
});

type Row = Record<string, unknown>;

async function ask(path: string, headers: Record<string, string> = {}) {
  return admin.request({
    url: `/api/v1/office/sites/town${path}`,
    headers: { host: "localhost", ...headers },
  });
}

async function get(path: string) {
  const answer = await ask(path);
  expect([path, answer.statusCode, answer.body.slice(0, 200)]).toEqual([
    path,
    200,
    answer.body.slice(0, 200),
  ]);
  return answer.json() as { results: Row[]; next?: string; total?: number };
}

/** All pages of a list, one after the other. */
async function walk(path: string): Promise<Row[]> {
  const rows: Row[] = [];
  let after = "";
  do {
    const page = await get(`${path}${path.includes("?") ? "&" : "?"}limit=3${after}`);
    rows.push(...page.results);
    expect(rows.length).toBeLessThan(50);
    after = page.next === undefined ? "" : `&after=${page.next}`;
  } while (after !== "");
  return rows;
}

const members = (rows: readonly Row[], name: string) => rows.map((row) => row[name]);

describe.each([
  ["/choices", "when", 14],
  ["/versions", "number", 6],
  ["/audits", "when", 14],
  ["/audits", "findings", 14],
  ["/audits", "blocking", 14],
])("%s sorted by %s", (path, sort, count) => {
  test("is whole over its pages, and the other way round the same", async () => {
    const up = await walk(`${path}?sort=${sort}`);
    const down = await walk(`${path}?sort=-${sort}`);
    const keys = up.map((row) => row["id"] ?? row["number"]);
    expect(new Set(keys).size).toBe(count);
    expect(down.map((row) => row["id"] ?? row["number"])).toEqual(keys.toReversed());
    const values = members(up, sort === "when" ? "at" : sort) as (string | number)[];
    expect(values).toEqual(values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    expect((await get(`${path}?sort=${sort}`)).total).toBe(count);
  });
});

test("choices are found by day, way, language and version of the banner", async () => {
  const found = async (query: string) => members(await walk(`/choices?${query}`), "id").length;
  expect(await found("from=2026-03-02&to=2026-03-03")).toBe(8);
  expect(await found("to=2026-03-01")).toBe(4);
  expect(await found("how=reject-all")).toBe(5);
  expect(await found("language=fr")).toBe(5);
  expect(await found("version=2")).toBe(7);
  expect(await found("how=custom&language=ar&version=1&from=2026-03-02")).toBe(1);
  expect((await get("/choices?how=reject-all&from=2026-03-02")).total).toBe(4);
  expect((await get("/choices?how=reject-all&version=1")).total).toBeUndefined();
  for (const query of ["how=maybe", "from=2026-02-30", "version=x", "region=FR", "before=3"])
    expect([query, (await ask(`/choices?${query}`)).statusCode]).toEqual([query, 400]);
});

test("versions are found by who, day and effect", async () => {
  const found = async (query: string) => members(await walk(`/versions?${query}`), "number");
  expect(await found("by=BOB%40")).toEqual([5, 3]);
  expect(await found("material=true&by=ada")).toEqual([4, 1]);
  expect(await found("material=false&by=ada")).toEqual([6, 2]);
  expect(await found("from=2026-03-02&to=2026-03-03")).toEqual([3, 2]);
  expect(await found("by=%25")).toEqual([]);
  expect((await get("/versions?material=true")).total).toBe((await found("material=true")).length);
});

test("audits are found by outcome, day and who, with how many findings each has", async () => {
  const found = async (query: string) => members(await walk(`/audits?${query}`), "url").length;
  expect(await found("outcome=clean")).toBe(4);
  expect(await found("outcome=findings")).toBe(10);
  const blocking = await walk("/audits?outcome=blocking&sort=-blocking");
  expect(blocking.length).toBeGreaterThan(2);
  expect(members(blocking, "blocking").every((count) => Number(count) > 0)).toBe(true);
  expect(await found("by=ADA%40")).toBe(11);
  expect(await found("by=glassjar&from=2026-03-02")).toBe(2);
  expect((await get("/audits?outcome=clean")).total).toBe(4);
});

test("findings of an audit are sorted, heaviest first, and found by severity", async () => {
  const [{ id } = {}] = await walk("/audits?sort=-findings");
  const path = `/audits/${String(id)}/findings`;
  const all = await walk(path);
  expect(all).toHaveLength(3);
  const ranks = members(all, "severity").map((name) => SEVERITIES.indexOf(name as "info"));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  const [{ severity, subject } = {}] = all;
  expect(members(await walk(`${path}?severity=${String(severity)}`), "subject")).toContain(subject);
  expect(await walk(`${path}?accepted=true`)).toEqual([]);
  for (const key of ["x", -1, 0.5]) {
    const after = Buffer.from(JSON.stringify([key, "x"])).toString("base64url");
    expect((await ask(`${path}?after=${after}`)).statusCode).toBe(400);
  }
});

describe("as CSV", () => {
  const lines = (body: string) => body.trimEnd().split("\r\n");

  test.each([
    ["/choices", "choices", 14],
    ["/versions", "versions", 6],
    ["/audits", "audits", 14],
    ["/people", "people", 1],
    ["/keys", "keys", 0],
    ["/invitations", "invitations", 0],
  ])("%s is whole, whatever page is asked for", async (path, name, count) => {
    const answer = await ask(`${path}?format=csv`);
    expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(answer.headers["content-disposition"]).toBe(`attachment; filename="town-${name}.csv"`);
    expect(lines(answer.body)).toHaveLength(count + 1);
    expect((await ask(path, { accept: "text/csv" })).body).toBe(answer.body);
    const json = await ask(`${path}?format=json`, { accept: "text/csv" });
    expect(json.headers["content-type"]).toContain("application/json");
    // As a page it has the columns that the file names.
    const [row] = json.json().results as Row[];
    const columns = lines(answer.body)[0]?.split(",") ?? [];
    for (const column of Object.keys(row ?? {}))
      if (column !== "etag") expect(columns).toContain(column);
  });

  test("is filtered and sorted like a page, and no cell is a formula", async () => {
    const { body } = await ask("/versions?format=csv&by=bob&sort=number&limit=1");
    const [header = "", ...rows] = lines(body);
    expect(header).toBe("number,publishedAt,by,note,material,hash");
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain(`"'=Change 2, ""and"" more"`);
  });

  test("lists and records in a cell are words apart", async () => {
    const { body } = await ask("/choices?format=csv&how=custom");
    expect(lines(body)[1]).toContain("marketing statistical,video:false");
  });

  test("goes on past what is read at once", async () => {
    await store.sites.ensure("large", "Large");
    const ids = Array.from({ length: 1234 }, (_, at) => `large-${String(at).padStart(10, "0")}`);
    await Promise.all(ids.map((id) => store.choices.record(choiceOf(id, "large"))));
    const { body } = await admin.request({
      url: "/api/v1/office/sites/large/choices?format=csv",
      headers: { host: "localhost" },
    });
    const listed = lines(body).slice(1);
    expect(listed.map((line) => line.split(",")[0]).toSorted()).toEqual(ids);
  });

  test.each(["/sites", "/users"])("%s of the installation too", async (path) => {
    const answer = await admin.request({
      url: `/api/v1/office${path}?format=csv`,
      headers: { host: "localhost" },
    });
    expect(lines(answer.body)[0]).toMatch(/^id,/);
    expect(lines(answer.body).length).toBeGreaterThan(1);
  });

  test("of one's sessions", async () => {
    const url = "/api/v1/account/sessions?format=csv";
    const { body } = await admin.request({ url, headers: { host: "localhost" } });
    expect(lines(body)[0]).toBe("id,device,createdAt,seenAt,endsAt,current");
  });

  test("what is refused is a problem, not a file", async () => {
    const answer = await ask("/choices?format=csv&after=x");
    expect([answer.statusCode, answer.json().code]).toEqual([400, "invalid-input"]);
  });
});
