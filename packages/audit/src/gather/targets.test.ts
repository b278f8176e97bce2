import { expect, test } from "vitest";
import { createTargets, type Message } from "./targets.ts";

/** What a browser and a driver would see of each other's messages. */
function stage() {
  const toBrowser: Message[] = [];
  const targets = createTargets((text) => toBrowser.push(JSON.parse(text) as Message));
  const attach = (sessionId: string, type: string, more: object = {}, parent?: string) =>
    targets.fromBrowser({
      method: "Target.attachedToTarget",
      params: {
        sessionId,
        targetInfo: { targetId: `t-${sessionId}`, type, url: "", browserContextId: "c", ...more },
      },
      ...(parent === undefined ? {} : { sessionId: parent }),
    });
  return { toBrowser, targets, attach };
}

test("a target may begin when it is prepared, and not before", async () => {
  const { targets, attach } = stage();
  let isPrepared = false;
  targets.watch("c", async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    isPrepared = true;
  });
  expect(attach("s", "page")).toBe(true);
  await targets.fromDriver({ method: "Runtime.runIfWaitingForDebugger", sessionId: "s" });
  expect(isPrepared).toBe(true);
  expect(targets.fromDriver({ method: "Page.enable", sessionId: "s" })).toBeUndefined();
});

test("answers to our commands reach us and not the driver", async () => {
  const { toBrowser, targets, attach } = stage();
  attach("s", "page");
  const [session] = targets.sessions("c");
  const asked = session?.send("Page.enable");
  const { id, sessionId } = toBrowser.at(-1) ?? {};
  expect(sessionId).toBe("s");
  expect(targets.fromBrowser({ id: id ?? 0, result: { ok: 1 }, sessionId: "s" })).toBe(false);
  expect(await asked).toEqual({ ok: 1 });
  expect(targets.fromBrowser({ id: 7, result: {}, sessionId: "s" })).toBe(true);
});

test("events are heard by us and by the driver", () => {
  const { targets, attach } = stage();
  attach("s", "page");
  const heard: unknown[] = [];
  targets.sessions("c")[0]?.on("Network.x", (payload) => heard.push(payload));
  const message = { method: "Network.x", params: { a: 1 }, sessionId: "s" };
  expect(targets.fromBrowser(message)).toBe(true);
  expect(heard).toEqual([{ a: 1 }]);
});

test("a frame of another process belongs to its page, a worker that pages share to none", () => {
  const { targets, attach } = stage();
  attach("p", "page");
  attach("f", "iframe", {}, "p");
  attach("w", "service_worker", {}, "p");
  expect(targets.sessions("c").map(({ target, page }) => [target.type, page])).toEqual([
    ["page", "t-p"],
    ["iframe", "t-p"],
    ["service_worker", undefined],
  ]);
});

test("a shared worker is kept from the driver, which would let go of it, and begins by our word", async () => {
  const { toBrowser, targets, attach } = stage();
  targets.watch("c", () => Promise.resolve());
  expect(attach("w", "shared_worker")).toBe(false);
  await expect
    .poll(() => toBrowser.map(({ method }) => method))
    .toContain("Runtime.runIfWaitingForDebugger");
  expect(targets.fromBrowser({ method: "Network.x", params: {}, sessionId: "w" })).toBe(false);
});

test("a target that is gone answers nothing any more", async () => {
  const { targets, attach } = stage();
  attach("s", "page");
  const [session] = targets.sessions("c");
  const open = session?.send("Page.enable");
  targets.fromBrowser({ method: "Target.detachedFromTarget", params: { sessionId: "s" } });
  await expect(open).rejects.toThrow("gone");
  await expect(session?.send("Page.enable")).rejects.toThrow("gone");
  expect(targets.sessions("c")).toEqual([]);
});
