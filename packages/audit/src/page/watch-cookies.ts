import { here, lazily, tell, watch, watchProperty } from "./tell.ts";

const prototype = globalThis.Document?.prototype;
const own: { readonly get?: () => string } | undefined =
  prototype && Object.getOwnPropertyDescriptor(prototype, "cookie");

function cookiesOf(document: unknown): string {
  return own?.get ? Reflect.apply(own.get, document, []) : "";
}

/** Names in a `document.cookie` text. */
function namesIn(cookies: string): string[] {
  return cookies === "" ? [] : cookies.split("; ").map((pair) => nameOf(pair));
}

function nameOf(pair: string): string {
  const at = pair.indexOf("=");
  return at === -1 ? "" : pair.slice(0, at).trim();
}

/** Looks at `document.cookie`: what is written, whether the browser took it, and what is read. */
export function watchDocumentCookie(): void {
  watchProperty(prototype, "cookie", {
    set: {
      after(_result, document, [text]) {
        const written = String(text);
        const refused = refusalOf(written, cookiesOf(document));
        tell({ type: "cookie", text: written, ...(refused ? { refused } : {}) });
      },
    },
    get: {
      after(result) {
        const names = namesIn(String(result));
        const stack = lazily();
        for (const name of names) tell({ type: "item", kind: "cookie", how: "read", name }, stack);
      },
    },
  });
}

/** A cookie for another path is not to be seen here, which says nothing; any other should be. */
function refusalOf(text: string, cookies: string): string | undefined {
  const [pair = "", ...attributes] = text.split(";");
  const given = new Map(
    attributes.map((attribute) => {
      const [name = "", ...value] = attribute.split("=");
      return [name.trim().toLowerCase(), value.join("=").trim()] as const;
    }),
  );
  const at = pair.indexOf("=");
  const whole =
    at === -1 ? pair.trim() : `${pair.slice(0, at).trim()}=${pair.slice(at + 1).trim()}`;
  if (cookies.split("; ").includes(whole)) return undefined;
  const path = given.get("path");
  if (path?.startsWith("/") && !location.pathname.startsWith(path)) return undefined;
  const why = whyNot(nameOf(pair), given);
  // The browser may have changed the value as it took it.
  return why === "NotStored" && namesIn(cookies).includes(nameOf(pair)) ? undefined : why;
}

/** The browser does not say why; the rules of RFC 6265bis do. */
function whyNot(name: string, given: ReadonlyMap<string, string>): string {
  const domain = given.get("domain")?.replace(/^\./, "").toLowerCase();
  const host = location.hostname;
  if (domain && host !== domain && !host.endsWith(`.${domain}`)) return "InvalidDomain";
  if (given.has("httponly")) return "HttpOnlyFromScript";
  if (/^__(host|secure|http|host-http)-/i.test(name)) return "InvalidPrefix";
  if (given.has("secure") && !isSecureContext) return "SecureOnly";
  if (given.get("samesite")?.toLowerCase() === "none" && !given.has("secure"))
    return "SameSiteNoneInsecure";
  if (given.has("partitioned") && !given.has("secure")) return "PartitionedNotSecure";
  return "NotStored";
}

interface CookieInit {
  readonly name: string;
  readonly value?: string;
  readonly expires?: number | Date | null;
  readonly maxAge?: number;
  readonly domain?: string | null;
  readonly path?: string;
  readonly sameSite?: string;
  readonly partitioned?: boolean;
}

/** What `cookieStore.set` takes, said as a `Set-Cookie` text. */
function asCookieText([first, second]: readonly unknown[]): string {
  const init: CookieInit =
    typeof first === "object" && first
      ? (first as CookieInit)
      : { name: String(first), value: String(second) };
  const { name, value = "", expires, maxAge, domain, path = "/", sameSite = "strict" } = init;
  return [
    `${name}=${value}`,
    `Path=${path}`,
    `SameSite=${sameSite}`,
    "Secure",
    ...(expires ? [`Expires=${new Date(expires).toUTCString()}`] : []),
    ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
    ...(domain ? [`Domain=${domain}`] : []),
    ...(init.partitioned ? ["Partitioned"] : []),
  ].join("; ");
}

/** Looks at the Cookie Store API, in pages and in service workers. */
export function watchCookieStore(): void {
  const store = globalThis.CookieStore?.prototype;
  watch(store, "set", {
    after(result, _self, parameters) {
      const text = asCookieText(parameters);
      const stack = here();
      (result as Promise<void>).then(
        () => tell({ type: "cookie", text }, stack),
        () => tell({ type: "cookie", text, refused: "NotStored" }, stack),
      );
    },
  });
  watch(store, "delete", {
    after(_result, _self, [first]) {
      const name = typeof first === "object" && first ? (first as CookieInit).name : String(first);
      tell({ type: "item", kind: "cookie", how: "deleted", name });
    },
  });
  for (const method of ["get", "getAll"])
    watch(store, method, {
      after: (result) => void noteRead(result as Promise<unknown>, here()),
    });
}

async function noteRead(reading: Promise<unknown>, stack: string): Promise<void> {
  const found = await reading.catch(() => null);
  for (const cookie of [found].flat() as (CookieInit | null)[])
    if (cookie) tell({ type: "item", kind: "cookie", how: "read", name: cookie.name }, stack);
}
