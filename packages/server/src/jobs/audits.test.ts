import { AuditError, type gather } from "@glassjar/audit";
import { describe, expect, onTestFinished, test } from "vitest";
import { exampleRun } from "../testing/example-run.ts";
import { temporaryStore } from "../testing/temporary-store.ts";
import { publishTown } from "../testing/town.ts";
import { AddressRefused, auditAddress } from "./audit-address.ts";
import { startAuditQueue } from "./audits.ts";

type Visit = typeof gather;
type VisitOptions = Parameters<Visit>[0];

const PLAN = { scenarios: ["unasked"], profile: "de", pages: 3, minutes: 10 };

/** A visit that goes from page to page when it is told to. */
function steps() {
  let arrived: (options: VisitOptions) => void;
  let go: (failure?: Error) => void;
  const began = new Promise<VisitOptions>((resolve) => (arrived = resolve));
  const ended = new Promise<Error | undefined>((resolve) => (go = resolve));
  const visit: Visit = async (options) => {
    options.onProgress?.({
      scenario: "unasked",
      page: options.url,
      message: "first",
      done: 0,
      total: 2,
    });
    arrived(options);
    const failure = await ended;
    if (failure) throw failure;
    options.onProgress?.({
      scenario: "unasked",
      page: `${options.url}next`,
      message: "next",
      done: 1,
      total: 2,
    });
    return exampleRun();
  };
  return { visit, began, go: (failure?: Error) => go(failure) };
}

async function queue(visit: Visit) {
  const store = temporaryStore();
  await publishTown(store);
  const errors: unknown[] = [];
  const audits = startAuditQueue({
    store,
    visit,
    privateHosts: ["shop.test"],
    onError: (error) => errors.push(error),
  });
  onTestFinished(() => audits.close());
  const ask = async () => {
    const job = await store.auditJobs.add({
      site: "town",
      url: "http://shop.test/",
      plan: PLAN,
      askedBy: "ada",
    });
    audits.wake();
    return job?.id ?? "";
  };
  const state = async (id: string) => (await store.auditJobs.get(id))?.state;
  return { store, audits, ask, state, errors };
}

describe("the queue", () => {
  test("does an audit, tells how far it is, and keeps it with its profile and version", async () => {
    const { visit, began, go } = steps();
    const { store, ask, state } = await queue(visit);
    const id = await ask();
    expect(await began).toMatchObject({
      pages: 3,
      allowPrivate: true,
      patience: { whole: 600_000 },
    });
    await expect.poll(async () => (await store.auditJobs.get(id))?.progress?.opened).toBe(1);
    go();
    await expect.poll(() => state(id)).toBe("done");
    const job = await store.auditJobs.get(id);
    const audit = await store.audits.get(job?.audit ?? "");
    expect(audit?.summary).toMatchObject({ profile: "de", version: 1, site: "town" });
    expect(audit?.findings.map(({ rule }) => rule)).toContain("undeclared-item");
  });

  test("ends one that is cancelled at its next page, and goes on with what waits", async () => {
    const { visit, began, go } = steps();
    const { store, audits, ask, state } = await queue(visit);
    const id = await ask();
    await began;
    expect(await audits.cancel(id)).toBe(true);
    expect(await audits.cancel(id)).toBe(false);
    const second = await ask();
    go();
    await expect.poll(() => state(second)).toBe("done");
    expect(await state(id)).toBe("cancelled");
    expect(await store.audits.list("town")).toHaveLength(1);
  });

  test("says why one failed, and keeps what is our fault to the log", async () => {
    const { visit, began, go } = steps();
    const { store, ask, state, errors } = await queue(visit);
    const id = await ask();
    await began;
    go(new AuditError("unreachable", "It did not answer."));
    await expect.poll(() => state(id)).toBe("failed");
    expect((await store.auditJobs.get(id))?.failure).toBe("It did not answer.");
    expect(errors).toEqual([]);
  });

  test("keeps what is our fault to the log", async () => {
    const { visit, began, go } = steps();
    const { store, ask, state, errors } = await queue(visit);
    const id = await ask();
    await began;
    go(new TypeError("x is not a function"));
    await expect.poll(() => state(id)).toBe("failed");
    expect((await store.auditJobs.get(id))?.failure).not.toContain("function");
    expect(errors).toHaveLength(1);
  });

  test("interrupts what runs when it is closed, and what an earlier process left", async () => {
    const { visit, began, go } = steps();
    const { store, audits, ask, state } = await queue(visit);
    const id = await ask();
    await began;
    const closing = audits.close();
    await expect.poll(() => state(id)).toBe("interrupted");
    go();
    await closing;

    const left = await store.auditJobs.add({
      site: "town",
      url: "http://shop.test/",
      plan: PLAN,
      askedBy: "ada",
    });
    await store.auditJobs.next("a process that is gone", -1);
    const next = startAuditQueue({ store, privateHosts: [], onError: () => undefined });
    await expect.poll(() => state(left?.id ?? "")).toBe("interrupted");
    await next.close();
  });
});

describe("two processes on one store", () => {
  async function processes() {
    const clock = { now: Date.now() };
    const store = temporaryStore({ now: () => clock.now });
    await publishTown(store);
    await store.sites.ensure("shop", "Shop");
    const start = (visit: Visit) => {
      const audits = startAuditQueue({
        store,
        visit,
        lease: 300,
        privateHosts: ["shop.test"],
        onError: () => undefined,
      });
      onTestFinished(() => audits.close());
      return audits;
    };
    const ask = async (site: string) => {
      const url = "http://shop.test/";
      return (await store.auditJobs.add({ site, url, plan: PLAN, askedBy: "ada" }))?.id ?? "";
    };
    const state = async (id: string) => (await store.auditJobs.get(id))?.state;
    return { store, clock, start, ask, state };
  }

  test("leave each other's audits alone, and share what waits", async () => {
    const { start, ask, state } = await processes();
    const [first, second] = [steps(), steps()];
    start(first.visit);
    const running = await ask("town");
    await first.began;
    start(second.visit);
    // Nobody wakes the other process: it looks for work by itself.
    const waiting = await ask("shop");
    await second.began;
    expect([await state(running), await state(waiting)]).toEqual(["running", "running"]);
    second.go();
    await expect.poll(() => state(waiting)).toBe("done");
    expect(await state(running)).toBe("running");
    first.go();
    await expect.poll(() => state(running)).toBe("done");
  });

  test("one cancels what the other does, and nothing is kept of it", async () => {
    const { store, start, ask, state } = await processes();
    const { visit, began, go } = steps();
    start(visit);
    const id = await ask("town");
    await began;
    // What cancelling does there is all that this process can see of it.
    await store.auditJobs.end(id, { state: "cancelled" });
    go();
    const next = await ask("town");
    await expect.poll(() => state(next)).toBe("done");
    expect(await state(id)).toBe("cancelled");
    expect(await store.audits.list("town")).toHaveLength(1);
  });

  test("an audit is its owner's as long as that keeps it, and interrupted afterwards", async () => {
    const { store, clock, ask, state } = await processes();
    const id = await ask("town");
    await store.auditJobs.next("one", 1000);
    clock.now += 900;
    expect(await store.auditJobs.keep(id, "one", 1000)).toBe(true);
    expect(await store.auditJobs.keep(id, "two", 1000)).toBe(false);
    clock.now += 900;
    await store.auditJobs.interrupt();
    expect(await state(id)).toBe("running");
    clock.now += 101;
    await store.auditJobs.interrupt();
    expect(await state(id)).toBe("interrupted");
    expect(await store.auditJobs.keep(id, "one", 1000)).toBe(false);
  });
});

describe("an address", () => {
  test.each([
    "file:///etc/passwd",
    "nonsense",
    "http://user:secret@93.184.216.34/",
    "http://localhost:8080/",
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://10.1.2.3/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[fd00::1]/",
    "http://printer.local/",
    "http://shop.test:81/",
    "http://nowhere.invalid/",
  ])("%s is refused", async (url) => {
    await expect(auditAddress(url, ["shop.test:80", "*.town.test"])).rejects.toThrow(
      AddressRefused,
    );
  });

  test("the operator's hosts are allowed, and public ones are pinned", async () => {
    const allowed = ["shop.test:81", "*.town.test"];
    expect(await auditAddress("http://shop.test:81/a#b", allowed)).toEqual({
      url: "http://shop.test:81/a",
    });
    expect(await auditAddress("http://www.town.test/", allowed)).toEqual({
      url: "http://www.town.test/",
    });
    expect(await auditAddress("http://127.0.0.1/", ["*"])).toEqual({ url: "http://127.0.0.1/" });
    expect(await auditAddress("http://93.184.216.34/", [])).toEqual({
      url: "http://93.184.216.34/",
      resolve: { "93.184.216.34": "93.184.216.34" },
    });
  });
});
