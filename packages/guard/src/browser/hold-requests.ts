import type { Held } from "./held.ts";
import { patchMethod, type Native } from "./patch.ts";
import type { Verdicts } from "./verdicts.ts";

/** Holds what scripts send: fetch, XMLHttpRequest, beacons, web sockets and event sources. */
export function holdRequests(verdicts: Verdicts, held: Held): void {
  holdFetch(verdicts, held);
  holdXhr(verdicts, held);
  holdBeacon(verdicts, held);
  refuseConnections(verdicts, "WebSocket");
  refuseConnections(verdicts, "EventSource");
}

function holdFetch(verdicts: Verdicts, held: Held): void {
  patchMethod(globalThis, "fetch", (native) => (input, ...rest) => {
    const url = input instanceof Request ? input.url : String(input);
    return new Promise((resolve, reject) => {
      held.pass({
        outcome: () => verdicts.url(url),
        release: () => resolve(native.call(globalThis, input, ...rest)),
        // What a browser says when there is no network: pages know how to live with it.
        refuse: () => reject(new TypeError("Failed to fetch")),
      });
    });
  });
}

function holdXhr(verdicts: Verdicts, held: Held): void {
  const urls = new WeakMap<object, string>();
  const { prototype } = XMLHttpRequest;
  patchMethod(
    prototype,
    "open",
    (native) =>
      function open(...args) {
        urls.set(this as object, String(args[1]));
        return native.apply(this, args);
      },
  );
  patchMethod(
    prototype,
    "send",
    (native) =>
      function send(...args) {
        held.pass({
          outcome: () => verdicts.url(urls.get(this as object) ?? ""),
          release: () => native.apply(this, args),
          refuse: () => queueMicrotask(() => fail(this as EventTarget, ProgressEvent, "loadend")),
        });
      },
  );
}

/** Tells a page that a connection failed, and then that it is over. */
function fail(target: EventTarget, Kind: new (type: string) => Event, end: string): void {
  for (const type of ["error", end]) target.dispatchEvent(new Kind(type));
}

function holdBeacon(verdicts: Verdicts, held: Held): void {
  patchMethod(
    Navigator.prototype,
    "sendBeacon",
    (native) =>
      function sendBeacon(...args) {
        let result: unknown = true;
        held.pass({
          outcome: () => verdicts.url(String(args[0])),
          release: () => (result = native.apply(this, args)),
        });
        return result;
      },
  );
}

/** A connection that may not be made fails at once, as when its server is down: pages then try again. */
function refuseConnections(verdicts: Verdicts, name: "WebSocket" | "EventSource"): void {
  const native = globalThis[name] as (new (...args: unknown[]) => object) | undefined;
  if (!native) return;
  const gated = new Proxy(native, {
    construct: (target, args, newTarget) =>
      verdicts.url(String(args[0])) === "pass"
        ? Reflect.construct(target, args, newTarget)
        : refusedConnection(native, String(args[0])),
  });
  Reflect.defineProperty(globalThis, name, { value: gated, configurable: true, writable: true });
}

function refusedConnection(native: object, url: string): object {
  const target = new EventTarget();
  const readyState = native === globalThis.EventSource ? 2 : 3;
  const closed: Record<string, unknown> = { url, readyState, close() {}, send() {} };
  for (const type of ["error", "close"])
    target.addEventListener(type, (event) => {
      const handler = (target as never as Record<string, unknown>)[`on${type}`];
      if (typeof handler === "function") (handler as Native).call(target, event);
    });
  setTimeout(() => fail(target, Event, "close"));
  return Object.assign(target, closed);
}
