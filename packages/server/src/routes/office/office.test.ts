import { describe, expect, test } from "vitest";
import { createApp } from "../../app.ts";
import { publishRegister } from "../../publish.ts";
import type { NewChoice } from "../../store/choice-row.ts";
import type { Store } from "../../store/index.ts";
import { signedIn } from "../../testing/signed-in.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";

const BASE = "/api/v1/office";

/** A register with a video that owes consent; `host` and `lifetime` make later versions differ. */
function register({ lifetime = "P14D", name = "Shop" } = {}): string {
  return `glassjar: 1
site:
  name: ${name}
  origin: https://shop.example
  languages: [en]
providers:
  operator: { name: The shop }
services:
  login:
    provider: operator
    category: necessary
    name: Log in
    items:
      - { cookie: sessionid, lifetime: P14D, purpose: To remember who is logged in }
  video:
    provider: operator
    category: marketing
    name: Video
    items:
      - { cookie: video_id, lifetime: ${lifetime}, purpose: To remember what was watched }
`;
}

async function office() {
  const store = temporaryStore();
  const app = await createApp({ store, site: "platform" });
  await publishRegister(store, { site: "shop", text: register(), note: "First", by: "ada" });
  const client = await signedIn(app, store);
  const get = async (path: string) => {
    const response = await client.request({ url: BASE + path });
    return { status: response.statusCode, body: response.json() };
  };
  const post = async (path: string, payload: object, headers = {}) => {
    const response = await client.request({
      method: "POST",
      url: BASE + path,
      payload,
      headers: { host: "localhost", ...headers },
    });
    return { status: response.statusCode, headers: response.headers, body: response.json() };
  };
  return { store, app, client, get, post };
}

async function choose(store: Store, id: string, more: Partial<NewChoice> = {}) {
  const latest = await store.versions.latest("shop");
  await store.choices.record({
    id,
    site: "shop",
    version: 1,
    granted: ["marketing"],
    services: { video: false },
    language: "fr",
    how: "custom",
    regime: "opt-in",
    registerHash: latest?.hash ?? "",
    ...more,
  });
}

const idOf = (number: number) => `receipt-${String(number).padStart(8, "0")}`;

describe("who may", () => {
  const { GET, POST } = {
    GET: [
      "/me",
      "/sites",
      "/sites/shop",
      "/sites/shop/register",
      "/sites/shop/versions",
      "/sites/shop/choices",
      `/sites/shop/choices/${idOf(1)}`,
      "/sites/shop/audience",
      "/sites/shop/audits",
      "/sites/shop/audits/01890000-0000-7000-8000-000000000000",
    ],
    POST: ["/sites/shop/register/check", "/sites/shop/versions"],
  };

  test("nobody who is not signed in", async () => {
    const { app } = await office();
    const requests = [
      ...GET.map((url) => ({ method: "GET" as const, url: BASE + url })),
      ...POST.map((url) => ({ method: "POST" as const, url: BASE + url, payload: {} })),
    ];
    for (const request of requests) {
      const response = await app.inject(request);
      expect([request.url, response.statusCode, response.json().code]).toEqual([
        request.url,
        401,
        "not-signed-in",
      ]);
      expect(response.headers["content-type"]).toContain("application/problem+json");
    }
  });

  test("nobody with a session that does not exist", async () => {
    const { app } = await office();
    const cookies = { sessionid: "a".repeat(32) };
    expect((await app.inject({ url: `${BASE}/me`, cookies })).statusCode).toBe(401);
  });

  test.each(POST)("no write to %s without the CSRF token", async (path) => {
    const { post, store } = await office();
    const draft = { text: register({ name: "Other" }), note: "x", base: 1 };
    const payload = path.endsWith("check") ? { text: draft.text } : draft;
    const { status, body } = await post(path, payload, { "x-csrftoken": "" });
    expect([status, body.code]).toEqual([403, "csrf-failed"]);
    expect((await store.versions.latest("shop"))?.number).toBe(1);
  });

  test("no proxy in between keeps an answer", async () => {
    const { client } = await office();
    const response = await client.request({ url: `${BASE}/sites` });
    expect(response.headers["cache-control"]).toBe("no-store");
  });
});

test("me tells who is signed in and gives a token that works", async () => {
  const { get, post } = await office();
  const me = await get("/me");
  expect(me.body.email).toBe("ada@example.org");
  const answer = await post(
    "/sites/shop/register/check",
    { text: register() },
    { "x-csrftoken": me.body.csrfToken },
  );
  expect(answer.status).toBe(200);
});

describe("sites", () => {
  test("are listed by id", async () => {
    const { get } = await office();
    const { body } = await get("/sites");
    expect(body.results).toContainEqual(expect.objectContaining({ id: "shop", name: "Shop" }));
  });

  test("show version, choices, views and last audit", async () => {
    const { get, store } = await office();
    await choose(store, idOf(1));
    await store.audits.save({
      site: "shop",
      version: 1,
      url: "https://shop.example/",
      run: {},
      findings: [{ rule: "undeclared", severity: "blocking", message: "x" }],
    });
    const { body } = await get("/sites/shop");
    expect(body).toMatchObject({
      id: "shop",
      name: "Shop",
      origin: "https://shop.example",
      version: { number: 1, by: "ada", note: "First", material: true },
      choices: { today: 1, days: 30, total: 1 },
      views: { days: 30, total: 0 },
      audit: { url: "https://shop.example/", findings: 1, blocking: 1 },
    });
    expect(Date.parse(body.version.publishedAt)).toBeGreaterThan(Date.now() - 60_000);
  });

  test.each(["/sites/none", "/sites/none/register", "/sites/none/choices", "/sites/none/audience"])(
    "%s is not found",
    async (path) => {
      const { get } = await office();
      const { status, body } = await get(path);
      expect([status, body.code]).toEqual([404, "not-found"]);
      expect(body.detail).toContain("none");
    },
  );

  test("a name that cannot be a site's is bad input", async () => {
    const { get } = await office();
    expect((await get("/sites/..%2Fshop/register")).status).toBe(400);
  });
});

describe("the register", () => {
  test("is given as it was published", async () => {
    const { get } = await office();
    expect((await get("/sites/shop/register")).body).toEqual({ version: 1, text: register() });
  });

  test("is empty before the first version", async () => {
    const { get, store } = await office();
    await store.sites.ensure("new", "New");
    expect((await get("/sites/new/register")).body).toEqual({ version: 0, text: "" });
  });

  test("check names each mistake with its place", async () => {
    const { post } = await office();
    const text = register().replace(
      "provider: operator\n    category: marketing",
      "provider: operatr\n    category: marketing",
    );
    const { body } = await post("/sites/shop/register/check", { text });
    expect(body.problems).toMatchObject([
      { code: "unknown-provider", severity: "error", line: 16, suggestion: "operator" },
    ]);
    expect(body.problems[0].column).toBeGreaterThan(1);
  });

  test("check of something that is no register has no changes", async () => {
    const { post } = await office();
    const { body } = await post("/sites/shop/register/check", { text: "glassjar: [" });
    expect(body.problems.length).toBeGreaterThan(0);
    expect(body).not.toHaveProperty("changes");
  });

  test("check tells which changes ask visitors again", async () => {
    const { post } = await office();
    const text = register({ lifetime: "P13M", name: "New shop" });
    const { body } = await post("/sites/shop/register/check", { text });
    expect(body.problems).toEqual([]);
    expect(body.changes.map(({ material }: { material: boolean }) => material).sort()).toEqual([
      false,
      true,
    ]);
  });

  test("check of the published text changes nothing", async () => {
    const { post } = await office();
    const { body } = await post("/sites/shop/register/check", { text: register() });
    expect(body).toMatchObject({ problems: [], changes: [] });
  });
});

describe("publishing", () => {
  test("makes the next version, on record with who did it", async () => {
    const { post, get, store } = await office();
    const draft = { text: register({ lifetime: "P13M" }), note: "Longer", base: 1 };
    const { status, body } = await post("/sites/shop/versions", draft);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: 2,
      note: "Longer",
      by: "ada@example.org",
      material: true,
    });
    const versions = (await get("/sites/shop/versions")).body.results;
    expect(versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect((await store.activity.list({ site: "shop" }))[0]).toMatchObject({
      actor: "ada@example.org",
      action: "register.publish",
      subject: "version 2",
    });
  });

  test("refuses a register with errors and keeps the old one", async () => {
    const { post, store } = await office();
    const text = register().replace("operator: {", "someone: {");
    const { status, headers, body } = await post("/sites/shop/versions", {
      text,
      note: "x",
      base: 1,
    });
    expect([status, body.code]).toEqual([422, "invalid-register"]);
    expect(headers["content-type"]).toContain("application/problem+json");
    expect(body.problems).toHaveLength(2);
    expect(body.problems[0]).toMatchObject({ code: "unknown-provider", line: 10 });
    expect((await store.versions.latest("shop"))?.number).toBe(1);
  });

  test("refuses a text taken from an older version", async () => {
    const { post } = await office();
    await post("/sites/shop/versions", { text: register({ name: "A" }), note: "a", base: 1 });
    const second = { text: register({ name: "B" }), note: "b", base: 1 };
    const { status, body } = await post("/sites/shop/versions", second);
    expect([status, body.code, body.version]).toEqual([409, "conflict", 2]);
  });

  test("refuses a text that says the same", async () => {
    const { post, store } = await office();
    const same = { text: `${register()}\n# nothing new`, note: "x", base: 1 };
    expect((await post("/sites/shop/versions", same)).status).toBe(409);
    expect((await store.versions.latest("shop"))?.number).toBe(1);
  });

  test.each([
    ["no note", { text: register(), note: "", base: 1 }],
    ["no base", { text: register(), note: "x" }],
    ["a text that is no text", { text: { a: 1 }, note: "x", base: 1 }],
    ["too long a text", { text: "x".repeat(1_048_577), note: "x", base: 1 }],
    ["something more", { text: register(), note: "x", base: 1, site: "other" }],
  ])("refuses %s", async (_, draft) => {
    const { post } = await office();
    expect((await post("/sites/shop/versions", draft)).status).toBe(400);
  });

  test("does not read a body without end", async () => {
    const { post } = await office();
    const text = "x".repeat(4 * 1_048_576);
    expect((await post("/sites/shop/register/check", { text })).status).toBe(413);
  });
});

describe("choices", () => {
  test("come newest first, page by page, each once", async () => {
    const { get, store } = await office();
    for (const number of [1, 2, 3, 4, 5]) await choose(store, idOf(number));
    const seen: string[] = [];
    let cursor = "";
    do {
      const { body } = await get(`/sites/shop/choices?limit=2${cursor}`);
      seen.push(...body.results.map(({ id }: { id: string }) => id));
      cursor = body.next === undefined ? "" : `&after=${body.next}`;
    } while (cursor !== "");
    expect(seen).toEqual([5, 4, 3, 2, 1].map(idOf));
  });

  test("say what was granted, in which language and how", async () => {
    const { get, store } = await office();
    await choose(store, idOf(1));
    const { body } = await get("/sites/shop/choices");
    expect(body.results).toMatchObject([
      {
        id: idOf(1),
        version: 1,
        granted: ["marketing"],
        services: { video: false },
        language: "fr",
        how: "custom",
        regime: "opt-in",
      },
    ]);
  });

  test.each(["limit=0", "limit=101", "limit=x", "after=-"])("refuse %s", async (query) => {
    const { get } = await office();
    expect((await get(`/sites/shop/choices?${query}`)).status).toBe(400);
  });

  test("one is given with its receipt, verified", async () => {
    const { get, store } = await office();
    for (const number of [1, 2, 3]) await choose(store, idOf(number));
    const { body } = await get(`/sites/shop/choices/${idOf(2)}`);
    expect(body.verified).toBe(true);
    expect(body.choice.id).toBe(idOf(2));
    expect(body.receipt).toMatchObject({ index: 1, record: { id: idOf(2), site: "shop" } });
  });

  test("one of another site is not found", async () => {
    const { get, store } = await office();
    await store.sites.ensure("other", "Other");
    await choose(store, idOf(1));
    expect((await get(`/sites/other/choices/${idOf(1)}`)).status).toBe(404);
  });
});

describe("audience", () => {
  test("has every day of the period and nothing below the threshold", async () => {
    const { get, store } = await office();
    const nothing = { visits: 0, entries: 0, exits: 0, bounces: 0, seconds: 0 };
    const hour = { table: "site_hour", site: "shop", key: "", ...nothing } as const;
    await store.tallies.add([
      { ...hour, bucket: 20_000 * 24 + 3, views: 44, visitors: 30 },
      { ...hour, bucket: 20_001 * 24 + 3, views: 4, visitors: 3 },
    ]);
    const { body } = await get("/sites/shop/audience?from=2024-10-04&to=2024-10-06");
    expect(body.days).toEqual([
      { day: "2024-10-04", views: 40 },
      { day: "2024-10-05", views: 0 },
      { day: "2024-10-06", views: 0 },
    ]);
    expect(body).toMatchObject({ total: 50, threshold: 10, round: 10 });
  });

  test.each([
    "from=2024-02-30",
    "from=2024-10-06&to=2024-10-04",
    "from=yesterday",
    "from=2020-01-01",
  ])("refuses %s", async (query) => {
    const { get } = await office();
    expect((await get(`/sites/shop/audience?${query}`)).status).toBe(400);
  });
});

describe("audits", () => {
  const finding = {
    rule: "undeclared",
    severity: "blocking",
    subject: "x",
    source: "Directive 2002/58/EC art. 5(3)",
    wayOut: "Declare it.",
    message: "The cookie x is not declared.",
    evidence: [{ url: "https://shop.example/" }],
  };

  test("are listed, and one is given with its findings and their evidence", async () => {
    const { get, store } = await office();
    const url = "https://shop.example/";
    const { id } = await store.audits.save({ site: "shop", url, run: {}, findings: [finding] });
    expect((await get("/sites/shop/audits")).body.results).toMatchObject([
      { id, url, findings: 1, blocking: 1 },
    ]);
    expect((await get(`/sites/shop/audits/${id}`)).body).toMatchObject({
      summary: { id, url },
      findings: [finding],
    });
  });

  test("one of another site is not found", async () => {
    const { get, store } = await office();
    await store.sites.ensure("other", "Other");
    const { id } = await store.audits.save({ site: "shop", url: "x", run: {}, findings: [] });
    expect((await get(`/sites/other/audits/${id}`)).status).toBe(404);
  });
});
