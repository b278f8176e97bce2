import { describe, expect, onTestFinished, test } from "vitest";
import { createApp } from "../../app.ts";
import { signedIn } from "../../testing/signed-in.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown, TOWN } from "../../testing/town.ts";

const BASE = "/api/v1/office/sites/town";

async function office() {
  const store = temporaryStore();
  await publishTown(store);
  const app = await createApp({ store, site: "town" });
  onTestFinished(() => app.close());
  const client = await signedIn(app, store);
  const send = async (
    method: "GET" | "POST" | "PUT" | "DELETE",
    path: string,
    { payload, headers = {} }: { payload?: object; headers?: Record<string, string> } = {},
  ) => {
    const response = await client.request({
      method,
      url: BASE + path,
      headers: { host: "localhost", ...headers },
      ...(payload ? { payload } : {}),
    });
    const body = response.body === "" ? undefined : response.json();
    return { status: response.statusCode, etag: String(response.headers.etag), body };
  };
  return { store, send };
}

const DRAFT = { text: `${TOWN}# more\n`, base: 1 };

describe("a draft", () => {
  test("is saved by who has read the one before, and by nobody else", async () => {
    const { send } = await office();
    const none = await send("GET", "/draft");
    expect([none.body, none.etag]).toEqual([{}, '"0"']);
    const first = await send("PUT", "/draft", {
      payload: DRAFT,
      headers: { "if-match": none.etag },
    });
    expect(first.body.draft).toMatchObject({ ...DRAFT, editedBy: "ada@example.org" });
    expect(first.etag).toBe(first.body.draft.etag);
    const late = await send("PUT", "/draft", {
      payload: { ...DRAFT, text: "other" },
      headers: { "if-match": none.etag },
    });
    expect([late.status, late.body.code, late.body.editedBy]).toEqual([
      412,
      "precondition-failed",
      "ada@example.org",
    ]);
    expect(late.body.etag).toBe(first.etag);
    expect((await send("GET", "/draft")).body.draft.text).toBe(DRAFT.text);
    const next = { payload: { ...DRAFT, text: "x" }, headers: { "if-match": first.etag } };
    expect((await send("PUT", "/draft", next)).status).toBe(200);
  });

  test("is saved in the place of whatever is there, and under a tag that a proxy weakened", async () => {
    const { send } = await office();
    const save = (tag: string) =>
      send("PUT", "/draft", { payload: DRAFT, headers: { "if-match": tag } });
    const first = await save("*");
    expect(first.status).toBe(200);
    const second = await save(`"x", W/${first.etag}`);
    expect(second.status).toBe(200);
    expect((await save(first.etag)).status).toBe(412);
    expect((await send("DELETE", "/draft", { headers: { "if-match": "*" } })).status).toBe(204);
  });

  test.each(["PUT", "DELETE"] as const)("%s without a condition is refused", async (method) => {
    const { send } = await office();
    const payload = method === "PUT" ? { payload: DRAFT } : {};
    const { status, body } = await send(method, "/draft", payload);
    expect([status, body.code]).toEqual([428, "precondition-required"]);
  });

  test("is thrown away, and gone once its text is published", async () => {
    const { send, store } = await office();
    const headers = { "if-match": '"0"' };
    const first = await send("PUT", "/draft", { payload: DRAFT, headers });
    expect((await send("DELETE", "/draft", { headers })).status).toBe(412);
    expect((await send("DELETE", "/draft", { headers: { "if-match": first.etag } })).status).toBe(
      204,
    );
    const text = TOWN.replace("P14D", "P7D");
    await send("PUT", "/draft", { payload: { text, base: 1 }, headers });
    const version = { text, note: "Shorter", base: 1 };
    expect((await send("POST", "/versions", { payload: version })).status).toBe(201);
    expect(await store.drafts.get("town")).toBeUndefined();
  });
});

describe("a check", () => {
  const check = async (payload: object, language = "en") => {
    const { send } = await office();
    return send("POST", "/register/check", {
      payload,
      headers: { cookie: `django_language=${language}`, "accept-language": language },
    });
  };

  test("edits first, and keeps what it does not touch", async () => {
    const text = TOWN.replace("providers:", "# who\nproviders:");
    const { body } = await check({
      text,
      edits: [
        { pointer: "/services/login/items/0/lifetime", value: "P7D" },
        { pointer: "/services/video/areas", value: ["front"] },
        { pointer: "/services/measure" },
      ],
    });
    expect(body.text).toContain("# who\nproviders:");
    expect(body.value.services.login.items[0].lifetime).toBe("P7D");
    expect(Object.keys(body.value.services)).toEqual(["login", "choices", "video"]);
    expect(body.base).toBe(1);
    expect(body.changes.map(({ pointer }: { pointer: string }) => pointer)).toContain(
      "/services/measure",
    );
  });

  test("moves an entry among its neighbours, with its comment", async () => {
    const text = TOWN.replace("  video:", "  # films\n  video:");
    const { body } = await check({ text, edits: [{ pointer: "/services/video", to: 0 }] });
    expect(Object.keys(body.value.services)[0]).toBe("video");
    expect(body.text).toContain("services:\n  # films\n  video:");
    expect(body.changes).toEqual([]);
  });

  test("tells a mistake in parts as well, for other languages", async () => {
    const edits = [{ pointer: "/services/login/provider", value: "nobody" }];
    const { body } = await check({ text: TOWN, edits });
    expect(body.problems).toContainEqual(
      expect.objectContaining({ sentence: "unknown-provider", facts: { found: "`nobody`" } }),
    );
  });

  test("tells the plain value and the place of a mistake while somebody types", async () => {
    const edits = [{ pointer: "/services/login/items/0/lifetime", value: "P1" }];
    const { body } = await check({ text: TOWN, edits });
    expect(body.value.services.login.items[0].lifetime).toBe("P1");
    const errors = body.problems.filter(
      ({ severity }: { severity: string }) => severity === "error",
    );
    expect(errors).toMatchObject([{ pointer: "/services/login/items/0/lifetime" }]);
    expect(body.changes).toBeUndefined();
  });

  test("says in the language of the office what changes, and why it asks again", async () => {
    const edits = [{ pointer: "/services/video/items/0/lifetime", value: "P2Y" }];
    const english = (await check({ text: TOWN, edits })).body.changes[0];
    const german = (await check({ text: TOWN, edits }, "de")).body.changes[0];
    expect(english).toMatchObject({ material: true, why: expect.any(String) });
    expect(german.sentence).not.toBe(english.sentence);
  });

  test.each([
    ["an edit that leads through a word", [{ pointer: "/glassjar/x/y", value: 1 }]],
    ["a move of nothing", [{ pointer: "/services/none", to: 0 }]],
    ["too many edits", Array.from({ length: 201 }, () => ({ pointer: "/note", value: "x" }))],
    [
      "a place in a list far behind its end",
      [{ pointer: "/site/languages/999999999", value: "x" }],
    ],
    ["a pointer that is none", [{ pointer: "note", value: "x" }]],
  ])("refuses %s", async (_, edits) => {
    expect((await check({ text: TOWN, edits })).status).toBe(400);
  });

  test("an edit of a text that cannot be read is refused", async () => {
    const edits = [{ pointer: "/note", value: "x" }];
    expect((await check({ text: "a: [", edits })).status).toBe(400);
  });
});

test("a version is given with its text, what it changed, and what going back would", async () => {
  const { send } = await office();
  const text = TOWN.replace("P13M", "P1M");
  await send("POST", "/versions", { payload: { text, note: "Shorter", base: 1 } });
  const { body } = await send("GET", "/versions/1");
  expect(body).toMatchObject({ version: { number: 1 }, text: TOWN, changes: [] });
  expect(body.back).toMatchObject([{ material: true }]);
  expect((await send("GET", "/versions/2")).body.changes).toMatchObject([{ material: false }]);
  expect((await send("GET", "/versions/3")).status).toBe(404);
});
