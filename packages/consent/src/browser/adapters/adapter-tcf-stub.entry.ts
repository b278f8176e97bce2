import { offerToFrames } from "./frame-api.ts";

declare const __GLASSJAR_ADAPTER__: { readonly gdprApplies: boolean };

type Callback = (data: unknown, success: boolean) => void;
type Args = readonly [command?: string, version?: number, callback?: Callback, parameter?: unknown];

/** `__tcfapi` until the library has loaded (IAB TCF 2.3, CMP API). `__tcfapi()` gives the calls that wait. */
function start({ gdprApplies }: typeof __GLASSJAR_ADAPTER__): void {
  const page = globalThis as { __tcfapi?: (...args: Args) => unknown };
  if (page.__tcfapi) return;
  const waiting: Args[] = [];
  page.__tcfapi = (...args) => {
    const [command, , callback] = args;
    if (command === undefined) return waiting;
    if (command === "ping")
      callback?.({ gdprApplies, cmpLoaded: false, cmpStatus: "stub", apiVersion: "2.0" }, true);
    else waiting.push(args);
    return undefined;
  };
  offerToFrames("__tcfapi", ({ command, version, parameter }, answer) => {
    page.__tcfapi?.(command, version, answer, parameter);
  });
}

start(__GLASSJAR_ADAPTER__);
