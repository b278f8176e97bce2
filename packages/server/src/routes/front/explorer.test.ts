import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../app.ts";
import { browserSession, type BrowserSession } from "../../testing/browser-session.ts";
import { temporaryStoreOf } from "../../testing/temporary-store.ts";
import { publishTown, TOWN } from "../../testing/town.ts";

let browser: BrowserSession;
let close: () => Promise<void>;

beforeAll(async () => {
  const { store, close: closeStore } = temporaryStoreOf();
  await publishTown(store);
  for (let day = 1; day <= 24; day += 1) await publishTown(store, TOWN.replace("P14D", `P${day}D`));
  const app = await createApp({ store, site: "town" });
  browser = browserSession(app);
  close = async () => {
    await app.close();
    await closeStore();
  };
});

afterAll(() => close());

const open = async (query: string) => (await browser.get(`/data?${query}`)).body;

/** The cells of the table of records. */
function records(html: string): string[][] {
  const table = /<table class="records">.*?<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? "";
  return Array.from(table.matchAll(/<tr>(.*?)<\/tr>/gs), ([, row = ""]) =>
    Array.from(row.matchAll(/<td[^>]*>(.*?)<\/td>/gs), ([, cell = ""]) => cell),
  );
}

describe("the data explorer", () => {
  test("shows a dataset, narrowed down, in the order asked for", async () => {
    expect(records(await open("dataset=items")).length).toBe(5);
    const third = records(await open("dataset=items&f-party=third"));
    expect(third.map((row) => row[2])).toEqual(["tube_id"]);
    const sorted = records(await open("dataset=items&sort=name&desc=1&f-consent=true"));
    expect(sorted.map((row) => row[2])).toEqual(["video_id", "tube_id", "_pk_id*"]);
    const found = records(await open(`dataset=items&q=${encodeURIComponent("RECOMMEND videos")}`));
    expect(found.map((row) => row[2])).toEqual(["video_id"]);
  });

  test("turns pages and keeps the question", async () => {
    const first = await open("dataset=versions&sort=number&q=note");
    expect(records(first).length).toBe(20);
    const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const second = (await browser.get(next)).body;
    expect(records(second).map((row) => row[0])).toEqual(["21", "22", "23", "24", "25"]);
    expect(second).toContain('rel="prev"');
    expect(second).toContain('name="q" type="search" value="note"');
  });

  test("links to the same records as files", async () => {
    const html = await open("dataset=items&f-party=third&q=recommend&sort=name");
    const csv = /href="([^"]+exports\/csv[^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const lines = (await browser.get(csv)).body.trim().split("\r\n");
    expect(lines.length).toBe(2);
    expect(lines[1]).toContain("tube_id");
  });

  test("draws a chart, with the same figures as a table", async () => {
    const html = await open("dataset=items&chart=party");
    expect(html.match(/<rect /g)?.length).toBe(2);
    expect(html).toMatch(/<th scope="row" dir="auto">first<\/th><td>4<\/td>/);
    expect(await open("dataset=providers&q=nothing-like-this")).not.toContain("<svg");
  });

  test("takes any words as words", async () => {
    for (const words of ['"', "\\", '" or 1=1 --', "'", "a\\", "%_", "(", "\u0000"]) {
      const answer = await browser.get(`/data?dataset=items&q=${encodeURIComponent(words)}`);
      expect([words, answer.statusCode]).toEqual([words, 200]);
    }
  });

  test("says where there is nothing", async () => {
    expect((await browser.get("/data?dataset=users")).statusCode).toBe(404);
    expect((await browser.get("/data?dataset=items&page=9")).statusCode).toBe(404);
    expect(await open("dataset=items&q=xyzzy")).toContain("No record fits");
  });

  test("speaks the language of the visitor, from right to left where it is", async () => {
    const html = await open("dataset=services&lang=ar");
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain("مستكشف البيانات");
    expect(html).toContain("المصادقة");
  });
});
