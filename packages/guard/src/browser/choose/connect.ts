import { attempt } from "../attempt.ts";
import type { Connect } from "../promised.ts";
import { connectFont } from "./connect-font.ts";
import { connectRequest } from "./connect-request.ts";

/** An object of the platform, by the names of what it has. */
type Named = Record<string, unknown>;

/** What stays the waiting object's own: its handlers and listeners, for the page's events come there. */
const OWN = /^on|Event|^(?:constructor|when)$/;

/** Lets an object that waited be what the living one is, and does what was asked of it meanwhile. */
export const connect: Connect = (living, idle, asked) => {
  if (!asked) return connectRequest(living as IDBOpenDBRequest, idle as IDBOpenDBRequest);
  const forward = forwarder(living as EventTarget, idle as EventTarget);
  // What a class of the page's own keeps on it, and what the page set meanwhile, as far as it can be set.
  attempt(() => Object.assign(living, idle));
  for (const name in living) {
    const made = (living as Named)[name];
    // A family of fonts is told in quotes, and they would be taken for a part of its name.
    if (typeof made === "string" && made !== (idle as Named)[name])
      attempt(() => ((living as Named)[name] = (idle as Named)[name]));
    delete (idle as Named)[name];
  }
  Object.setPrototypeOf(idle, members(living as Named, idle, forward));
  if ("unicodeRange" in living) connectFont(living as FontFace, idle as FontFace);
  for (const [name, args, answer] of asked)
    // Only the page knows how a server calls its events.
    if (name === "addEventListener") forward(args[0]);
    else {
      const member = (idle as Named)[name];
      answer(typeof member === "function" ? member(...args) : member);
    }
};

/** What an object has, with everything but its events done by the living one. */
function members(living: Named, idle: object, forward: (type: unknown) => void): object {
  const own = Object.create(Object.getPrototypeOf(living)) as Named;
  const isOwn = (name: string | symbol) => typeof name === "symbol" || OWN.test(name);
  // A promise for the living one is a promise for the one the page has.
  const shown = (value: unknown): unknown => {
    if (value === living) return idle;
    return value instanceof Promise ? value.then(shown) : value;
  };
  return new Proxy(own, {
    get(_, name) {
      if (name === "addEventListener")
        return (...args: Parameters<EventTarget["addEventListener"]>) => {
          forward(args[0]);
          (own as unknown as EventTarget).addEventListener.apply(idle, args);
        };
      if (isOwn(name)) return Reflect.get(own, name, idle) as unknown;
      const value = living[name as string];
      return typeof value === "function"
        ? (...args: unknown[]) => shown(value.apply(living, args))
        : shown(value);
    },
    set: (_, name, value) =>
      isOwn(name) ? Reflect.set(own, name, value, idle) : Reflect.set(living, name, value),
  });
}

/** Lets each event of a type come to the object that the page has, as one of its own. */
function forwarder(living: EventTarget, idle: EventTarget): (type: unknown) => void {
  const known = new Set<unknown>();
  const forward = (type: unknown) => {
    if (known.has(type)) return;
    known.add(type);
    living.addEventListener?.(String(type), (event) => {
      const Kind = event.constructor as typeof Event;
      idle.dispatchEvent(new Kind(event.type, event));
    });
  };
  for (const type of ["open", "message", "error", "close"]) forward(type);
  return forward;
}
