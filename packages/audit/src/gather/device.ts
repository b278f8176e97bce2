import type { Cookie } from "playwright-core";
import type { ItemKind } from "@glassjar/register";
import { hostOf, reportedUrl } from "../site.ts";
import { bounded } from "./bounded.ts";
import type { CreateCollector } from "./collector.ts";
import { attributesOf, placeOf } from "./jar.ts";
import type { ScenarioLog } from "./log.ts";
import { createEchoCheck } from "./storage-echo.ts";
import type { TargetSession } from "./targets.ts";

const PATIENCE_MS = 2000;

type StorageKind = Exclude<ItemKind, "cookie" | "serviceWorker" | "fingerprint">;

/**
 * Looks at what lies on the device when a page has come to rest: all cookies, and the storage of its
 * frames. The browser is asked, not the page: that one may be busy, or lie.
 */
export const device: CreateCollector = (log) => {
  const changed = observeChanges(log);
  return {
    async target(session) {
      if (!isDocument(session)) return;
      session.on("DOMStorage.domStorageItemAdded", changed);
      session.on("DOMStorage.domStorageItemUpdated", changed);
      await session.send("DOMStorage.enable");
    },
    async settled({ cookies = [], sessions }) {
      observeCookies(log, cookies);
      const documents = sessions.filter(isDocument);
      await Promise.all(documents.map((session) => observeStorage(log, session)));
    },
  };
};

function observeChanges(log: ScenarioLog): (event: ItemEvent) => void {
  const isEcho = createEchoCheck();
  return ({ storageId, key: name, newValue: value }) => {
    const { isLocalStorage } = storageId;
    const origin = originOf(storageId);
    if (isEcho({ storageKey: origin, isLocalStorage, name, value, ...log.place() })) return;
    const kind = isLocalStorage ? "localStorage" : "sessionStorage";
    const by = { by: "unknown", frame: reportedUrl(origin) } as const;
    log.observe({ kind, name, host: hostOf(origin), how: "set", by }, value);
  };
}

interface StorageId {
  readonly storageKey?: string;
  readonly securityOrigin?: string;
  readonly isLocalStorage: boolean;
}
interface ItemEvent {
  readonly storageId: StorageId;
  readonly key: string;
  readonly newValue: string;
}

function isDocument({ target }: TargetSession): boolean {
  return target.type === "page" || target.type === "iframe";
}

/** A storage key is an origin, and after `^` the site it is kept apart for. */
function originOf({ storageKey, securityOrigin = "" }: StorageId): string {
  return (storageKey ?? securityOrigin).replace(/\^.*$/, "");
}

function observeCookies(log: ScenarioLog, cookies: readonly Cookie[]): void {
  for (const cookie of cookies) {
    const by = { by: "unknown", frame: "" } as const;
    const attributes = attributesOf(cookie);
    log.observe(
      { ...placeOf(cookie), kind: "cookie", how: "stored", by, attributes },
      cookie.value,
    );
  }
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

async function observeStorage(log: ScenarioLog, session: TargetSession): Promise<void> {
  const ask = async <Answer>(method: string, params: object): Promise<Answer | undefined> =>
    bounded(session.send(method, params), PATIENCE_MS) as Promise<Answer | undefined>;
  const tree = await ask<{ frameTree: FrameTree }>("Page.getFrameTree", {});
  const frames = tree ? framesOf(tree.frameTree) : [];
  const keys = await Promise.all(
    frames.map(async ({ id }) => {
      const answer = await ask<{ storageKey: string }>("Storage.getStorageKey", { frameId: id });
      return answer?.storageKey ?? "";
    }),
  );
  const unique = [...new Set(keys)].filter((key) => /^https?:/.test(key));
  await Promise.all(
    unique.map(async (storageKey) => {
      const host = hostOf(storageKey.replace(/\^.*$/, ""));
      const frame = frames[keys.indexOf(storageKey)]?.url ?? "";
      const found = (kind: StorageKind, name: string, value?: string) =>
        log.observe(
          { kind, name, host, how: "stored", by: { by: "unknown", frame: reportedUrl(frame) } },
          value,
        );
      const web = (isLocalStorage: boolean) =>
        ask<{ entries: [string, string][] }>("DOMStorage.getDOMStorageItems", {
          storageId: { storageKey, isLocalStorage },
        });
      const [local, session_, databases, caches] = await Promise.all([
        web(true),
        web(false),
        ask<{ databaseNames: string[] }>("IndexedDB.requestDatabaseNames", { storageKey }),
        ask<{ caches: { cacheName: string }[] }>("CacheStorage.requestCacheNames", { storageKey }),
      ]);
      for (const [name, value] of local?.entries ?? []) found("localStorage", name, value);
      for (const [name, value] of session_?.entries ?? []) found("sessionStorage", name, value);
      for (const name of databases?.databaseNames ?? []) found("indexedDB", name);
      for (const { cacheName } of caches?.caches ?? []) found("cacheStorage", cacheName);
    }),
  );
}

function framesOf({ frame, childFrames = [] }: FrameTree): FrameTree["frame"][] {
  return [frame, ...childFrames.flatMap(framesOf)];
}
