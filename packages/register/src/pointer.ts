/** Appends keys to a JSON Pointer (RFC 6901). */
export function pointerTo(parent: string, ...keys: readonly (string | number)[]): string {
  return parent + keys.map((key) => `/${escape(String(key))}`).join("");
}

/** The keys a JSON Pointer (RFC 6901) leads through. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer of what holds the value at `pointer`; of the document for the document itself. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
