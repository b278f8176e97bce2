import { here, tell, watch, watchConstructor, watchProperty } from "./tell.ts";

type WebStorage = "localStorage" | "sessionStorage";

/** Which of the two stores an object is; sandboxed and opaque documents throw when asked. */
function storeOf(value: unknown): WebStorage | undefined {
  return (["localStorage", "sessionStorage"] as const).find((store) => {
    try {
      return globalThis[store] === value;
    } catch {
      return false;
    }
  });
}

/** Looks at web storage; what is assigned as a property is heard from the browser instead. */
export function watchWebStorage(): void {
  const prototype = globalThis.Storage?.prototype;
  watch(prototype, "setItem", {
    after(_result, self, [name, value]) {
      const kind = storeOf(self);
      if (kind) tell({ type: "item", kind, how: "set", name: String(name), value: String(value) });
    },
  });
  watch(prototype, "getItem", {
    after(result, self, [name]) {
      const kind = result === null ? undefined : storeOf(self);
      if (kind) tell({ type: "item", kind, how: "read", name: String(name) });
    },
  });
  watch(prototype, "removeItem", {
    before(self, [name]) {
      const kind = storeOf(self);
      const held = kind && Object.hasOwn(self as object, String(name));
      if (held) tell({ type: "item", kind, how: "deleted", name: String(name) });
    },
  });
}

/** Looks at databases, caches, private files and workers, which all outlive the page. */
export function watchOtherStores(): void {
  watch(globalThis.IDBFactory?.prototype, "open", {
    after: (_result, _self, [name]) =>
      tell({ type: "item", kind: "indexedDB", how: "set", name: String(name) }),
  });
  watch(globalThis.CacheStorage?.prototype, "open", {
    after: (_result, _self, [name]) =>
      tell({ type: "item", kind: "cacheStorage", how: "set", name: String(name) }),
  });
  for (const method of ["getFileHandle", "getDirectoryHandle"])
    watch(globalThis.FileSystemDirectoryHandle?.prototype, method, {
      before(_self, [name, options]) {
        if ((options as { create?: boolean } | undefined)?.create)
          tell({ type: "trace", kind: "fileSystem", name: String(name) });
      },
    });
  watch(globalThis.ServiceWorkerContainer?.prototype, "register", {
    after(result) {
      const stack = here();
      void (result as Promise<ServiceWorkerRegistration>).then(
        ({ scope }) => tell({ type: "trace", kind: "serviceWorker", name: scope }, stack),
        () => undefined,
      );
    },
  });
  watchConstructor("SharedWorker", ([script]) =>
    tell({
      type: "trace",
      kind: "sharedWorker",
      name: new URL(String(script), location.href).href,
    }),
  );
  watchProperty(globalThis, "name", {
    set: {
      after(_result, _self, [value]) {
        const text = String(value);
        if (text !== "" && "document" in globalThis)
          tell({ type: "trace", kind: "windowName", name: "window.name", value: text });
      },
    },
  });
}

/** Looks at what a content security policy holds back. */
export function watchViolations(): void {
  globalThis.document?.addEventListener("securitypolicyviolation", (event) =>
    tell(
      {
        type: "violation",
        directive: event.effectiveDirective,
        blocked: event.blockedURI || "inline",
        enforced: event.disposition === "enforce",
      },
      "",
    ),
  );
}
