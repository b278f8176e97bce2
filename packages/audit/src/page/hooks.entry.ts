// Runs in every frame before the page's own scripts and tells what they store, with the stack that did it.
interface Write {
  readonly kind: "cookie" | "localStorage" | "sessionStorage" | "indexedDB" | "cacheStorage";
  /** The text written to `document.cookie`, or the name of the entry; never a stored value. */
  readonly text: string;
  readonly stack: string;
}

interface Observed {
  glassjarObserve?: (write: Write) => unknown;
}

const observed = globalThis as unknown as Observed;
const report = observed.glassjarObserve;
// Out of the page's sight: it may look for tools like this one.
delete observed.glassjarObserve;

const FRAMES = 30;

/** V8 keeps ten frames unless told otherwise, and the page may have told it to keep none. */
interface V8Error {
  stackTraceLimit: number;
}

function stackOf(): string {
  const engine = Error as unknown as V8Error;
  const { stackTraceLimit } = engine;
  engine.stackTraceLimit = FRAMES;
  const { stack = "" } = new Error("who did this");
  engine.stackTraceLimit = stackTraceLimit;
  return stack;
}

function tell(kind: Write["kind"], text: string): void {
  try {
    void report?.({ kind, text, stack: stackOf() });
  } catch {
    // The page must not notice.
  }
}

// oxlint-disable-next-line typescript/no-explicit-any -- any method of the page's world
type Method = (this: any, ...parameters: any[]) => unknown;

/** Calls `before` ahead of each call of `owner.name`, and leaves everything else as it was. */
function watch<Owner extends object>(
  owner: Owner | undefined,
  name: keyof Owner & string,
  before: (self: unknown, parameters: readonly unknown[]) => void,
): void {
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name);
  const original = descriptor?.value as Method | undefined;
  if (!owner || !original) return;
  const replacement = {
    [name](...parameters: unknown[]) {
      before(this, parameters);
      return Reflect.apply(original, this, parameters);
    },
  }[name];
  Object.defineProperty(owner, name, { ...descriptor, value: replacement });
}

function watchDocumentCookie(): void {
  const descriptor = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  if (!descriptor?.set) return;
  Object.defineProperty(Document.prototype, "cookie", {
    ...descriptor,
    set(text: unknown) {
      tell("cookie", withoutValue(String(text)));
      descriptor.set?.call(this, text);
    },
  });
}

/** `name=value; Path=/` as `name=x; Path=/`: no value leaves the page. */
function withoutValue(text: string): string {
  const [pair = "", ...attributes] = text.split(";");
  const at = pair.indexOf("=");
  return [at === -1 ? "=x" : `${pair.slice(0, at)}=x`, ...attributes].join(";");
}

interface CookieInit {
  readonly name: string;
  readonly expires?: number | Date | null;
  readonly maxAge?: number;
  readonly domain?: string | null;
  readonly path?: string;
  readonly sameSite?: string;
  readonly partitioned?: boolean;
}

/** What `cookieStore.set` takes, said as a `Set-Cookie` text. */
function asCookieText(parameters: readonly unknown[]): string {
  const [first] = parameters;
  const init = typeof first === "object" && first ? (first as CookieInit) : { name: String(first) };
  const { name, expires, domain, path = "/", sameSite = "strict", partitioned }: CookieInit = init;
  return [
    `${name}=x`,
    `Path=${path}`,
    `SameSite=${sameSite}`,
    "Secure",
    ...(expires ? [`Expires=${new Date(expires).toUTCString()}`] : []),
    ...(domain ? [`Domain=${domain}`] : []),
    ...(partitioned ? ["Partitioned"] : []),
  ].join("; ");
}

/** Sandboxed and opaque documents throw when their storage is looked at. */
function isStore(store: "localStorage" | "sessionStorage", value: unknown): boolean {
  try {
    return globalThis[store] === value;
  } catch {
    return false;
  }
}

watchDocumentCookie();
watch(globalThis.CookieStore?.prototype, "set", (_self, parameters) =>
  tell("cookie", asCookieText(parameters)),
);
watch(Storage.prototype, "setItem", (self, [name]) => {
  for (const store of ["localStorage", "sessionStorage"] as const)
    if (isStore(store, self)) tell(store, String(name));
});
watch(IDBFactory.prototype, "open", (_self, [name]) => tell("indexedDB", String(name)));
watch(globalThis.CacheStorage?.prototype, "open", (_self, [name]) =>
  tell("cacheStorage", String(name)),
);

export type { Write };
