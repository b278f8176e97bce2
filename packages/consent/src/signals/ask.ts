import { categoryOwesConsent, owesConsent, type Register } from "@glassjar/register";
import { isAllowed, type EffectiveChoice } from "../choice.ts";

/**
 * What a vendor's signal depends on: a service, or with an empty identifier a category as a whole.
 * Plain JSON.
 */
export type Ask = readonly [service: string, category: string, consent: boolean];

/** Whether everything that a signal depends on is allowed. A signal that depends on nothing is denied. */
export function isSignalled(asks: readonly Ask[], choice: EffectiveChoice | undefined): boolean {
  return (
    asks.length > 0 &&
    asks.every(([service, category, consent]) => isAllowed(choice, { service, category, consent }))
  );
}

/** Services of a register, by identifier. */
export function asksOf(register: Register, ids: readonly string[]): Ask[] {
  return ids.flatMap((id): Ask[] => {
    const service = Object.hasOwn(register.services, id) ? register.services[id] : undefined;
    return service ? [[id, service.category, owesConsent(register, service)]] : [];
  });
}

/** The services that contact one of these hosts or a host below. */
export function servicesAt(register: Register, hosts: readonly string[]): string[] {
  const isBelow = (host: string) =>
    hosts.some((known) => host === known || host.endsWith(`.${known}`));
  return Object.entries(register.services)
    .filter(([, service]) => service.hosts?.some((host) => isBelow(host.replace("*.", ""))))
    .map(([id]) => id);
}

/**
 * What a vendor may do for a category: the vendor's own services in it, so that a choice about one of
 * them counts; where the register names none, the category.
 */
export function asksIn(register: Register, category: string, vendor: readonly string[]): Ask[] {
  const own = asksOf(register, vendor).filter((ask) => ask[1] === category);
  return own.length > 0 ? own : [["", category, categoryOwesConsent(register, category)]];
}
