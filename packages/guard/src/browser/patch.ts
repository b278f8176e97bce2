/** A function of the page's platform, called with the object it belongs to. */
export type Native = (this: unknown, ...args: unknown[]) => unknown;

/** The descriptor of a property, from the object or the nearest of its prototypes, and its owner. */
export function findProperty(
  object: object | undefined,
  name: string,
): { owner: object; descriptor: PropertyDescriptor } | undefined {
  for (let owner: object | null = object ?? null; owner; owner = Object.getPrototypeOf(owner)) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor) return { owner, descriptor };
  }
  return undefined;
}

/** Puts another function in place of a method. What is not there or is locked is left alone. */
export function patchMethod(
  object: object | undefined,
  name: string,
  make: (native: Native) => Native,
): void {
  const found = findProperty(object, name);
  if (typeof found?.descriptor.value !== "function") return;
  redefine(found.owner, name, { ...found.descriptor, value: make(found.descriptor.value) });
}

/** Puts other accessors in place of a property's. What is not there or is locked is left alone. */
export function patchProperty(
  object: object | undefined,
  name: string,
  make: (get: Native, set: Native) => { get?: Native; set: Native },
): void {
  const found = findProperty(object, name);
  const { get, set } = (found?.descriptor ?? {}) as { get?: Native; set?: Native };
  if (!found || !get || !set) return;
  redefine(found.owner, name, { ...found.descriptor, ...make(get, set) });
}

function redefine(owner: object, name: string, descriptor: PropertyDescriptor): void {
  // Reflect, because a property that somebody locked answers false instead of throwing.
  Reflect.defineProperty(owner, name, descriptor);
}

/** Runs what a hostile or sandboxed page may make throw; then, and only then, gives undefined. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

// Taken before the page, or the gate itself, puts something else in its place.
const nativeSetAttribute = findProperty(Element.prototype, "setAttribute")?.descriptor
  .value as Native;

/** Sets an attribute past the gate. */
export function setAttribute(element: Element, name: string, value: unknown): void {
  nativeSetAttribute.call(element, name, value);
}
