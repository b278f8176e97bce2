import type { ChooseConfig, ErasureKey } from "../../choose-config.ts";
import { attempt } from "../attempt.ts";
import type { Jar } from "../jar.ts";
import { cookieNames, writeCookie } from "./cookies.ts";

/** Whether a subject is declared and may not pass. */
type Refused = (subject: string) => boolean;

/**
 * Erases what is declared and not granted, as far as a script can: cookies that are not HttpOnly,
 * web storage, databases, caches and service workers. Undeclared items are not ours to erase.
 */
export async function erase(config: ChooseConfig, jar: Jar): Promise<void> {
  // A sandboxed page has no storage, and only to ask for it is an error in some browsers.
  if (origin === "null") return;
  const refused: Refused = (subject) => {
    const service = jar.serviceOf(subject);
    return service !== undefined && jar.outcomeOf(service) !== 0;
  };
  eraseCookies(config, refused);
  for (const kind of ["localStorage", "sessionStorage"] as const)
    attempt(() => {
      const storage = globalThis[kind];
      for (const name of Object.keys(storage))
        if (refused(kind.charAt(0) + name)) storage.removeItem(name);
    });
  await Promise.allSettled([eraseDatabases(refused), eraseCaches(refused), eraseWorkers(refused)]);
}

async function eraseDatabases(refused: Refused): Promise<void> {
  for (const { name } of await indexedDB.databases())
    if (name !== undefined && refused(`i${name}`)) indexedDB.deleteDatabase(name);
}

async function eraseCaches(refused: Refused): Promise<void> {
  for (const name of await caches.keys()) if (refused(`k${name}`)) await caches.delete(name);
}

/** With a service worker goes what it was to be told (Push API: its subscription is deactivated). */
async function eraseWorkers(refused: Refused): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    for (const state of ["active", "waiting", "installing"] as const) {
      const script = registration[state]?.scriptURL;
      if (script && refused(script.replace(origin, "w"))) await registration.unregister();
    }
}

/**
 * A cookie dies only by its exact key, and a script cannot see the key: so each possible one is
 * expired. What is not visible here but declares its path is expired there.
 */
function eraseCookies({ keys }: ChooseConfig, refused: Refused): void {
  for (const name of cookieNames())
    if (refused(`c${name}`)) {
      const own = keys.filter((key) => new RegExp(`^(?:${key.name})$`, "s").test(name));
      const paths = own.flatMap(({ path }) => path ?? []);
      expire(name, [...pagePaths(location.pathname), ...paths], own);
    }
  for (const key of keys) {
    const name = key.name.replaceAll(/\\(.)/g, "$1");
    if (key.exact && refused(`c${name}`)) expire(name, [key.path ?? "/"], [key]);
  }
}

function expire(name: string, paths: readonly string[], keys: readonly ErasureKey[]): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  const declared = keys.flatMap(({ domain }) => domain ?? []);
  for (const domain of ["", ...parentDomains(location.hostname), ...declared])
    for (const path of new Set(paths)) {
      const text = `${name}=; Path=${path}; Max-Age=0${secure}${domain && `; Domain=${domain}`}`;
      writeCookie(text);
      if (keys.some(({ partitioned }) => partitioned)) writeCookie(`${text}; Partitioned`);
    }
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
