import type { Register, Service } from "./schema.ts";

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

/** Whether a service owes consent: its category asks for it and the service names no ground of exemption. */
export function owesConsent(register: Register, service: Service): boolean {
  return categoryOwesConsent(register, service.category) && service.exempt === undefined;
}

/** The categories a visitor decides about, in the order the register first uses them. */
export function consentCategories(register: Register): string[] {
  const owing = Object.values(register.services).filter((service) =>
    owesConsent(register, service),
  );
  return [...new Set(owing.map((service) => service.category))];
}
