import { here, tell, watch } from "./tell.ts";

const MAX_BYTES = 65_536;

/** The browser does not tell what a `Blob` that is sent holds. */
function tellBlob(to: unknown, body: unknown): void {
  if (!(body instanceof Blob) || body.size > MAX_BYTES) return;
  const name = new URL(to instanceof Request ? to.url : String(to), location.href).href;
  const stack = here();
  void body.text().then(
    (value) => tell({ type: "body", name, value }, stack),
    () => undefined,
  );
}

/** Looks at what is handed to others in a form that the browser keeps to itself. */
export function watchBodies(): void {
  watch(globalThis.Navigator?.prototype, "sendBeacon", {
    before: (_self, [to, body]) => tellBlob(to, body),
  });
  watch(globalThis as object, "fetch", {
    before: (_self, [to, options]) => tellBlob(to, (options as RequestInit | undefined)?.body),
  });
}
