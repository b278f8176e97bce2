import type { ItemKind } from "@glassjar/register";
import type { Held } from "./held.ts";
import { attempt, patchMethod, patchProperty } from "./patch.ts";
import type { Verdicts } from "./verdicts.ts";

// An expired cookie stores nothing: a page may always delete.
const EXPIRES = /;\s*(?:max-age=\s*(?:-|0+\s*(?:;|$))|expires=[^;]*\b19[67]\d\b)/i;

/** Holds what scripts store: `document.cookie`, the Cookie Store and web storage. */
export function holdStorage(verdicts: Verdicts, held: Held): void {
  const store: Store = (kind, name, release) =>
    held.pass({ outcome: () => verdicts.item(kind, name), release });
  holdDocumentCookie(store);
  holdCookieStore(store);
  holdWebStorage(store);
}

/** Stores by the verdict on one item. */
type Store = (kind: ItemKind, name: string, release: () => unknown) => void;

function holdDocumentCookie(store: Store): void {
  patchProperty(Document.prototype, "cookie", (get, set) => ({
    get,
    set(value) {
      const text = String(value);
      const write = () => set.call(this, text);
      if (EXPIRES.test(text)) write();
      else store("cookie", cookieName(text), write);
    },
  }));
}

/** The name in cookie text (RFC 6265bis §5.6): before the first `=` of the first piece, trimmed. */
function cookieName(text: string): string {
  const pair = text.split(";", 1)[0] ?? "";
  const at = pair.indexOf("=");
  return at === -1 ? "" : pair.slice(0, at).trim();
}

function holdCookieStore(store: Store): void {
  const { CookieStore } = globalThis as { CookieStore?: { prototype: object } };
  patchMethod(
    CookieStore?.prototype,
    "set",
    (native) =>
      function set(...args) {
        const [first] = args;
        const name = typeof first === "string" ? first : (first as { name?: unknown })?.name;
        let result: unknown = Promise.resolve();
        store("cookie", String(name), () => {
          result = native.apply(this, args);
        });
        return result;
      },
  );
}

function holdWebStorage(store: Store): void {
  // A page without storage throws when it is only looked at.
  const session = attempt(() => sessionStorage);
  patchMethod(
    attempt(() => Storage.prototype),
    "setItem",
    (native) =>
      function setItem(...args) {
        const kind = this === session ? "sessionStorage" : "localStorage";
        store(kind, String(args[0]), () => native.apply(this, args));
      },
  );
}
