import type { Item, Register, Service } from "./schema.ts";

/** The categories every register has; a register can add its own. */
export const BUILT_IN_CATEGORIES = [
  "necessary",
  "preferences",
  "statistical",
  "marketing",
] as const;

/** Whether services of this category owe consent unless they are exempt. */
export function categoryOwesConsent(register: Register, category: string): boolean {
  const declared = register.categories ?? {};
  // An identifier such as "constructor" must not find what every object inherits.
  return Object.hasOwn(declared, category)
    ? declared[category]?.consent !== false
    : category !== "necessary";
}

/**
 * Whether a service owes consent: its category asks for it and the service names no ground of
 * exemption, or one of its items has a purpose that no ground covers. An exemption is per purpose: a
 * cookie that serves two needs consent for the one that is not exempt (CNIL, délibération 2020-091).
 */
export function owesConsent(register: Register, service: Service): boolean {
  const byCategory =
    categoryOwesConsent(register, service.category) && service.exempt === undefined;
  return byCategory || service.items.some((item) => isMixed(item, service.exempt !== undefined));
}

/** Whether an item has a purpose without a ground while its service, or another purpose, has one. */
export function isMixed({ purposes = [] }: Item, exempt: boolean): boolean {
  const bare = purposes.filter((purpose) => purpose.exempt === undefined);
  return bare.length > 0 && (exempt || bare.length < purposes.length);
}

/** The categories a visitor decides about, in the order the register first uses them. */
export function consentCategories(register: Register): string[] {
  const owing = Object.values(register.services).filter((service) =>
    owesConsent(register, service),
  );
  return [...new Set(owing.map((service) => service.category))];
}
