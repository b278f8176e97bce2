import { pass } from "./acts.ts";
import { promise } from "./hold-network.ts";
import { originals, type Around, type Table } from "./platform.ts";
import { judge } from "./verdicts.ts";

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

export const STORAGE: Table = [
  [
    "Document",
    "cookie",
    (native, _, [text]) =>
      EXPIRES.test(String(text))
        ? native()
        : // The name (RFC 6265bis §5.6): before the first `=` of the first piece, trimmed.
          pass(() => judge(`c${/^[^=;]*(?==)/.exec(String(text))?.[0].trim() ?? ""}`), native),
  ],
  ["CookieStore", "set", promise((cookie: { name: string }) => judge(`c${cookie.name ?? cookie}`))],
  ["", "localStorage sessionStorage", area],
  ["StorageEvent", "storageArea", (native) => areas.get(native() as object)?.proxy],
  ["Storage", "getItem removeItem key clear", (native) => native()],
  [
    "Storage",
    "setItem",
    (native, self, [key]) => pass(() => judge((areas.get(self)?.letter ?? "l") + key), native),
  ],
  ["CacheStorage", "open", promise((name: string) => judge(`k${name}`))],
  // No register can declare a file system.
  ["StorageManager", "getDirectory", promise(() => judge("o"))],
  [
    "IDBFactory",
    "open",
    (native, self: IDBFactory, [name]) => {
      if (!judge("i" + String(name))) return native();
      // A request of the right kind, which stores nothing and fails.
      const request = self.deleteDatabase(`glassjar ${Math.random()}`);
      request.addEventListener("success", (event) => {
        event.stopImmediatePropagation();
        request.dispatchEvent(new Event("error"));
      });
      return request;
    },
  ],
];
