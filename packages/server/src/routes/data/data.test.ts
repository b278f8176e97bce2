import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createApp } from "../../app.ts";
import { ensurePlatform } from "../../platform.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown, TOWN } from "../../testing/town.ts";
import { csvOf } from "./csv.ts";

async function installation() {
  const store = temporaryStore();
  await ensurePlatform(store);
  await publishTown(store);
  const app = await createApp({ store, site: "platform" });
  const get = async (url: string, headers = {}) => app.inject({ url, headers });
  return { store, app, get };
}

describe("the data API", () => {
  test("answers the platform's own register, or that of a site", async () => {
    const { get } = await installation();
    const own = (await get("/api/v1/items")).json();
    expect(own.total).toBe(5);
    expect(own.results[0]).toEqual({
      service: "authentication",
      kind: "cookie",
      name: "sessionid",
      purpose: "To remember the user from one page to another",
      lifetime: "P14D",
      party: "first",
      domain: null,
      consent: false,
    });
    const town = (await get("/api/v1/services?site=town&lang=ar")).json();
    expect(
      town.results.map(({ id, name }: { id: string; name: string }) => [id, name]),
    ).toContainEqual(["login", "المصادقة"]);
    expect((await get("/api/v1/providers?site=town")).json().results).toHaveLength(2);
    expect((await get("/api/v1/sites")).json()).toMatchObject({ total: 2 });
  });

  test("answers what was published last, though it remembers answers", async () => {
    const { get, store } = await installation();
    const names = async () => {
      const { results } = (await get("/api/v1/providers?site=town")).json();
      return results.map(({ country }: { country: unknown }) => country);
    };
    const before = await names();
    expect(await names()).toEqual(before);
    const latest = await store.versions.latest("town");
    if (!latest) throw new Error("There is no version yet.");
    const { register } = latest;
    const providers = Object.entries(register.providers).map(([id, provider]) => [
      id,
      { ...provider, country: "IS" },
    ]);
    const moved = { ...register, providers: Object.fromEntries(providers) };
    await store.versions.publish({ ...latest, register: moved }, latest.number);
    expect(await names()).toEqual(["IS", "IS"]);
    expect(before).not.toEqual(["IS", "IS"]);
  });

  test("gives a remembered answer as it was first given, and counts the call", async () => {
    const { get } = await installation();
    const ask = async (accept: string, language: string) => {
      const answer = await get("/api/v1/services?site=town", {
        accept,
        "accept-language": language,
      });
      const { date: _date, "x-ratelimit-remaining": left, ...headers } = answer.headers;
      return { left: Number(left), told: [answer.statusCode, answer.body, headers] };
    };
    const first = await ask("application/json", "fr");
    const again = await ask("application/json", "fr");
    expect(again.told).toEqual(first.told);
    expect(again.left).toBe(first.left - 1);
    const others = [
      await ask("text/csv", "fr"),
      await ask("application/json", "en"),
      await ask("application/json", "fr"),
    ];
    expect(others.map(({ told }) => told[1] === first.told[1])).toEqual([false, false, true]);
  });

  test("refuses a call too many, also of what it remembers", async () => {
    const store = temporaryStore();
    await ensurePlatform(store);
    const app = await createApp({ store, site: "platform", quota: { calls: 2, people: 2 } });
    const ask = async () => (await app.inject({ url: "/api/v1/services" })).statusCode;
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
  });

  test("pages", async () => {
    const { get } = await installation();
    const names = async (query: string) => {
      const { total, results } = (await get(`/api/v1/items?site=town&${query}`)).json();
      return [total, results.map(({ name }: { name: string }) => name)];
    };
    expect(await names("limit=2")).toEqual([5, ["sessionid", "cookies_preferences"]]);
    expect(await names("limit=2&offset=4")).toEqual([5, ["_pk_id*"]]);
    expect(await names("offset=99")).toEqual([5, []]);
  });

  test("filters, searches and sorts, as JSON and as CSV", async () => {
    const { get } = await installation();
    const names = async (query: string) => {
      const { total, results } = (await get(`/api/v1/items?site=town&${query}`)).json();
      return [total, results.map(({ name }: { name: string }) => name)];
    };
    expect(await names("party=third")).toEqual([1, ["tube_id"]]);
    expect(await names("consent=true&sort=-name")).toEqual([3, ["video_id", "tube_id", "_pk_id*"]]);
    expect(await names("sort=lifetime,-name&limit=3")).toEqual([
      5,
      ["_pk_id*", "sessionid", "video_id"],
    ]);
    expect(await names("search=RECOMMEND&consent=true&limit=1&offset=1")).toEqual([2, ["tube_id"]]);
    const csv = (await get("/api/v1/items.csv?site=town&party=third")).body;
    expect(csv.trim().split("\r\n").length).toBe(2);
  });

  test("lists versions and audits, newest first", async () => {
    const { get, store } = await installation();
    await publishTown(store, TOWN.replace("P13M", "P6M"));
    const versions = (await get("/api/v1/versions?site=town")).json().results;
    expect(versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    const audit = { site: "town", version: 2, url: "http://jar.example/", run: {}, findings: [] };
    const { id } = await store.audits.save(audit);
    const audits = (await get("/api/v1/audits?site=town")).json().results;
    expect(audits).toMatchObject([{ id, url: "http://jar.example/", version: 2, findings: 0 }]);
  });

  test("answers CSV by address and by Accept", async () => {
    const { get } = await installation();
    const byAddress = await get("/api/v1/services.csv?site=town");
    const byAccept = await get("/api/v1/services?site=town", { accept: "text/csv" });
    expect(byAddress.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(byAccept.body).toBe(byAddress.body);
    const [head, ...lines] = byAddress.body.split("\r\n");
    expect(head).toBe("id,name,provider,category,consent,exempt,areas,hosts,items");
    // A spreadsheet must not take a name for a formula.
    expect(lines).toContain(
      `video,"'=Video, <b>""live""</b>",tube,marketing,true,,,*.tube.example,2`,
    );
  });

  test.each([
    ["/api/v1/services?site=nowhere", 404, "not-found"],
    ["/api/v1/services?site=../etc", 400, "invalid-input"],
    ["/api/v1/services?offset=-1", 400, "invalid-input"],
    ["/api/v1/services?sort=-password", 400, "invalid-input"],
    ["/api/v1/services?colour=red", 400, "invalid-input"],
  ])("%s is refused", async (url, status, code) => {
    const { get } = await installation();
    const answer = await get(url);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });
});

describe("CSV", () => {
  test("can be read back, whatever the text", () => {
    const text = fc.string().filter((value) => !/^[=+\-@\t\r]/.test(value));
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text })), (rows) => {
        expect(readCsv(csvOf(["a", "b"], rows))).toEqual([
          ["a", "b"],
          ...rows.map(({ a, b }) => [a, b]),
        ]);
      }),
    );
  });

  test("writes numbers and nothing as they are", () => {
    expect(csvOf(["a", "b", "c"], [{ a: -1, b: null, c: true }])).toBe("a,b,c\r\n-1,,true\r\n");
  });
});

/** Reads CSV by its grammar (RFC 4180 §2). */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g;
  for (const [, text = "", end] of csv.matchAll(field)) {
    const value = text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
    rows.at(-1)?.push(value);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
