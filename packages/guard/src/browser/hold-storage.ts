import { originals, type Around, type Realm, type Table } from "./platform.ts";
import { promised, type Pass } from "./promised.ts";

// An expired cookie stores nothing: a page may always delete.
const EXPIRES = /;\s*(?:max-age=\s*(?:-|0+\s*(?:;|$))|expires=[^;]*\b19[67]\d\b)/i;

const areas = new WeakMap<object, { proxy: object; letter: string }>();

/** Web storage whose properties are written as by `setItem`. */
const area: Around = (native, _, __, name) => {
  const storage = native() as Storage;
  let proxy = areas.get(storage)?.proxy;
  if (!proxy) {
    proxy = new Proxy(storage, {
      get: (target, key) => target[key as string],
      set: (target, key, value) => (target.setItem(key as string, value as string), true),
    });
    originals.set(proxy, storage);
    areas.set(storage, { proxy, letter: name.charAt(0) });
  }
  return proxy;
};

/** Opens a database; what waits, or fails, is a request of the right kind, about one that never is. */
const open =
  (store: Pass<string>): Around =>
  (native, self: IDBFactory, [name]) => {
    let request: IDBOpenDBRequest | undefined;
    const idle = () => {
      if (!request) {
        request = self.deleteDatabase("glassjar");
        request.addEventListener("success", (e) => e.isTrusted && e.stopImmediatePropagation());
      }
      return request;
    };
    return (
      store(
        `i${name as string}`,
        (connect) => (request ? connect?.(native() as IDBOpenDBRequest, request) : native()),
        () => {
          setTimeout(() => idle().dispatchEvent(new Event("error")));
          return idle();
        },
      ) ?? idle()
    );
  };

/**
 * What stores something on the device.
 *
 * @param store lets something be stored, or not; a subject is a kind's letter and a name
 * @param realm the window whose addresses are meant
 */
export const storageTable = (store: Pass<string>, realm: Realm = window): Table => [
  [
    "Document",
    "cookie",
    (native, _, [text]) =>
      EXPIRES.test(text as string)
        ? native()
        : // The name (RFC 6265bis §5.6): before the first `=` of the first piece, trimmed.
          store(`c${/^[^=;]*(?==)/.exec(text as string)?.[0].trim() ?? ""}`, native),
  ],
  ["", "localStorage sessionStorage", area],
  ["StorageEvent", "storageArea", (native) => areas.get(native() as object)?.proxy],
  ["Storage", "getItem removeItem key clear", (native) => native()],
  [
    "Storage",
    "setItem",
    (native, self, [key]) => store((areas.get(self)?.letter ?? "l") + key, native),
  ],
  [
    "CookieStore",
    "set",
    promised(store, (cookie: { name: string }) => `c${cookie.name ?? cookie}`),
  ],
  ["CacheStorage", "open", promised(store, (name: string) => `k${name}`)],
  // No register can declare a file system.
  ["StorageManager", "getDirectory", promised(store, () => "o")],
  ["IDBFactory", "open", open(store)],
  [
    "ServiceWorkerContainer",
    "register",
    promised(
      store,
      (script: string) => `${new URL(script, realm.document.baseURI)}`.replace(origin, "w"),
      DOMException,
    ),
  ],
];
