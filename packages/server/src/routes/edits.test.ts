import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../app.ts";
import type { Store } from "../store/index.ts";
import { saveAudit } from "../testing/example-audit.ts";
import { signedIn, type SignedInClient } from "../testing/signed-in.ts";
import { temporaryStoreOf } from "../testing/temporary-store.ts";
import { publishTown, TOWN } from "../testing/town.ts";

const OFFICE = "/api/v1/office/sites/town";
const HEADERS = { host: "localhost" };

let store: Store;
let app: FastifyInstance;
let ada: SignedInClient;
let bob: SignedInClient;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ store, close } = temporaryStoreOf());
  await publishTown(store);
  app = await createApp({ store, site: "town", corsOrigins: ["https://intranet.example"] });
  ada = await signedIn(app, store);
  bob = await signedIn(app, store, "bob@town.example", "member");
});

afterAll(async () => {
  await app.close();
  await close();
});

async function send(options: InjectOptions, client = ada) {
  const answer = await client.request({ ...options, headers: { ...HEADERS, ...options.headers } });
  const body = answer.body === "" ? undefined : answer.json();
  return { status: answer.statusCode, headers: answer.headers, text: answer.body, body };
}

const versionOf = (note: string, lifetime: string) => ({
  text: TOWN.replace("P14D", lifetime),
  note,
  base: 1,
});

describe("an edit that says what it starts from", () => {
  const person = () => `${OFFICE}/people/${bob.id}`;
  const setRole = (role: string, tag: string) =>
    send({ method: "PUT", url: person(), payload: { role }, headers: { "if-match": tag } });

  test("happens once: whoever comes second is told how to go on, and nothing is lost", async () => {
    await store.people.set(bob.id, "town", "viewer");
    const read = await send({ url: person() });
    const tag = String(read.headers.etag);
    expect(tag).toMatch(/^"[\w-]{22}"$/);

    const both = await Promise.all([setRole("editor", tag), setRole("auditor", tag)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 412]);
    const lost = both.find(({ status }) => status === 412);
    expect(lost?.body).toMatchObject({
      code: "precondition-failed",
      type: "/cookies/problems/precondition-failed",
      detail: expect.stringContaining("Read it again"),
    });
    const winner = both[0]?.status === 204 ? "editor" : "auditor";
    const now = await send({ url: person() });
    expect(now.body.role).toBe(winner);
    expect(now.headers.etag).toBe(lost?.body.etag);
    expect((await setRole("viewer", String(now.headers.etag))).status).toBe(204);
  });

  test("may name several states or any", async () => {
    await store.people.set(bob.id, "town", "viewer");
    expect((await setRole("editor", '"x", *')).status).toBe(204);
    expect((await setRole("editor", '"x", "y"')).status).toBe(412);
  });

  test("cannot publish over a version it has not seen", async () => {
    const url = `${OFFICE}/versions`;
    const old = String((await send({ url: `${OFFICE}/register` })).headers.etag);
    const first = await send({ method: "POST", url, payload: versionOf("a", "P13D") });
    expect(first.status).toBe(201);
    const payload = { ...versionOf("b", "P12D"), base: 2 };
    const second = await send({ method: "POST", url, payload, headers: { "if-match": old } });
    expect([second.status, second.body.code]).toEqual([412, "precondition-failed"]);
    const now = String((await send({ url: `${OFFICE}/register` })).headers.etag);
    const third = await send({ method: "POST", url, payload, headers: { "if-match": now } });
    expect(third.status).toBe(201);
  });

  test("a read that changed nothing since is answered without its content", async () => {
    const { headers } = await send({ url: `${OFFICE}/settings` });
    const again = await send({
      url: `${OFFICE}/settings`,
      headers: { "if-none-match": `W/"x", ${String(headers.etag)}` },
    });
    expect([again.status, again.text]).toEqual([304, ""]);
  });
});

describe("what can be edited", () => {
  const settings = { name: "Town", origin: "https://town.example", mode: "observe" };

  async function finding(): Promise<string> {
    const id = await saveAudit(store);
    const { body } = await send({ url: `${OFFICE}/audits/${id}` });
    return `${OFFICE}/audits/${id}/findings/${body.findings[0].id}`;
  }

  test.each([
    ["the role of a person", () => `${OFFICE}/people/${bob.id}`, "", { role: "auditor" }],
    ["the settings of a site", () => `${OFFICE}/settings`, "", settings],
    ["what is said of a finding", finding, "", { assignee: "ada@example.org" }],
    ["the draft", () => `${OFFICE}/draft`, "", { text: TOWN, base: 1 }],
    ["an account", () => `/api/v1/office/users/${bob.id}`, "/disabled", { disabled: false }],
    [
      "a role in the installation",
      () => `/api/v1/office/users/${bob.id}`,
      "/role",
      { role: "administrator" },
    ],
  ])("%s asks what a change starts from, and refuses one that comes too late", async (...row) => {
    const [, find, below, payload] = row;
    await store.people.set(bob.id, "town", "viewer");
    const url = await find();
    const put = (headers: Record<string, string>) =>
      send({ method: "PUT", url: url + below, payload, headers });
    const tag = String((await send({ url })).headers.etag);
    const without = await put({});
    expect([without.status, without.body.code]).toEqual([428, "precondition-required"]);
    const other = await put({ "if-match": '"other"' });
    expect([other.status, other.body.code]).toEqual([412, "precondition-failed"]);
    expect((await send({ url })).headers.etag).toBe(tag);
    expect((await put({ "if-match": tag })).status).toBeLessThan(300);
    // Opening an account that is open changes nothing.
    if (below !== "/disabled") expect((await put({ "if-match": tag })).status).toBe(412);
  });

  test("carries the same tag in lists and in answers to edits", async () => {
    const person = await send({ url: `${OFFICE}/people/${bob.id}` });
    const { results } = (await send({ url: `${OFFICE}/people` })).body;
    const etagOf = (list: readonly { id: string; etag: string }[]) =>
      list.find(({ id }) => id === bob.id)?.etag;
    expect(etagOf(results)).toBe(person.headers.etag);
    const accounts = (await send({ url: "/api/v1/office/users" })).body.results;
    const account = await send({ url: `/api/v1/office/users/${bob.id}` });
    expect(etagOf(accounts)).toBe(account.headers.etag);

    const url = await finding();
    const said = await send({ url });
    expect(said.body.etag).toBe(said.headers.etag);
    const note = { assignee: "ada@example.org" };
    const headers = { "if-match": said.body.etag };
    const kept = await send({ method: "PUT", url, payload: note, headers });
    expect(kept.body.etag).toBe((await send({ url })).headers.etag);
    expect(kept.body.etag).not.toBe(said.body.etag);

    const { body: form } = await send({ url: `${OFFICE}/settings` });
    const saved = await send({
      method: "PUT",
      url: `${OFFICE}/settings`,
      payload: { ...settings, mode: "enforce" },
      headers: { "if-match": form.etag },
    });
    expect(saved.body.etag).toBe((await send({ url: `${OFFICE}/settings` })).headers.etag);
  });
});

describe("a write with an idempotency key", () => {
  const url = `${OFFICE}/keys`;
  const payload = { name: "Portal", scopes: ["data.read"], days: 30 };
  const create = (key: string, body: object = payload) =>
    send({ method: "POST", url, payload: body, headers: { "idempotency-key": key } });

  const keys = async () => (await send({ url: `${url}?limit=100` })).body.results.length as number;

  test("is done once and answered each time, the new key included", async () => {
    const [first, again] = [await create('"a-1"'), await create('"a-1"')];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(again.headers["idempotency-replayed"]).toBe("true");
    expect(first.headers["idempotency-replayed"]).toBeUndefined();
    expect(await keys()).toBe(1);
  });

  test("with another body is refused", async () => {
    const other = await create('"a-1"', { ...payload, name: "Other" });
    expect([other.status, other.body.code]).toEqual([422, "key-reused"]);
  });

  test("twice at once is done once", async () => {
    const before = await keys();
    const both = await Promise.all([create('"b-1"'), create('"b-1"')]);
    const statuses = both.map(({ status }) => status).toSorted((a, b) => a - b);
    expect([
      [201, 201],
      [201, 409],
    ]).toContainEqual(statuses);
    expect(await keys()).toBe(before + 1);
  });

  test("that failed may be tried again, also with a corrected body", async () => {
    expect((await create('"c-1"', { ...payload, days: 0 })).status).toBe(400);
    expect((await create('"c-1"')).status).toBe(201);
  });

  test("belongs to its caller, and is refused when it is none", async () => {
    const carol = await signedIn(app, store, "carol@town.example");
    const headers = { "idempotency-key": '"a-1"' };
    const hers = await send({ method: "POST", url, payload, headers }, carol);
    expect([hers.status, hers.headers["idempotency-replayed"]]).toEqual([201, undefined]);
    expect((await create('"ü"')).body.code).toBe("invalid-input");
    expect((await create("")).body.code).toBe("invalid-input");
  });
});

test("an idempotency key of nobody known is nobody's: each gets an answer of their own", async () => {
  const choose = (id: string) =>
    app.inject({
      method: "POST",
      url: "/api/v1/choices",
      headers: { ...HEADERS, origin: "http://localhost", "idempotency-key": '"same"' },
      payload: {
        id,
        version: 1,
        granted: [],
        services: {},
        language: "en",
        how: "reject-all",
        regime: "opt-in",
      },
    });
  const answers = [await choose("AAAAAAAAAAAAAAAA"), await choose("BBBBBBBBBBBBBBBB")];
  expect(answers.map((answer) => [answer.statusCode, answer.json().id])).toEqual([
    [201, "AAAAAAAAAAAAAAAA"],
    [201, "BBBBBBBBBBBBBBBB"],
  ]);
});

describe("pages of other origins", () => {
  const from = (origin: string, url: string, options: InjectOptions = {}) =>
    app.inject({ ...options, url, headers: { ...HEADERS, origin, ...options.headers } });

  test.each(["/api/v1/items", "/cookies.json", "/api/explore/v2.1/catalog/datasets"])(
    "may read what %s publishes, without cookies",
    async (url) => {
      const { headers } = await from("https://else.example", url);
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect(headers["access-control-allow-credentials"]).toBeUndefined();
      expect(headers["access-control-expose-headers"]).toContain("X-RateLimit-Remaining");
    },
  );

  test("may read the rest of the API only when they are listed", async () => {
    const url = "/api/v1/office/me";
    const listed = (await from("https://intranet.example", url)).headers;
    expect(listed["access-control-allow-origin"]).toBe("https://intranet.example");
    expect(listed["access-control-allow-credentials"]).toBe("true");
    expect(listed["vary"]).toContain("Origin");
    for (const origin of ["https://else.example", "null", "https://intranet.example.evil"])
      expect((await from(origin, url)).headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("may change nothing, listed or not", async () => {
    const preflight = await from("https://intranet.example", `${OFFICE}/keys`, {
      method: "OPTIONS",
      headers: { "access-control-request-method": "POST" },
    });
    expect(preflight.headers["access-control-allow-methods"]).toBe("GET, HEAD");
    const sent = await ada.request({
      method: "POST",
      url: `${OFFICE}/keys`,
      headers: { ...HEADERS, origin: "https://intranet.example" },
      payload: { name: "x", scopes: ["data.read"] },
    });
    expect([sent.statusCode, sent.json().code]).toEqual([403, "csrf-failed"]);
  });
});
