import { attempt } from "./attempt.ts";

// Taken before the page puts something else in its place.
const { apply, construct, getOwnPropertyDescriptor } = Reflect;
export const { defineProperty } = Reflect;

/**
 * Stands between the page and something of its platform.
 *
 * @param native does what the page asked for, with `args` as they are by then
 * @param self what it is asked of; undefined for a constructor
 */
export type Around = (native: () => unknown, self: never, args: unknown[], name: string) => unknown;

/** What the page has, and what we give it instead, back to what the platform knows. */
export const originals = new WeakMap<object, object>();

/**
 * Puts `around` before methods, constructors and accessors: the setter, else the getter. What is not
 * there or is locked is left alone.
 */
function wrap(owner: object, names: string, around: Around, traps: Traps): void {
  for (const name of names.split(" ")) {
    const property = getOwnPropertyDescriptor(owner, name);
    const key = property?.set ? "set" : property?.get ? "get" : "value";
    if (!property?.[key]) continue;
    property[key] = new Proxy(property[key] as (...args: unknown[]) => unknown, {
      apply: (native, self, args) => {
        const own = originals.get(self as object) ?? self;
        return around(() => apply(native, own, args), own as never, args, name);
      },
      ...traps(around, name),
    });
    // Reflect, because a property that somebody locked answers false instead of throwing.
    defineProperty(owner, name, property);
  }
}

/** What else is done to a function than to call it. */
type Traps = (around: Around, name: string) => ProxyHandler<(...args: unknown[]) => unknown> | void;

/** For what is made with `new`. */
export const constructing: Traps = (around, name) => ({
  construct: (native, args, target) =>
    around(() => construct(native, args, target), undefined as never, args, name) as object,
});

/** What is held: `[owners, names, around]`; an owner is an interface of the realm, or the realm itself. */
export type Table = readonly (readonly [owners: string, names: string, around: Around])[];

/** A window whose platform is held. */
export type Realm = Window & typeof globalThis;

/** Holds all that a table names in a realm. */
export function holdAll(realm: Realm, table: Table, traps: Traps = () => {}): void {
  const interfaces = realm as unknown as Record<string, { prototype: object } | undefined>;
  for (const [owners, names, around] of table)
    for (const owner of owners.split(" "))
      // One by one, so that what one browser or page lacks does not switch off the rest.
      attempt(() => wrap(owner ? interfaces[owner]!.prototype : realm, names, around, traps));
}
