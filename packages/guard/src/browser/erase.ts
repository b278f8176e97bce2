import type { ErasureKey, GateConfig } from "../gate-config.ts";
import { readCookies, writeCookie } from "./cookies.ts";
import { attempt } from "./patch.ts";
import type { Verdicts } from "./verdicts.ts";

/**
 * Erases what is declared and not granted, as far as a script can: cookies that are not HttpOnly,
 * web storage, databases and caches. Undeclared items are not ours to erase.
 */
export async function erase(config: GateConfig, verdicts: Verdicts): Promise<void> {
  // A sandboxed page has no storage, and only to ask for it is an error in some browsers.
  if (origin === "null") return;
  eraseCookies(config, verdicts);
  for (const kind of ["localStorage", "sessionStorage"] as const) {
    const storage = attempt(() => globalThis[kind]);
    const names = attempt(() => Object.keys(storage ?? {})) ?? [];
    for (const name of names)
      if (refused(verdicts, kind, name)) attempt(() => storage?.removeItem(name));
  }
  await Promise.allSettled([eraseDatabases(verdicts), eraseCaches(verdicts)]);
}

function refused(verdicts: Verdicts, kind: Parameters<Verdicts["item"]>[0], name: string): boolean {
  return verdicts.judge({ kind, name }).reason === "not-granted";
}

async function eraseDatabases(verdicts: Verdicts): Promise<void> {
  for (const { name } of await indexedDB.databases())
    if (name !== undefined && refused(verdicts, "indexedDB", name)) indexedDB.deleteDatabase(name);
}

async function eraseCaches(verdicts: Verdicts): Promise<void> {
  for (const name of await caches.keys())
    if (refused(verdicts, "cacheStorage", name)) await caches.delete(name);
}

/**
 * A cookie dies only by its exact key, and a script cannot see the key: so each possible one is
 * expired. What is not visible here but declares its path is expired there.
 */
function eraseCookies(config: GateConfig, verdicts: Verdicts): void {
  const names = new Set(readCookies().map(([name]) => name));
  for (const name of names) {
    const { reason, declaration } = verdicts.judge({ kind: "cookie", name });
    if (reason !== "not-granted") continue;
    const key = config.keys.find((candidate) => candidate.name === declaration?.declared);
    expire(name, [...pagePaths(location.pathname), ...list(key?.path)], key);
  }
  for (const key of config.keys)
    if (!key.name.includes("*") && refused(verdicts, "cookie", key.name))
      expire(key.name, [key.path ?? "/"], key);
}

function expire(name: string, paths: readonly string[], key: ErasureKey | undefined): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  for (const domain of ["", ...parentDomains(location.hostname), ...list(key?.domain)])
    for (const path of new Set(paths)) {
      const text = `${name}=; Path=${path}; Max-Age=0${secure}${domain && `; Domain=${domain}`}`;
      writeCookie(text);
      if (key?.partitioned) writeCookie(`${text}; Partitioned`);
    }
}

function list<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

/** The host and each domain above it; the browser refuses the public suffixes among them. */
function parentDomains(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join("."));
}

/** The paths a cookie visible on this page can have (RFC 6265 §5.1.4): each prefix, with and without a final slash. */
function pagePaths(path: string): string[] {
  const pieces = path.split("/").filter((piece) => piece !== "");
  const prefixes = pieces.map((_, at) => `/${pieces.slice(0, at + 1).join("/")}`);
  return ["/", ...prefixes.flatMap((prefix) => [prefix, `${prefix}/`])];
}
