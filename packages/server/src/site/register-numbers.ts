import { categoryOwesConsent, type Register } from "@glassjar/register";
import { categoryWords } from "@glassjar/register/policy";

/** A register in numbers. */
export interface RegisterNumbers {
  readonly providers: number;
  readonly services: number;
  readonly items: number;
  /** Items stored under the site's own domain. */
  readonly firstParty: number;
  readonly thirdParty: number;
  readonly categories: readonly {
    readonly name: string;
    readonly items: number;
    readonly consent: boolean;
  }[];
}

/** Counts what a register declares; category names in the given language. */
export function registerNumbers(register: Register, language: string): RegisterNumbers {
  const services = Object.values(register.services);
  const items = services.flatMap((service) => service.items);
  const thirdParty = items.filter((item) => item.party === "third").length;
  const used = [...new Set(services.map((service) => service.category))];
  return {
    providers: new Set(services.map((service) => service.provider)).size,
    services: services.length,
    items: items.length,
    firstParty: items.length - thirdParty,
    thirdParty,
    categories: used.map((category) => ({
      name: categoryWords(register, category, language).name,
      items: services
        .filter((service) => service.category === category)
        .reduce((sum, service) => sum + service.items.length, 0),
      consent: categoryOwesConsent(register, category),
    })),
  };
}
