import { offerToFrames } from "./frame-api.ts";

declare const __GLASSJAR_ADAPTER__: { readonly supported: readonly string[] };

type Callback = (data: unknown, success: boolean) => void;
type Args = readonly [command?: string, callback?: Callback, parameter?: unknown];

interface Listener {
  readonly id: number;
  readonly callback: Callback;
  readonly parameter: unknown;
}

/**
 * `__gpp` until the library has loaded (IAB GPP 1.1, CMP API). It takes over both lists: `__gpp()`
 * gives the calls that wait, `__gpp("events")` the listeners.
 */
function start({ supported }: typeof __GLASSJAR_ADAPTER__): void {
  const page = globalThis as { __gpp?: (...args: Args) => unknown };
  if (page.__gpp) return;
  const waiting: Args[] = [];
  const listeners: Listener[] = [];
  let last = 0;
  const ping = () => ({
    gppVersion: "1.1",
    cmpStatus: "stub",
    cmpDisplayStatus: "hidden",
    signalStatus: "not ready",
    supportedAPIs: supported,
    cmpId: 0,
    sectionList: [],
    applicableSections: [],
    gppString: "",
    parsedSections: {},
  });
  const commands: Readonly<Record<string, (callback: Callback, parameter: unknown) => void>> = {
    ping: (callback) => callback(ping(), true),
    addEventListener(callback, parameter) {
      const id = ++last;
      listeners.push({ id, callback, parameter });
      const pingData = ping();
      callback({ eventName: "listenerRegistered", listenerId: id, data: true, pingData }, true);
    },
    removeEventListener(callback, parameter) {
      const at = listeners.findIndex(({ id }) => id === parameter);
      if (at !== -1) listeners.splice(at, 1);
      callback(at !== -1, true);
    },
    hasSection: (callback) => callback(false, true),
    getSection: (callback) => callback(null, true),
    getField: (callback) => callback(null, true),
  };
  page.__gpp = (...args) => {
    const [command, callback, parameter] = args;
    if (command === undefined) return waiting;
    if (command === "events") return listeners;
    if (callback && Object.hasOwn(commands, command)) commands[command]?.(callback, parameter);
    else waiting.push(args);
    return undefined;
  };
  offerToFrames("__gpp", ({ command, parameter }, answer) => {
    page.__gpp?.(command, answer, parameter);
  });
}

start(__GLASSJAR_ADAPTER__);
