import * as fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { createApp } from "../../app.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown } from "../../testing/town.ts";

const CATALOG = "/api/explore/v2.1/catalog";

async function town() {
  const store = temporaryStore();
  await publishTown(store);
  const app = await createApp({ store, site: "town" });
  const get = async (path: string, query: Record<string, string | string[]> = {}) => {
    const pairs = Object.entries(query).flatMap(([name, values]) =>
      [values].flat().map((value) => [name, value]),
    );
    const answer = await app.inject(`${CATALOG}${path}?${new URLSearchParams(pairs).toString()}`);
    return { status: answer.statusCode, headers: answer.headers, body: answer.json(), answer };
  };
  const items = (query: Record<string, string | string[]>) => get("/datasets/items/records", query);
  return { store, app, get, items };
}

describe("the catalogue", () => {
  test("lists the datasets with their fields and facets", async () => {
    const { get } = await town();
    const { body } = await get("/datasets", { limit: "-1" });
    expect(body.total_count).toBe(body.results.length);
    expect(body.results.map((one: { dataset_id: string }) => one.dataset_id)).toContain("items");
    const { body: items } = await get("/datasets/items");
    expect(items.fields).toContainEqual({
      name: "kind",
      type: "text",
      annotations: { facet: true },
    });
  });

  test("says which datasets there are when one is not", async () => {
    const { get } = await town();
    const { status, body } = await get("/datasets/secrets/records");
    expect([status, body.error_code]).toEqual([404, "UnknownDataset"]);
    expect(body.message).toContain("services, items");
  });
});

describe("records", () => {
  test("are what the register declares", async () => {
    const { items, store } = await town();
    const { register } = (await store.versions.latest("town"))!;
    const declared = Object.values(register.services).flatMap((service) => service.items);
    const { body } = await items({ limit: "100" });
    expect(body.total_count).toBe(declared.length);
    expect(body.results).toHaveLength(declared.length);
  });

  test("are selected, filtered, sorted and paged", async () => {
    const { items } = await town();
    const all = (await items({ limit: "100" })).body.results as Record<string, string>[];
    const cookies = all.filter(({ kind }) => kind === "cookie").map(({ name }) => name);
    const { body } = await items({
      select: "name",
      where: "kind = 'cookie'",
      order_by: "name desc",
      limit: "2",
      offset: "1",
    });
    const sorted = cookies.toSorted((a, b) => ((a ?? "") < (b ?? "") ? 1 : -1));
    expect(body.total_count).toBe(cookies.length);
    expect(body.results).toEqual(sorted.slice(1, 3).map((name) => ({ name })));
  });

  test("are counted by group", async () => {
    const { items } = await town();
    const all = (await items({ limit: "100" })).body.results as Record<string, string>[];
    const { body } = await items({
      select: "count(*) as n, count(distinct service) as services",
      group_by: "kind",
      order_by: "n desc, kind",
    });
    const kinds = [...new Set(all.map(({ kind }) => kind))];
    expect(body.total_count).toBe(kinds.length);
    for (const row of body.results) {
      const own = all.filter(({ kind }) => kind === row.kind);
      expect(row).toEqual({
        kind: row.kind,
        n: own.length,
        services: new Set(own.map(({ service }) => service)).size,
      });
    }
  });

  test("are refined and excluded by facet", async () => {
    const { items } = await town();
    const refined = await items({ refine: "kind:cookie", limit: "100" });
    const excluded = await items({ exclude: "kind:cookie", limit: "100" });
    const all = await items({ limit: "1" });
    const kinds = refined.body.results.map((row: { kind: string }) => row.kind);
    expect(new Set(kinds)).toEqual(new Set(["cookie"]));
    expect(refined.body.total_count + excluded.body.total_count).toBe(all.body.total_count);
  });

  test("are searched by words, whatever their case and accents", async () => {
    const { items } = await town();
    const [first] = (await items({ limit: "1" })).body.results;
    const query = `search("${first.name.toUpperCase()}")`;
    const { body } = await items({ where: query, limit: "100" });
    expect(body.results).toContainEqual(first);
    expect((await items({ where: '"no such words at all"' })).body.total_count).toBe(0);
  });

  test("are truths as truths", async () => {
    const { items } = await town();
    const { body } = await items({ select: "consent", where: "consent = true", limit: "1" });
    expect(body.results).toEqual([{ consent: true }]);
  });

  test.each([
    [{ where: "nothing = 1" }, "ODSQLError", /There is no field nothing; there are service, kind/],
    [{ where: "name" }, "ODSQLError", /Expected a condition, but there is a text/],
    [{ where: "name = 1" }, "ODSQLError", /Expected a text, but there is a number/],
    [{ where: "count(*) > 1" }, "ODSQLError", /cannot stand in where/],
    [{ where: "sleep(1) = 1" }, "ODSQLError", /There is no function sleep/],
    [{ select: "name, count(*)" }, "ODSQLError", /name is neither an aggregation nor named/],
    [{ where: "1 = 1; drop table records" }, "ODSQLError", /";" has no meaning/],
    [{ refine: "name:x" }, "InvalidParameterValue", /names no facet/],
    [{ limit: "101" }, "InvalidRESTParameterError", /limit/],
    [{ limit: "100", offset: "9900" }, "InvalidRESTParameterError", /must be below 10000/],
    [{ offset: "-1" }, "InvalidRESTParameterError", /offset/],
  ])("%o is refused with the reason", async (query, code, message) => {
    const { items } = await town();
    const { status, body } = await items(query);
    expect([status, body.error_code]).toEqual([400, code]);
    expect(body.message).toMatch(message);
  });

  test("are never reached by SQL a client wrote", async () => {
    const { items } = await town();
    const total = (await items({ limit: "1" })).body.total_count;
    const value = fc.string({ maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        value,
        fc.constantFrom("where", "select", "group_by", "order_by"),
        async (text, place) => {
          const { status } = await items({ [place]: text });
          expect([200, 400]).toContain(status);
          const quoted = `name = "${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
          const exact = await items({ where: quoted });
          expect([exact.status, exact.body.total_count]).toEqual([200, 0]);
        },
      ),
      { numRuns: 150 },
    );
    expect((await items({ limit: "1" })).body.total_count).toBe(total);
  });
});

describe("exports", () => {
  test("name their formats", async () => {
    const { get } = await town();
    const { body } = await get("/datasets/items/exports");
    expect(body.links.map((link: { rel: string }) => link.rel)).toEqual([
      "json",
      "jsonl",
      "csv",
      "parquet",
    ]);
    const { status, body: refused } = await get("/datasets/items/exports/xml");
    expect([status, refused.error_code]).toEqual([404, "UnknownFormat"]);
  });

  test("hold the same records in each format", async () => {
    const { app } = await town();
    const take = (format: string) =>
      app.inject(`${CATALOG}/datasets/items/exports/${format}?order_by=name,service`);
    const records = (await take("json")).json() as Record<string, unknown>[];
    expect(records.length).toBeGreaterThan(3);
    const lines = (await take("jsonl")).body.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(records);
    const csv = (await take("csv")).body.trimEnd().split("\r\n");
    expect(csv).toHaveLength(records.length + 1);
    expect(csv[0]).toBe(Object.keys(records[0] ?? {}).join(","));
    const { rawPayload, headers } = await take("parquet");
    expect(headers["content-disposition"]).toBe('attachment; filename="items.parquet"');
    const file = Uint8Array.from(rawPayload).buffer;
    expect(await parquetReadObjects({ file })).toEqual(records);
  });
});

test("facets count the values", async () => {
  const { get, items } = await town();
  const { body } = await get("/datasets/items/facets", { facet: "kind" });
  for (const { name, count } of body.facets[0].facets) {
    expect((await items({ refine: `kind:${name}`, limit: "1" })).body.total_count).toBe(count);
  }
  const { body: refused } = await get("/datasets/items/facets", { facet: "purpose" });
  expect(refused.message).toContain("purpose is no facet");
});

test("texts are in the language that is asked for", async () => {
  const { get } = await town();
  const nameIn = async (lang: string) =>
    (await get("/datasets/services/records", { select: "name", where: "id = 'login'", lang })).body
      .results;
  expect(await nameIn("en")).toEqual([{ name: "Authentication" }]);
  expect(await nameIn("fr")).toEqual([{ name: "Authentification" }]);
});

test("an address has so many calls an hour, and is told how many are left", async () => {
  const { get } = await town();
  const { headers } = await get("/datasets");
  expect(Number(headers["x-ratelimit-limit"])).toBe(5000);
  expect(Number(headers["x-ratelimit-remaining"])).toBe(4999);
  expect(Number(headers["x-ratelimit-reset"])).toBeGreaterThan(0);
});
