import type { Page } from "playwright-core";
import type { ItemKind } from "@glassjar/register";
import { hostOf, reportedUrl } from "../site.ts";
import { bounded } from "./bounded.ts";
import type { CreateCollector } from "./collector.ts";

const PATIENCE_MS = 3000;

type StorageKind = Exclude<ItemKind, "cookie" | "fingerprint">;
type Names = Readonly<Record<StorageKind, readonly string[]>>;

/** Looks at what lies on the device when a page has come to rest: all cookies, and the storage of its frames. */
export const device: CreateCollector = (log) => ({
  async settled(page) {
    for (const cookie of await page.context().cookies()) {
      const { name, domain, path, expires, httpOnly, secure, sameSite } = cookie;
      const lifetime =
        expires === -1 ? {} : { lifetimeSeconds: Math.round(expires - Date.now() / 1000) };
      log.observe({
        kind: "cookie",
        name,
        host: domain.replace(/^\./, ""),
        how: "stored",
        by: { by: "unknown", frame: reportedUrl(page.url()) },
        attributes: {
          ...lifetime,
          ...(domain.startsWith(".") ? { domain: domain.slice(1) } : {}),
          path,
          httpOnly,
          secure,
          sameSite,
          partitioned: cookie.partitionKey !== undefined,
        },
      });
    }
    for (const { url, kind, name } of await storageOf(page))
      log.observe({
        kind,
        name,
        host: hostOf(url),
        how: "stored",
        by: { by: "unknown", frame: reportedUrl(url) },
      });
  },
});

async function storageOf(page: Page): Promise<{ url: string; kind: StorageKind; name: string }[]> {
  const frames = page.frames().filter((frame) => /^https?:/.test(frame.url()));
  const found = await Promise.all(
    frames.map((frame) => bounded(frame.evaluate(readNames), PATIENCE_MS)),
  );
  return found.flatMap((names, at) =>
    Object.entries(names ?? {}).flatMap(([kind, list]) =>
      list.map((name) => ({ url: frames[at]?.url() ?? "", kind: kind as StorageKind, name })),
    ),
  );
}

/** The part of a page's world that {@link readNames} uses. */
interface PageWorld {
  readonly localStorage: object;
  readonly sessionStorage: object;
  readonly indexedDB: { databases(): Promise<readonly { readonly name?: string }[]> };
  /** Absent where the page did not come over https. */
  readonly caches?: { keys(): Promise<readonly string[]> };
}

/** Runs inside the frame: it can use nothing of this file. */
async function readNames(): Promise<Names> {
  const world = globalThis as unknown as PageWorld;
  const attempt = async (read: () => Promise<readonly string[]> | readonly string[]) => {
    try {
      return await read();
    } catch {
      return [];
    }
  };
  return {
    localStorage: await attempt(() => Object.keys(world.localStorage)),
    sessionStorage: await attempt(() => Object.keys(world.sessionStorage)),
    indexedDB: await attempt(async () =>
      (await world.indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name])),
    ),
    cacheStorage: await attempt(async () => (await world.caches?.keys()) ?? []),
  };
}
