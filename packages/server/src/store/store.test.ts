import { readFileSync, writeFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { verifyReceipt } from "@glassjar/consent";
import type { Register } from "@glassjar/register";
import { describe, expect, test } from "vitest";
import { temporaryFile, temporaryStore } from "../testing/temporary-store.ts";
import type { NewChoice } from "./choice-row.ts";
import { openStore } from "./index.ts";
import { openDatabase } from "./sqlite.ts";

const register: Register = {
  glassjar: 1,
  site: { name: "Town", origin: "https://town.example", languages: ["en"] },
  providers: {},
  services: {},
};

const version = {
  site: "town",
  text: "glassjar: 1",
  register,
  hash: "ab".repeat(32),
  note: "First",
  by: "editor@town.example",
  material: false,
};

const choice: NewChoice = {
  id: "AAAAAAAAAAAAAAAA",
  site: "town",
  version: 1,
  granted: ["statistical", "marketing"],
  services: { video: false, maps: true },
  language: "fr",
  how: "custom",
  regime: "opt-in",
  registerHash: "cd".repeat(32),
};

const idOf = (number: number) => `receipt-${String(number).padStart(8, "0")}`;

describe("the file", () => {
  test("keeps everything over a restart", async () => {
    const file = temporaryFile();
    const before = openStore(file);
    await before.sites.ensure("town", "Town");
    await before.versions.publish(version, 0);
    const recorded = await before.choices.record(choice);
    await before.close();

    const after = openStore(file);
    expect(await after.sites.list()).toMatchObject([{ id: "town", name: "Town" }]);
    expect((await after.versions.latest("town"))?.register).toEqual(register);
    expect(recorded).toMatchObject({ outcome: "stored" });
    expect(await after.choices.get(choice.id)).toEqual("receipt" in recorded && recorded.receipt);
    await after.close();
  });

  test("writes durably: WAL, full synchronisation, foreign keys", () => {
    const database = openDatabase(temporaryFile());
    const pragma = (name: string) =>
      Object.values(database.prepare(`PRAGMA ${name}`).all()[0] ?? {});
    expect(pragma("journal_mode")).toEqual(["wal"]);
    expect(pragma("synchronous")).toEqual([2]);
    expect(pragma("foreign_keys")).toEqual([1]);
    expect(pragma("busy_timeout")).toEqual([5000]);
    database.close();
  });

  test("that is no database is refused and left as it was", () => {
    const file = temporaryFile();
    writeFileSync(file, "dear diary, this is not a database at all");
    expect(() => openStore(file)).toThrow(/not a database/);
    expect(readFileSync(file, "utf8")).toMatch(/^dear diary/);
  });

  test("of a newer release is refused", async () => {
    const file = temporaryFile();
    await openStore(file).close();
    const database = openDatabase(file);
    database.exec("INSERT INTO migrations VALUES (99, 0)");
    database.close();
    expect(() => openStore(file)).toThrow(/newer release/);
  });

  test("can be closed without having been used", async () => {
    await expect(openStore(temporaryFile()).close()).resolves.toBeUndefined();
  });
});

describe("versions", () => {
  test("are numbered from 1 per site and never change", async () => {
    const store = temporaryStore({ now: () => 1000 });
    await store.sites.ensure("town", "Town");
    await store.sites.ensure("shop", "Shop");
    expect(await store.versions.publish(version, 0)).toBe(1);
    const second = { ...version, note: "Second", material: true };
    expect(await store.versions.publish(second, 1)).toBe(2);
    expect(await store.versions.publish({ ...version, site: "shop" }, 0)).toBe(1);

    expect((await store.versions.list("town")).map(({ number, note }) => [number, note])).toEqual([
      [2, "Second"],
      [1, "First"],
    ]);
    expect(await store.versions.get("town", 1)).toEqual({
      ...version,
      number: 1,
      publishedAt: 1000,
    });
    expect(await store.versions.lastMaterial("town")).toBe(2);
    expect(await store.versions.lastMaterial("shop")).toBe(0);
    expect(await store.versions.latestNumber("town")).toBe(2);
    expect(await store.versions.latestNumber("village")).toBe(0);
    expect(await store.versions.latest("village")).toBeUndefined();
  });

  test("made from one text at once come after each other only once", async () => {
    const store = temporaryStore();
    await store.sites.ensure("town", "Town");
    const numbers = [1, 2, 3].map(() => store.versions.publish(version, 0));
    expect(await Promise.all(numbers)).toEqual([1, undefined, undefined]);
    expect(await store.versions.list("town")).toHaveLength(1);
  });

  test("are known at once, whoever published them, also another process", async () => {
    const file = temporaryFile();
    const [one, other] = [openStore(file), openStore(file)];
    await one.sites.ensure("town", "Town");
    const seen = async () => {
      await setImmediate();
      return Promise.all([one, other].map(({ versions }) => versions.latestNumber("town")));
    };
    expect(await seen()).toEqual([0, 0]);
    await one.versions.publish(version, 0);
    expect(await seen()).toEqual([1, 1]);
    await other.versions.publish(version, 1);
    expect(await seen()).toEqual([2, 2]);
    await Promise.all([one.close(), other.close()]);
  });

  test("need a site that exists", async () => {
    await expect(temporaryStore().versions.publish(version, 0)).rejects.toThrow(/FOREIGN KEY/);
  });
});

describe("choices", () => {
  async function town(now = () => 86_400_000 * 20_000) {
    const store = temporaryStore({ now });
    await store.sites.ensure("town", "Town");
    await store.sites.ensure("shop", "Shop");
    return store;
  }

  test("come with receipts that verify offline, whatever the size of the ledger", async () => {
    const store = await town();
    for (let number = 0; number < 20; number++) {
      await store.choices.record({ ...choice, id: idOf(number) });
    }
    for (let number = 0; number < 20; number++) {
      const receipt = await store.choices.get(idOf(number));
      expect(receipt).toMatchObject({ index: number, size: number + 1 });
      expect(await verifyReceipt(receipt)).toMatchObject({ valid: true });
    }
    expect(await store.choices.ledgerSize("town")).toBe(20);
    expect(await store.choices.ledgerSize("shop")).toBe(0);
  });

  test("that arrive together have the receipts they would have had one by one", async () => {
    const store = await town();
    const arriving = Array.from({ length: 300 }, (_, number) => ({
      ...choice,
      id: idOf(number),
      site: number % 3 === 0 ? "shop" : "town",
    }));
    const recorded = await Promise.all(arriving.map((one) => store.choices.record(one)));
    for (const [number, answer] of recorded.entries()) {
      expect(answer.outcome).toBe("stored");
      expect(await store.choices.get(idOf(number))).toEqual("receipt" in answer && answer.receipt);
    }
    const last = await store.choices.get(idOf(297));
    expect(last).toMatchObject({ index: 99, size: 100 });
    expect(await verifyReceipt(await store.choices.get(idOf(298)))).toMatchObject({ valid: true });
    expect(await store.choices.ledgerSize("town")).toBe(200);
  });

  test("of one receipt that arrive together are stored once", async () => {
    const store = await town();
    const [first, again, other] = await Promise.all([
      store.choices.record(choice),
      store.choices.record(choice),
      store.choices.record({ ...choice, granted: [] }),
    ]);
    expect(first.outcome).toBe("stored");
    expect(again).toEqual({ ...first, outcome: "known" });
    expect(other).toEqual({ outcome: "conflict" });
    expect(await store.choices.ledgerSize("town")).toBe(1);
  });

  test("are stored once: the same again gives the same receipt", async () => {
    let at = 1_000;
    const store = await town(() => (at += 1_000));
    const first = await store.choices.record(choice);
    const again = await store.choices.record({
      ...choice,
      granted: ["marketing", "statistical"],
      services: { maps: true, video: false },
    });
    expect(first).toMatchObject({ outcome: "stored" });
    expect(again).toEqual({ ...first, outcome: "known" });
    expect(await store.choices.ledgerSize("town")).toBe(1);
  });

  test.each([
    { granted: [] },
    { services: {} },
    { how: "withdraw" as const },
    { language: "en" },
    { version: 2 },
    { site: "shop" },
  ])("cannot be rewritten under the same receipt: %o", async (change) => {
    const store = await town();
    const first = await store.choices.record(choice);
    expect(await store.choices.record({ ...choice, ...change })).toEqual({ outcome: "conflict" });
    expect(await store.choices.get(choice.id)).toEqual("receipt" in first && first.receipt);
  });

  test("leave no trace when they cannot be stored whole", async () => {
    const store = await town();
    await expect(store.choices.record({ ...choice, site: "village" })).rejects.toThrow();
    expect(await store.choices.get(choice.id)).toBeUndefined();
    expect(await store.choices.ledgerSize("village")).toBe(0);
    expect(await store.choices.record(choice)).toMatchObject({ outcome: "stored" });
  });

  test("are listed newest first, page by page, and found by the start of the receipt", async () => {
    const store = await town();
    for (let number = 0; number < 5; number++) {
      await store.choices.record({ ...choice, id: idOf(number) });
    }
    const ids = async (query: object) =>
      (await store.choices.list({ site: "town", limit: 2, ...query })).map(
        ({ record }) => record.id,
      );
    expect(await ids({})).toEqual([idOf(4), idOf(3)]);
    expect(await ids({ before: 3 })).toEqual([idOf(2), idOf(1)]);
    expect(await ids({ query: "receipt-0000000" })).toEqual([idOf(4), idOf(3)]);
    expect(await ids({ query: idOf(1) })).toEqual([idOf(1)]);
    expect(await ids({ query: "%" })).toEqual([]);
    expect(await ids({ site: "shop" })).toEqual([]);
  });

  test("are counted per day and way", async () => {
    let day = 20_000;
    const store = await town(() => day * 86_400_000 + 5);
    await store.choices.record({ ...choice, id: idOf(1), how: "accept-all" });
    await store.choices.record({ ...choice, id: idOf(2), how: "accept-all" });
    day = 20_001;
    await store.choices.record({ ...choice, id: idOf(3), how: "reject-all" });
    expect(await store.choices.countsPerDay("town", 20_000, 20_002)).toEqual([
      { day: 20_000, how: "accept-all", count: 2 },
      { day: 20_001, how: "reject-all", count: 1 },
    ]);
    expect(await store.choices.countsPerDay("town", 20_000, 20_001)).toHaveLength(1);
  });

  test("wait while another process holds the file", async () => {
    const file = temporaryFile();
    const store = openStore(file);
    await store.sites.ensure("town", "Town");
    // Another thread, because this one must be free to wait.
    const holder = new Worker(
      `const { workerData, parentPort } = require("node:worker_threads");
       const { DatabaseSync } = process.getBuiltinModule("node:sqlite") ?? require("@photostructure/sqlite");
       const database = new DatabaseSync(workerData);
       database.exec("BEGIN IMMEDIATE");
       parentPort.postMessage("held");
       setTimeout(() => { database.exec("COMMIT"); database.close(); }, 300);`,
      { eval: true, workerData: file },
    );
    await new Promise((resolve) => holder.once("message", resolve));
    expect(await store.choices.record(choice)).toMatchObject({ outcome: "stored" });
    await holder.terminate();
    await store.close();
  });
});

describe("users", () => {
  const user = { email: "Ada@Town.example", passwordHash: "hash", role: "administrator" } as const;

  test("have one e-mail address each, whatever the case", async () => {
    const store = temporaryStore();
    expect(await store.users.add(user)).toMatchObject({ email: "ada@town.example" });
    expect(await store.users.add({ ...user, email: "ADA@town.example" })).toBeUndefined();
    expect(await store.users.byEmail("aDa@town.example")).toMatchObject({ passwordHash: "hash" });
    expect(await store.users.count()).toBe(1);
  });

  test("are the first only once", async () => {
    const store = temporaryStore();
    const first = await store.users.addFirst(user);
    expect(await store.users.get(first?.id ?? "")).toEqual(first);
    expect(await store.users.addFirst({ ...user, email: "eve@town.example" })).toBeUndefined();
  });
});

describe("sessions", () => {
  test("are found by the hash of their token, touched, listed and removed", async () => {
    let now = 1000;
    const store = temporaryStore({ now: () => now });
    const user = await store.users.add({
      email: "a@b.example",
      passwordHash: "",
      role: "administrator",
    });
    const userId = user?.id ?? "";
    const old = await store.sessions.add({ tokenHash: "one", userId, device: "Firefox" });
    now = 2000;
    await store.sessions.add({ tokenHash: "two", userId, device: "Chrome" });
    now = 3000;
    await store.sessions.touch(old.id);

    expect(
      (await store.sessions.listOf(userId)).map(({ device, seenAt }) => [device, seenAt]),
    ).toEqual([
      ["Firefox", 3000],
      ["Chrome", 2000],
    ]);
    expect(await store.sessions.remove("someone else", old.id)).toBe(false);
    expect(await store.sessions.remove(userId, old.id)).toBe(true);
    expect(await store.sessions.byTokenHash("one")).toBeUndefined();
    await store.sessions.removeByTokenHash("two");
    expect(await store.sessions.listOf(userId)).toEqual([]);
  });

  test("are purged when unused or old", async () => {
    let now = 1000;
    const store = temporaryStore({ now: () => now });
    const user = await store.users.add({
      email: "a@b.example",
      passwordHash: "",
      role: "administrator",
    });
    const userId = user?.id ?? "";
    await store.sessions.add({ tokenHash: "unused", userId, device: "" });
    const old = await store.sessions.add({ tokenHash: "old", userId, device: "" });
    now = 5000;
    await store.sessions.touch(old.id);
    await store.sessions.add({ tokenHash: "fresh", userId, device: "" });
    await store.sessions.purge({ seenBefore: 2000, createdBefore: 0 });
    expect(await store.sessions.byTokenHash("unused")).toBeUndefined();
    await store.sessions.purge({ seenBefore: 0, createdBefore: 2000 });
    expect((await store.sessions.listOf(userId)).length).toBe(1);
  });
});

describe("the set-up code", () => {
  test("works for a day, until a newer one is made, and while there is no user", async () => {
    let now = 0;
    const store = temporaryStore({ now: () => now });
    const first = (await store.setup.newCode()) ?? "";
    expect(first).toMatch(/^[\w-]{24}$/);
    expect(await store.setup.isValid(first)).toBe(true);
    expect(await store.setup.isValid(`${first}x`)).toBe(false);
    const second = (await store.setup.newCode()) ?? "";
    expect(await store.setup.isValid(first)).toBe(false);
    now = 24 * 60 * 60 * 1000;
    expect(await store.setup.isValid(second)).toBe(false);
    await store.users.add({ email: "a@b.example", passwordHash: "", role: "administrator" });
    expect(await store.setup.newCode()).toBeUndefined();
  });

  test("is not in the file", async () => {
    const file = temporaryFile();
    const store = openStore(file);
    const code = (await store.setup.newCode()) ?? "?";
    await store.close();
    expect(readFileSync(file).includes(code)).toBe(false);
  });
});

test("audits keep the run and count what they found", async () => {
  const store = temporaryStore();
  await store.sites.ensure("town", "Town");
  const findings = [
    { rule: "undeclared", severity: "blocking", message: "_x is not declared" },
    { rule: "stale", severity: "warning", message: "_y was not seen" },
  ];
  const run = { pages: ["/"] };
  const saved = await store.audits.save({
    site: "town",
    version: 3,
    url: "http://t/",
    run,
    findings,
  });
  expect(saved).toMatchObject({ version: 3, findings: 2, blocking: 1 });
  expect(await store.audits.get(saved.id)).toEqual({ summary: saved, run, findings });
  expect(await store.audits.list("town")).toEqual([saved]);
});

test("activity is listed newest first, by site", async () => {
  let now = 1000;
  const store = temporaryStore({ now: () => now++ });
  const entry = { site: "town", actor: "a@b.example", action: "register.publish" } as const;
  await store.activity.add({ ...entry, subject: "version 1" });
  await store.activity.add({ ...entry, subject: "version 2" });
  await store.activity.add({ ...entry, site: "shop", subject: "version 1" });
  expect((await store.activity.list({ site: "town" })).map(({ subject }) => subject)).toEqual([
    "version 2",
    "version 1",
  ]);
  expect(await store.activity.list({ site: "town", limit: 1 })).toHaveLength(1);
});

test("what is in the activity log can be neither changed nor deleted, whoever tries", async () => {
  const file = temporaryFile();
  const store = openStore(file);
  await store.activity.add({ actor: "a@b.example", action: "sign-in", subject: "" });
  await store.close();
  const database = openDatabase(file);
  for (const sql of ["UPDATE activity SET actor = 'x'", "DELETE FROM activity"])
    expect(() => database.exec(sql)).toThrow("append-only");
  expect(database.prepare("SELECT actor FROM activity").all()).toEqual([{ actor: "a@b.example" }]);
  database.close();
});
