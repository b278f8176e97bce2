/** What the hooks tell the audit. Values stay in its memory; a run never holds them. */
export type Told =
  | {
      readonly type: "cookie";
      /** The text written, attributes and all. */
      readonly text: string;
      /** Why the browser did not take it, as far as the page can tell. */
      readonly refused?: string;
    }
  | {
      readonly type: "item";
      readonly kind:
        | "localStorage"
        | "sessionStorage"
        | "indexedDB"
        | "cacheStorage"
        | "serviceWorker"
        | "cookie";
      readonly how: "set" | "read" | "deleted";
      readonly name: string;
      readonly value?: string;
    }
  | { readonly type: "fingerprint"; readonly name: string }
  | {
      readonly type: "timer";
      /** Its number in this document. */
      readonly name: string;
      /** Milliseconds from now; 0 when it was cancelled. */
      readonly within: number;
    }
  | {
      readonly type: "body";
      /** The address it was sent to. */
      readonly name: string;
      readonly value: string;
    }
  | {
      readonly type: "trace";
      readonly kind: "sharedWorker" | "fileSystem" | "windowName";
      readonly name: string;
      readonly value?: string;
    }
  | {
      readonly type: "violation";
      readonly directive: string;
      readonly blocked: string;
      readonly enforced: boolean;
    };

/** What was told, with who did it and where. */
export type Report = Told & { readonly stack: string; readonly url: string };

// The page may replace these later; what runs here keeps those it found.
const { apply } = Reflect;
const { stringify } = JSON;
const NativeError = Error as unknown as V8Error;
const NativeMap = Map<string, number>;

/** V8 keeps ten frames unless told otherwise, and the page may have told it to keep none. */
interface V8Error {
  new (message: string): Error;
  stackTraceLimit: number;
  prepareStackTrace?: unknown;
}

interface Observed {
  glassjarObserve?: (report: string) => void;
}

const observed = globalThis as unknown as Observed;
const send = observed.glassjarObserve;
// Out of the page's sight: it may look for tools like this one.
delete observed.glassjarObserve;

const FRAMES = 30;
/** A page that stores in a loop must not keep the audit busy. */
const MOST_OF_A_KIND = 60;
const times = new NativeMap();
/** Of these every one has a name of its own. */
const COUNTED_TOGETHER = new Set(["timer", "body"]);

function stackOf(): string {
  const { stackTraceLimit, prepareStackTrace } = NativeError;
  NativeError.stackTraceLimit = FRAMES;
  delete NativeError.prepareStackTrace;
  const { stack } = new NativeError("who did this");
  NativeError.stackTraceLimit = stackTraceLimit;
  if (prepareStackTrace !== undefined) NativeError.prepareStackTrace = prepareStackTrace;
  return typeof stack === "string" ? stack : "";
}

/** Tells the audit; the page never notices. `stack` is given by who looked before. */
export function tell(told: Told, stack?: string | (() => string)): void {
  try {
    const about = "name" in told && !COUNTED_TOGETHER.has(told.type) ? told.name : told.type;
    const key = `${told.type} ${"kind" in told ? told.kind : ""} ${"how" in told ? told.how : ""} ${about.slice(0, 100)}`;
    const before = times.get(key) ?? 0;
    if (before >= MOST_OF_A_KIND) return;
    times.set(key, before + 1);
    const by = typeof stack === "string" ? stack : (stack ?? stackOf)();
    send?.(stringify({ ...told, stack: by, url: addressOf() } satisfies Report));
  } catch {
    // The page must not notice.
  }
}

/** Documents without an address of their own are their maker's. */
function addressOf(): string {
  return /^https?:/.test(location.protocol) ? location.href : globalThis.origin;
}

/** Where the page is now, for what is told later. */
export const here = stackOf;

/** The stack of this call, made when it is first asked for. */
export function lazily(): () => string {
  let stack: string | undefined;
  return () => (stack ??= stackOf());
}

// oxlint-disable-next-line typescript/no-explicit-any -- any method of the page's world
type Method = (this: any, ...parameters: any[]) => any;

/** What is done around a call: `before` it, and `after` with its result. */
export interface Around {
  readonly before?: (self: unknown, parameters: readonly unknown[]) => void;
  readonly after?: (result: unknown, self: unknown, parameters: readonly unknown[]) => void;
}

/** Does no harm to the page: what fails here is not the page's failure. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The page must not notice.
  }
}

/** Puts a proxy in the place of a function: to the page it looks and behaves as before. */
function proxied(original: Method, { before, after }: Around): Method {
  return new Proxy(original, {
    apply(target, self, parameters: unknown[]) {
      if (before) quietly(() => before(self, parameters));
      const result: unknown = apply(target, self, parameters);
      if (after) quietly(() => after(result, self, parameters));
      return result;
    },
  });
}

/** Looks at each call of the method `name` of `owner`, where the browser has it. */
export function watch<Owner extends object>(
  owner: Owner | undefined,
  name: string,
  around: Around,
): void {
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name);
  const original = descriptor?.value as Method | undefined;
  if (owner && typeof original === "function")
    Object.defineProperty(owner, name, { ...descriptor, value: proxied(original, around) });
}

function proxiedAs(
  side: "get" | "set",
  descriptor: PropertyDescriptor,
  around: Around | undefined,
): PropertyDescriptor {
  const original = descriptor[side] as Method | undefined;
  return around && original ? { [side]: proxied(original, around) } : {};
}

/** Looks at each use of the property `name` of `owner`. */
export function watchProperty(
  owner: object | undefined,
  name: string,
  { get, set }: { readonly get?: Around; readonly set?: Around },
): void {
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name);
  if (!owner || !descriptor?.configurable) return;
  Object.defineProperty(owner, name, {
    ...descriptor,
    ...proxiedAs("get", descriptor, get),
    ...proxiedAs("set", descriptor, set),
  });
}

/** Looks at each `new` of the constructor `name`. */
export function watchConstructor(
  name: string,
  after: (parameters: readonly unknown[]) => void,
): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const original = world[name];
  if (typeof original !== "function") return;
  const replacement: unknown = new Proxy(original, {
    construct(target, parameters: unknown[], newTarget) {
      const made = Reflect.construct(target, parameters, newTarget) as object;
      quietly(() => after(parameters));
      return made;
    },
  });
  Object.defineProperty(world, name, {
    ...Object.getOwnPropertyDescriptor(world, name),
    value: replacement,
  });
  const { prototype } = original as { prototype: object };
  Object.defineProperty(prototype, "constructor", {
    ...Object.getOwnPropertyDescriptor(prototype, "constructor"),
    value: replacement,
  });
}
