import { PASS, REFUSE, type Outcome } from "../gate-outcome.ts";
import type { First } from "./first.entry.ts";
import { nowhere } from "./nowhere.ts";
import type { Around, Table } from "./platform.ts";
import type { Act, Asked } from "./promised.ts";

/**
 * Before the gate's own table, for a visitor who has not chosen: lets what connects wait. What waits
 * is an object of its class about nothing; the choose script connects it with a living one, or with
 * one that fails.
 */
export function standIns(...[judgeUrl, pass, load]: Parameters<First>): Table {
  const waiting =
    (at: number, judge: (given: unknown) => Outcome, instead: (given: unknown) => string): Around =>
    (native, _, args) => {
      const given = args[at];
      const asked: Asked = [];
      let idle: object | undefined;
      const isClosed = () => asked.some(([name]) => name === "close");
      const outcome = () => (isClosed() ? REFUSE : judge(given));
      const make: Act = (connect) => {
        if (at in args) args[at] = outcome() ? instead(given) : given;
        const made = native() as object;
        return idle ? connect?.(made, idle, asked) : made;
      };
      // What the page closed fails at once, and the choose script knows how.
      const closed = () =>
        void load("choose").then(
          (chooser) => chooser.settle(),
          () => {},
        );
      return pass(outcome, make, make) ?? wait((idle = make() as object), given, asked, closed);
    };
  // Of its sources a font takes the first that is there.
  const judgeFont = (source: unknown) =>
    String(source)
      .split(/url\(\s*["']?/i)
      .slice(1)
      .map((rest) => judgeUrl(rest.split(/["')\s]/)[0]))
      .sort((one, other) => one - other)[0] ?? PASS;
  return [
    ["", "WebSocket EventSource WebTransport", waiting(0, judgeUrl, nowhere)],
    ["", "FontFace", waiting(1, judgeFont, () => "url(data:,)")],
  ];
}

/** What has to be asked of the living one. */
const ASKS = /^(?:add|send|close|load|create|getS)/;

const CONNECTING = 0;
/** Closing, as a `WebSocket` calls it, and closed, as an `EventSource` does. */
const CLOSING = 2;

/** Lets an object about nothing answer as one that is still connecting, and keeps what it is asked. */
function wait(idle: Partial<WebSocket>, given: unknown, asked: Asked, closed: () => void): object {
  // That nothing answers is no answer to the page.
  for (const type of ["error", "close"])
    idle.addEventListener?.(type, (event) => event.isTrusted && event.stopImmediatePropagation());
  idle.close?.();
  let state = CONNECTING;
  const get = (members: object, name: string) => {
    const own = Reflect.get(members, name, idle);
    const ask = (...args: unknown[]): unknown => {
      if (name === "send") throw new DOMException("", "InvalidStateError");
      // The idle one takes it too, or throws as its platform does; `closed` is a promise.
      const isTaken = own.call && /^(?:add|close)/.test(name);
      if (isTaken) own.apply(idle, args);
      const answer = new Promise((resolve) => asked.push([name, args, resolve]));
      if (!isTaken) return answer;
      if (name === "close") {
        state = CLOSING;
        closed();
      }
      return undefined;
    };
    if (name === "readyState") return state;
    if (name === "url") return String(given);
    if (own?.call && ASKS.test(name)) return ask;
    return own?.then ? ask() : own;
  };
  const members = Object.create(Object.getPrototypeOf(idle));
  return Object.setPrototypeOf(idle, new Proxy(members, { get }));
}
