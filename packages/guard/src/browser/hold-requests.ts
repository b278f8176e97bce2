import type { Held } from "./held.ts";
import { attempt, patchMethod, type Native } from "./patch.ts";
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
    const send = () => native.call(globalThis, input, ...rest);
    const outcome = verdicts.url(url);
    if (outcome === "pass") return send();
    if (outcome === "refuse") return Promise.reject(failed());
    return new Promise((resolve, reject) => {
      held.add({
        outcome: () => verdicts.url(url),
        release: () => resolve(send()),
        refuse: () => reject(failed()),
      });
    });
  });
}

/** What a browser says when there is no network: pages know how to live with it. */
function failed(): TypeError {
  return new TypeError("Failed to fetch");
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
        const url = urls.get(this as object) ?? "";
        const outcome = verdicts.url(url);
        if (outcome === "pass") return native.apply(this, args);
        const refuse = () => fail(this as EventTarget);
        if (outcome === "refuse") queueMicrotask(refuse);
        else
          held.add({
            outcome: () => verdicts.url(url),
            // The page may have aborted it meanwhile.
            release: () => attempt(() => native.apply(this, args)),
            refuse,
          });
        return undefined;
      },
  );
}

function fail(xhr: EventTarget): void {
  for (const type of ["error", "loadend"]) xhr.dispatchEvent(new ProgressEvent(type));
}

function holdBeacon(verdicts: Verdicts, held: Held): void {
  patchMethod(
    Navigator.prototype,
    "sendBeacon",
    (native) =>
      function sendBeacon(...args) {
        const url = String(args[0]);
        const outcome = verdicts.url(url);
        if (outcome === "pass") return native.apply(this, args);
        if (outcome === "wait")
          held.add({
            outcome: () => verdicts.url(url),
            release: () => native.apply(this, args),
            refuse: () => {},
          });
        return true;
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

function refusedConnection(native: { prototype: object }, url: string): object {
  const target = new EventTarget();
  const closed = Object.assign(target, { url, close() {}, send() {} } as Record<string, unknown>);
  Reflect.defineProperty(closed, "readyState", {
    value: native === globalThis.EventSource ? 2 : 3,
  });
  setTimeout(() => {
    for (const type of ["error", "close"]) {
      const event = new Event(type);
      target.dispatchEvent(event);
      const handler = closed[`on${type}`];
      if (typeof handler === "function") (handler as Native).call(target, event);
    }
  });
  return target;
}
