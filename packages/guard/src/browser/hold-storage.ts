import type { ItemKind } from "@glassjar/register";
import type { Held } from "./held.ts";
import { attempt, patchMethod, patchProperty } from "./patch.ts";
import type { Verdicts } from "./verdicts.ts";

// An expired cookie stores nothing: a page may always delete.
const EXPIRES = /;\s*(?:max-age=\s*(?:-|0+\s*(?:;|$))|expires=[^;]*\b19[67]\d\b)/i;

/** Holds what scripts store: `document.cookie`, the Cookie Store and web storage. */
export function holdStorage(verdicts: Verdicts, held: Held): void {
  holdDocumentCookie(verdicts, held);
  holdCookieStore(verdicts, held);
  holdWebStorage(verdicts, held);
}

/** Stores at once, after the choice, or never; says whether it may still come to pass. */
function store(
  verdicts: Verdicts,
  held: Held,
  item: readonly [ItemKind, string],
  write: () => unknown,
): void {
  const outcome = () => verdicts.item(...item);
  const now = outcome();
  if (now === "pass") write();
  else if (now === "wait") held.add({ outcome, release: () => attempt(write), refuse: () => {} });
}

function holdDocumentCookie(verdicts: Verdicts, held: Held): void {
  patchProperty(Document.prototype, "cookie", (get, set) => ({
    get,
    set(value) {
      const text = String(value);
      const write = () => set.call(this, text);
      if (EXPIRES.test(text)) write();
      else store(verdicts, held, ["cookie", cookieName(text)], write);
    },
  }));
}

/** The name in cookie text (RFC 6265bis §5.6): before the first `=` of the first piece, trimmed. */
function cookieName(text: string): string {
  const pair = text.split(";", 1)[0] ?? "";
  const at = pair.indexOf("=");
  return at === -1 ? "" : pair.slice(0, at).trim();
}

function holdCookieStore(verdicts: Verdicts, held: Held): void {
  const { CookieStore } = globalThis as { CookieStore?: { prototype: object } };
  patchMethod(
    CookieStore?.prototype,
    "set",
    (native) =>
      function set(...args) {
        const [first] = args;
        const name = typeof first === "string" ? first : (first as { name?: unknown })?.name;
        let result: unknown = Promise.resolve();
        store(verdicts, held, ["cookie", String(name)], () => {
          result = native.apply(this, args);
        });
        return result;
      },
  );
}

function holdWebStorage(verdicts: Verdicts, held: Held): void {
  // A page without storage throws when it is only looked at.
  const session = attempt(() => sessionStorage);
  patchMethod(
    attempt(() => Storage.prototype),
    "setItem",
    (native) =>
      function setItem(...args) {
        const kind = this === session ? "sessionStorage" : "localStorage";
        store(verdicts, held, [kind, String(args[0])], () => native.apply(this, args));
      },
  );
}
