import { parseBaseline } from "@glassjar/audit";
import { describe, expect, onTestFinished, test } from "vitest";
import { createApp } from "../../app.ts";
import { saveAudit } from "../../testing/example-audit.ts";
import { signedIn } from "../../testing/signed-in.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown } from "../../testing/town.ts";

const BASE = "/api/v1/office/sites/town";
const JOB = {
  url: "http://localhost:1/",
  scenarios: ["unasked"],
  profile: "eu",
  pages: 1,
  minutes: 1,
};

async function office() {
  const store = temporaryStore();
  await publishTown(store);
  const app = await createApp({ store, site: "town" });
  onTestFinished(() => app.close());
  const client = await signedIn(app, store);
  const send = async (method: "GET" | "POST" | "PUT", path: string, payload?: object) => {
    const response = await client.request({
      method,
      url: BASE + path,
      headers: { host: "localhost", ...(method === "PUT" ? { "if-match": "*" } : {}) },
      ...(payload ? { payload } : {}),
    });
    const json = /json/.test(String(response.headers["content-type"]));
    return { response, status: response.statusCode, body: json ? response.json() : response.body };
  };
  return { store, client, send };
}

describe("an audit", () => {
  test("is given with its matrix, its scenarios and its pictures", async () => {
    const { store, send } = await office();
    const id = await saveAudit(store);
    const { body } = await send("GET", `/audits/${id}`);
    expect(body.run.matrix.scenarios).toEqual(["unasked", "rejected"]);
    expect(body.run.matrix.items).toMatchObject([
      { kind: "cookie", name: "mystery", marks: { unasked: "found", rejected: "found" } },
    ]);
    expect(body.run.scenarios[0]).toMatchObject({ scenario: "unasked", status: "done", pages: 1 });
    expect(body.run.rules.broken).toBeGreaterThan(0);
    const picture = await send("GET", `/audits/${id}/screenshots/0`);
    expect(picture.response.headers["content-type"]).toBe("image/png");
    expect(picture.response.rawPayload.subarray(1, 4).toString()).toBe("PNG");
    expect((await send("GET", `/audits/${id}/screenshots/1`)).status).toBe(404);
  });

  test("is to be had in every form a report has, always as a download", async () => {
    const { store, send } = await office();
    const id = await saveAudit(store);
    const { body } = await send("GET", `/audits/${id}`);
    expect(body.run.formats).toContain("sarif");
    for (const format of body.run.formats) {
      const { response, status } = await send("GET", `/audits/${id}/report/${format}`);
      expect([format, status]).toEqual([format, 200]);
      expect(response.headers["content-disposition"]).toMatch(/^attachment; filename="town-audit/);
      expect(response.body).toContain(format === "har" ? "shop.example" : "mystery");
    }
    expect((await send("GET", `/audits/${id}/report/exe`)).status).toBe(400);
  });

  test("is compared with an earlier one", async () => {
    const { store, send } = await office();
    const before = await saveAudit(store, ["mystery", "old"]);
    const after = await saveAudit(store, ["mystery", "fresh"]);
    const { body } = await send("GET", `/audits/${after}/comparison?with=${before}`);
    expect(body.before.id).toBe(before);
    expect(body.items.new).toEqual(["cookie fresh of shop.example"]);
    expect(body.items.gone).toEqual(["cookie old of shop.example"]);
    const subjects = (findings: { subject: string }[]) => findings.map(({ subject }) => subject);
    expect(subjects(body.findings.new)).toContain("fresh");
    expect(subjects(body.findings.gone)).toContain("old");
    expect(body.findings.same).toBeGreaterThan(0);
  });

  test("stored without its run has findings, and nothing that needs the run", async () => {
    const { store, send } = await office();
    const { id } = await store.audits.save({ site: "town", url: "x", run: {}, findings: [] });
    const { body } = await send("GET", `/audits/${id}`);
    expect(body.run).toBeUndefined();
    expect((await send("GET", `/audits/${id}/report/json`)).status).toBe(404);
  });

  test("lists come page by page", async () => {
    const { store, send } = await office();
    for (let count = 0; count < 3; count++) await saveAudit(store, []);
    const first = (await send("GET", "/audits?limit=2")).body;
    const second = (await send("GET", `/audits?limit=2&after=${first.next}`)).body;
    const ids = [...first.results, ...second.results].map(({ id }) => id);
    expect([new Set(ids).size, second.next]).toEqual([3, undefined]);
  });
});

describe("a finding", () => {
  const inDays = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  async function oneFinding() {
    const { store, send, client } = await office();
    const id = await saveAudit(store);
    const found = (await send("GET", `/audits/${id}`)).body.findings[0];
    const note = (body: object) => send("PUT", `/audits/${id}/findings/${found.id}`, body);
    const now = async () =>
      (await send("GET", `/audits/${id}`)).body.findings.find(
        (one: { id: string }) => one.id === found.id,
      );
    return { store, send, client, found, note, now, id };
  }

  test("is assigned to somebody who works on the site, and to nobody else", async () => {
    const { note, now, store } = await oneFinding();
    expect((await note({ assignee: "mallory@elsewhere.example" })).status).toBe(400);
    expect((await note({ assignee: "ada@example.org" })).body.assignee).toBe("ada@example.org");
    expect((await now()).assignee).toBe("ada@example.org");
    await note({});
    expect((await now()).assignee).toBeUndefined();
    const [entry] = await store.activity.list({ site: "town", action: "finding.note" });
    expect(entry?.actor).toBe("ada@example.org");
  });

  test("is accepted until a day with a reason, in later audits too, as a baseline for the command", async () => {
    const { note, now, send, store, found } = await oneFinding();
    const accepted = { until: inDays(30), reason: "The contract ends then" };
    expect((await note({ accepted })).body.known).toEqual(accepted);
    expect((await now()).known).toEqual(accepted);
    const later = await saveAudit(store);
    const again = (await send("GET", `/audits/${later}`)).body.findings;
    expect(again.find(({ id }: { id: string }) => id === found.id).known).toEqual(accepted);
    const { known } = parseBaseline(JSON.stringify((await send("GET", "/baseline.json")).body));
    expect(known).toMatchObject([{ subject: found.subject, expires: accepted.until }]);
  });

  test("counts again after its day", async () => {
    const { now, store, found } = await oneFinding();
    await store.findingNotes.set("town", {
      finding: found.id,
      rule: found.rule,
      subject: found.subject,
      accepted: { until: inDays(-1), reason: "Then" },
      changedBy: "ada",
    });
    expect(await now()).toMatchObject({ expired: inDays(-1) });
    expect((await now()).known).toBeUndefined();
  });

  test.each([
    ["yesterday", { until: inDays(-1), reason: "x" }],
    ["too far ahead", { until: inDays(400), reason: "x" }],
    ["a day that does not exist", { until: "2027-02-30", reason: "x" }],
    ["no reason", { until: inDays(3), reason: "" }],
  ])("is not accepted: %s", async (_, accepted) => {
    const { note } = await oneFinding();
    expect((await note({ accepted })).status).toBe(400);
  });
});

describe("asking for an audit", () => {
  test("into the server's own network is refused, with the way out", async () => {
    const { send, store } = await office();
    const { status, body } = await send("POST", "/audit-jobs", JOB);
    expect([status, body.code]).toEqual([400, "invalid-input"]);
    expect(body.detail).toContain("GLASSJAR_AUDIT_PRIVATE");
    expect(await store.auditJobs.list("town", 1)).toEqual([]);
  });

  test.each([
    ["a scenario nobody knows", { scenarios: ["dancing"] }],
    ["no scenario", { scenarios: [] }],
    ["a law nobody knows", { profile: "mars" }],
    ["too many pages", { pages: 101 }],
    ["too much time", { minutes: 61 }],
  ])("is refused for %s", async (_, more) => {
    const { send } = await office();
    expect((await send("POST", "/audit-jobs", { ...JOB, ...more })).status).toBe(400);
  });

  test("has its choices from the register", async () => {
    const { send } = await office();
    const { body } = await send("GET", "/audit-options");
    expect(body).toMatchObject({ url: "http://jar.example", people: ["ada@example.org"] });
    expect(body.scenarios).toEqual([
      "unasked",
      "rejected",
      "accepted",
      "withdrawn",
      "gpc",
      "only:marketing",
      "only:statistical",
    ]);
  });

  test("jobs are asked for again and again: an unchanged answer is empty", async () => {
    const { client, store } = await office();
    const url = `${BASE}/audit-jobs`;
    const first = await client.request({ url });
    expect(first.json()).toEqual({ results: [] });
    const etag = String(first.headers.etag);
    const again = await client.request({ url, headers: { "if-none-match": etag } });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    await store.auditJobs.add({
      site: "town",
      url: "http://x/",
      plan: { scenarios: ["unasked"], profile: "eu", pages: 1, minutes: 1 },
      askedBy: "ada",
    });
    const changed = await client.request({ url, headers: { "if-none-match": etag } });
    expect(changed.json().results).toMatchObject([{ state: "waiting" }]);
  });

  test("a second one of a site waits for the first; a waiting one is cancelled", async () => {
    const { send, store } = await office();
    const job = {
      site: "town",
      url: "http://x/",
      plan: { scenarios: ["unasked"], profile: "eu", pages: 1, minutes: 1 },
      askedBy: "ada",
    };
    const { id = "" } = (await store.auditJobs.add(job)) ?? {};
    const public_ = { ...JOB, url: "http://93.184.216.34/" };
    expect((await send("POST", "/audit-jobs", public_)).status).toBe(409);
    expect((await send("POST", `/audit-jobs/${id}/cancel`)).body.state).toBe("cancelled");
    expect((await store.activity.list({ site: "town" }))[0]?.action).toBe("audit.cancel");
    await store.sites.ensure("other", "Other");
    const elsewhere = await send("POST", `/../other/audit-jobs/${id}/cancel`);
    expect(elsewhere.status).toBe(404);
  });
});
