import { describe, expect, test } from "vitest";
import { newChoice } from "../testing/new-choice.ts";
import { temporaryStore } from "../testing/temporary-store.ts";
import type { NewChoice } from "./choice-row.ts";
import type { NewAuditJob } from "./audit-jobs.ts";

const DAY = 86_400_000;

async function town(now?: () => number) {
  const store = temporaryStore(now ? { now } : {});
  await store.sites.ensure("town", "Town");
  await store.sites.ensure("shop", "Shop");
  return store;
}

describe("choices are counted", () => {
  test("by day, region, language and banner, each by itself", async () => {
    let day = 20_000;
    const store = await town(() => day * DAY + 5);
    const record = (id: number, more: Partial<NewChoice>, region?: string) =>
      store.choices.record(newChoice(id, more), region);
    // Together, so that they share a transaction.
    await Promise.all([
      record(1, { how: "accept-all", bannerHash: "ab".repeat(32) }, "FR"),
      record(2, { bannerHash: "ab".repeat(32) }, "FR"),
      record(3, { language: "ar" }),
    ]);
    day = 20_001;
    await record(4, { version: 2 }, "US-CA");
    const by = (what: Parameters<typeof store.choices.countsBy>[1]) =>
      store.choices.countsBy("town", what, 20_000, 20_002);
    expect(await by("region")).toEqual([
      { key: "", how: "reject-all", count: 1 },
      { key: "FR", how: "accept-all", count: 1 },
      { key: "FR", how: "reject-all", count: 1 },
      { key: "US-CA", how: "reject-all", count: 1 },
    ]);
    expect(await by("language")).toEqual([
      { key: "ar", how: "reject-all", count: 1 },
      { key: "fr", how: "accept-all", count: 1 },
      { key: "fr", how: "reject-all", count: 2 },
    ]);
    expect(await by("banner")).toEqual([
      { key: "1 ", how: "reject-all", count: 1 },
      { key: "1 abababab", how: "accept-all", count: 1 },
      { key: "1 abababab", how: "reject-all", count: 1 },
      { key: "2 ", how: "reject-all", count: 1 },
    ]);
    expect(await store.choices.countsBy("town", "day", 20_001, 20_002)).toEqual([
      { key: "20001", how: "reject-all", count: 1 },
    ]);
    expect(await store.choices.countsBy("shop", "day", 0, 30_000)).toEqual([]);
  });

  test("once, however often they arrive, and not when they are refused", async () => {
    const store = await town(() => 20_000 * DAY);
    await Promise.all([
      store.choices.record(newChoice(1), "FR"),
      store.choices.record(newChoice(1), "DE"),
    ]);
    await store.choices.record(newChoice(1), "FR");
    await store.choices.record(newChoice(1, { how: "accept-all" }), "FR");
    expect(await store.choices.countsBy("town", "region", 0, 30_000)).toEqual([
      { key: "FR", how: "reject-all", count: 1 },
    ]);
  });
});

describe("drafts", () => {
  test("are saved in the place of the one that was read, and of no other", async () => {
    const store = await town();
    const draft = { text: "a", base: 1, editedBy: "ada" };
    const first = await store.drafts.save("town", draft, 0);
    expect(await store.drafts.get("town")).toEqual(first);
    expect(await store.drafts.save("town", { ...draft, text: "b" }, 0)).toBeUndefined();
    const second = await store.drafts.save("town", { ...draft, text: "c" }, first?.revision ?? 0);
    expect(second?.text).toBe("c");
    expect(await store.drafts.save("town", draft, first?.revision ?? 0)).toBeUndefined();
    expect(await store.drafts.remove("town", first?.revision ?? 0)).toBe(false);
    expect(await store.drafts.remove("town", second?.revision ?? 0)).toBe(true);
    expect(await store.drafts.get("town")).toBeUndefined();
    expect(await store.drafts.save("town", draft, second?.revision ?? 0)).toBeUndefined();
  });
});

describe("audit jobs", () => {
  const job = (site: string): NewAuditJob => ({
    site,
    url: "https://town.example/",
    plan: { scenarios: ["unasked"], profile: "eu", pages: 5, minutes: 10 },
    askedBy: "ada@town.example",
  });

  test("wait in line, one of a site at a time", async () => {
    const store = await town();
    const first = await store.auditJobs.add(job("town"));
    expect(await store.auditJobs.add(job("town"))).toBeUndefined();
    await store.auditJobs.add(job("shop"));
    expect(await store.auditJobs.next("process", 1000)).toMatchObject({
      id: first?.id,
      state: "running",
    });
    expect(await store.auditJobs.next("process", 1000)).toMatchObject({
      site: "shop",
      state: "running",
    });
    expect(await store.auditJobs.next("process", 1000)).toBeUndefined();
  });

  test("end once, and what nobody works on any more is interrupted", async () => {
    const store = await town();
    const { id = "" } = (await store.auditJobs.add(job("town"))) ?? {};
    await store.auditJobs.next("process", -1);
    await store.auditJobs.progress(id, { scenario: "unasked", page: "/", opened: 1 });
    await store.auditJobs.interrupt();
    expect(await store.auditJobs.get(id)).toMatchObject({
      state: "interrupted",
      progress: { opened: 1 },
    });
    expect(await store.auditJobs.end(id, { state: "cancelled" })).toBe(false);
    const next = await store.auditJobs.add(job("town"));
    expect(await store.auditJobs.end(next?.id ?? "", { state: "cancelled" })).toBe(true);
    expect((await store.auditJobs.list("town", 5)).map(({ state }) => state)).toEqual([
      "cancelled",
      "interrupted",
    ]);
  });
});

test("what is said about a finding stays until nothing is said", async () => {
  const store = await town();
  const about = { finding: "f1", rule: "undeclared-item", subject: "_pk_id", changedBy: "ada" };
  await store.findingNotes.set("town", { ...about, assignee: "bob@town.example" });
  await store.findingNotes.set("town", {
    ...about,
    host: "town.example",
    accepted: { until: "2027-01-31", reason: "The contract ends" },
  });
  expect(await store.findingNotes.list("town")).toMatchObject([
    { finding: "f1", accepted: { until: "2027-01-31", reason: "The contract ends" } },
  ]);
  expect((await store.findingNotes.list("town"))[0]?.assignee).toBeUndefined();
  await store.findingNotes.set("town", about);
  expect(await store.findingNotes.list("town")).toEqual([]);
});

test("people and keys are counted as they come, change and go", async () => {
  const store = await town();
  const person = async (name: string) => {
    const wish = { email: `${name}@town.example`, passwordHash: "", role: "member" } as const;
    return (await store.users.add(wish))?.id ?? "";
  };
  const counts = async () => [
    await store.peopleList.count({ site: "town" }),
    await store.peopleList.count({ site: "town", role: "viewer" }),
    await store.peopleList.count({ site: "town", role: "editor" }),
    await store.apiKeys.count("town"),
  ];
  expect(await counts()).toEqual([0, 0, 0, 0]);
  const [ann, bob, cy] = [await person("ann"), await person("bob"), await person("cy")];
  for (const id of [ann, bob, cy]) await store.people.set(id, "town", "viewer");
  await store.people.set(ann, "shop", "viewer");
  const key = { site: "town", name: "x", scopes: [], createdBy: "ann", expiresAt: 9 };
  const { entry } = await store.apiKeys.add(key);
  await store.apiKeys.add(key);
  expect(await counts()).toEqual([3, 3, 0, 2]);
  await store.people.set(bob, "town", "editor");
  await store.people.set(cy, "town", "viewer");
  await store.apiKeys.remove("town", entry.id);
  expect(await counts()).toEqual([3, 2, 1, 1]);
  await store.people.remove(cy, "town");
  // Roles go with the account.
  await store.users.remove(ann);
  expect(await counts()).toEqual([1, 0, 1, 1]);
  expect(await store.peopleList.count({ site: "shop" })).toBe(0);
});

test("entries of the activity log are counted as they come", async () => {
  const store = await town();
  const entry = { actor: "ann", action: "key.create", subject: "x" } as const;
  for (const site of ["town", "shop", "town"]) await store.activity.add({ site, ...entry });
  await store.activity.add({ ...entry, action: "key.revoke" });
  const count = (query: Parameters<typeof store.activity.count>[0]) => store.activity.count(query);
  expect(await count({})).toBe(4);
  expect(await count({ site: "town" })).toBe(2);
  expect(await count({ action: "key.create" })).toBe(3);
  expect(await count({ site: "shop", action: "key.revoke" })).toBe(0);
});
