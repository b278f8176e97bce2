import type { pass } from "./acts.ts";
import type { Table } from "./platform.ts";
import { standIns } from "./stand-in.ts";
import type { load, Network } from "./start.ts";
import type { judgeUrl } from "./verdicts.ts";

/** What comes along with the gate for a visitor who has not chosen, given what the gate can do. */
export type First = (
  judge: typeof judgeUrl,
  perform: typeof pass,
  ask: typeof load,
) => readonly [waiting: Table, along: Network["along"]];

/** The gate's configuration. */
declare const __GLASSJAR__: unknown[];
/** The first layer, by the language it speaks. */
declare const __GLASSJAR_NOTICES__: Readonly<Record<string, () => void>>;

/** Shows the notice, where it came along in the language of the page. */
function along(name: string): EventTarget | undefined {
  const show = __GLASSJAR_NOTICES__[document.documentElement.lang.slice(0, 2)];
  if (name !== "notice" || !show) return undefined;
  const done = new EventTarget();
  queueMicrotask(() => {
    show();
    done.dispatchEvent(new Event("load"));
  });
  return done;
}

const first: First = (...gate) => [standIns(...gate), along];
__GLASSJAR__.push(first);
