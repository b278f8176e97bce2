import { here, tell, watch, watchConstructor, watchProperty, type Told } from "./tell.ts";

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

function tellWhenDone(doing: unknown, told: Told): void {
  const stack = here();
  void (doing as Promise<unknown>).then(
    () => tell(told, stack),
    () => undefined,
  );
}

/** Looks at databases, caches, private files and workers, which all outlive the page. */
export function watchOtherStores(): void {
  watch(globalThis.IDBFactory?.prototype, "open", {
    after(result, _self, [name]) {
      const stack = here();
      const told = { type: "item", kind: "indexedDB", how: "set", name: String(name) } as const;
      // One that fails, or is broken off while it is made, leaves nothing behind.
      (result as IDBOpenDBRequest).addEventListener("success", () => tell(told, stack));
    },
  });
  watch(globalThis.CacheStorage?.prototype, "open", {
    after(result, _self, [name]) {
      const told = { type: "item", kind: "cacheStorage", how: "set", name: String(name) } as const;
      tellWhenDone(result, told);
    },
  });
  for (const method of ["getFileHandle", "getDirectoryHandle"])
    watch(globalThis.FileSystemDirectoryHandle?.prototype, method, {
      after(result, _self, [name, options]) {
        if ((options as { create?: boolean } | undefined)?.create)
          tellWhenDone(result, { type: "trace", kind: "fileSystem", name: String(name) });
      },
    });
  watch(globalThis.ServiceWorkerContainer?.prototype, "register", {
    after(result) {
      const stack = here();
      void (result as Promise<ServiceWorkerRegistration>).then(
        ({ installing, waiting, active }) =>
          tell(
            {
              type: "item",
              kind: "serviceWorker",
              how: "set",
              name: (installing ?? waiting ?? active)?.scriptURL ?? "",
            },
            stack,
          ),
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
