import { owesConsent } from "../category.ts";
import { pointerTo } from "../pointer.ts";
import type { Register, Service } from "../schema.ts";
import { change, type Change } from "./change.ts";
import { diffItems, differ } from "./items.ts";

/** The differences between the services of two registers. */
export function diffServices(before: Register, after: Register): Change[] {
  const added = Object.entries(after.services).flatMap(([id, service]) => {
    const was = Object.hasOwn(before.services, id) ? before.services[id] : undefined;
    return was
      ? diffService(id, { register: before, service: was }, { register: after, service })
      : [addedService(id, after, service)];
  });
  const removed = Object.keys(before.services)
    .filter((id) => !Object.hasOwn(after.services, id))
    .map((id) => change("service-removed", pointerTo("/services", id), `service ${id} is gone`));
  return [...added, ...removed];
}

function addedService(id: string, register: Register, service: Service): Change {
  const consent = owesConsent(register, service);
  const sentence = `service ${id} is new, in category ${service.category}${consent ? "" : ", and owes no consent"}`;
  return change("service-added", pointerTo("/services", id), sentence, consent);
}

/** A service as one register has it. */
interface State {
  readonly register: Register;
  readonly service: Service;
}

function diffService(id: string, before: State, after: State): Change[] {
  const pointer = pointerTo("/services", id);
  const consent = owesConsent(after.register, after.service);
  return [
    ...diffConsent(id, pointer, before, after),
    ...diffProvider(id, pointer, before.service, after.service, consent),
    ...diffDetails(id, pointer, before.service, after.service),
    ...diffItems(before.service, after.service, pointer, consent),
  ];
}

function diffConsent(id: string, pointer: string, before: State, after: State): Change[] {
  const owed = owesConsent(before.register, before.service);
  const owes = owesConsent(after.register, after.service);
  const [from, to] = [before.service.category, after.service.category];
  if (from !== to) {
    const sentence = `service ${id} moves from category ${from} to ${to}`;
    return [change("category-changed", pointerTo(pointer, "category"), sentence, owes)];
  }
  if (owed === owes) return [];
  const sentence = `service ${id} ${owes ? "now owes consent" : "owes no consent any more"}`;
  return [change("consent-changed", pointer, sentence, owes)];
}

function diffProvider(
  id: string,
  pointer: string,
  before: Service,
  after: Service,
  consent: boolean,
): Change[] {
  if (before.provider === after.provider) return [];
  const sentence = `service ${id} is run by ${after.provider} instead of ${before.provider}`;
  return [change("provider-changed", pointerTo(pointer, "provider"), sentence, consent)];
}

function diffDetails(id: string, pointer: string, before: Service, after: Service): Change[] {
  return (["name", "areas", "hosts"] as const)
    .filter((key) => differ(before[key], after[key]))
    .map((key) =>
      change(`${key}-changed`, pointerTo(pointer, key), `the ${key} of service ${id} changed`),
    );
}
