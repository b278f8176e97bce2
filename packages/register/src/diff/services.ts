import { owesConsent } from "../category.ts";
import { pointerTo } from "../pointer.ts";
import type { Register, Service, Text } from "../schema.ts";
import { change, type Change, type Fact } from "./change.ts";
import { differ } from "./differ.ts";
import { diffItems } from "./items.ts";

/** The differences between the services of two registers. */
export function diffServices(before: Register, after: Register): Change[] {
  const added = Object.entries(after.services).flatMap(([id, service]) => {
    const was = Object.hasOwn(before.services, id) ? before.services[id] : undefined;
    const now = { register: after, service };
    return was ? diffService(id, { register: before, service: was }, now) : [addedService(id, now)];
  });
  const removed = Object.entries(before.services)
    .filter(([id]) => !Object.hasOwn(after.services, id))
    .map(([id, { name }]) =>
      change("service-removed", pointerTo("/services", id), { name: { text: name } }),
    );
  return [...added, ...removed];
}

/** A service as one register has it. */
interface State {
  readonly register: Register;
  readonly service: Service;
}

const owes = ({ register, service }: State): boolean => owesConsent(register, service);
const nameOf = ({ service }: State): Fact => ({ text: service.name });

function addedService(id: string, state: State): Change {
  const reason = owes(state) && "service";
  return change("service-added", pointerTo("/services", id), { name: nameOf(state) }, reason);
}

function diffService(id: string, before: State, after: State): Change[] {
  const pointer = pointerTo("/services", id);
  return [
    ...diffConsent(pointer, before, after),
    ...diffProvider(pointer, before, after),
    ...diffRecipients(pointer, before, after),
    ...diffDetails(pointer, before, after),
    ...diffItems(before.service, after.service, pointer, owes(after)),
  ];
}

function diffConsent(pointer: string, before: State, after: State): Change[] {
  const name = nameOf(after);
  if (before.service.category !== after.service.category) {
    const facts = { name, from: categoryFact(before), to: categoryFact(after) };
    const reason = owes(after) && "category";
    return [change("category-changed", pointerTo(pointer, "category"), facts, reason)];
  }
  if (owes(before) !== owes(after))
    return [
      owes(after)
        ? change("consent-changed", pointer, { name }, "consent")
        : change("consent-dropped", pointer, { name }),
    ];
  return differ(before.service.exempt, after.service.exempt)
    ? [change("ground-changed", pointerTo(pointer, "exempt"), { name })]
    : [];
}

function categoryFact({ register, service: { category } }: State): Fact {
  const declared = register.categories ?? {};
  const name = Object.hasOwn(declared, category) ? declared[category]?.name : undefined;
  return { category, ...(name !== undefined && { name }) };
}

function diffProvider(pointer: string, before: State, after: State): Change[] {
  const [from, to] = [before.service.provider, after.service.provider];
  if (from === to) return [];
  const facts = {
    name: nameOf(after),
    from: { text: providerName(before, from) },
    to: { text: providerName(after, to) },
  };
  const reason = owes(after) && "provider";
  return [change("provider-changed", pointerTo(pointer, "provider"), facts, reason)];
}

/** Who receives data is a vendor too: a grant covers nobody it was not told about. */
function diffRecipients(pointer: string, before: State, after: State): Change[] {
  const [old = [], now = []] = [before.service.recipients, after.service.recipients];
  const place = pointerTo(pointer, "recipients");
  const name = nameOf(after);
  return [
    ...now
      .filter((id) => !old.includes(id))
      .map((id) => {
        const facts = { name, to: { text: providerName(after, id) } };
        return change("recipient-added", place, facts, owes(after) && "provider");
      }),
    ...old
      .filter((id) => !now.includes(id))
      .map((id) =>
        change("recipient-removed", place, { name, from: { text: providerName(before, id) } }),
      ),
  ];
}

function providerName({ register: { providers } }: State, id: string): Text {
  return Object.hasOwn(providers, id) ? (providers[id]?.name ?? id) : id;
}

const DETAILS = [
  ["name", "name-changed"],
  ["areas", "areas-changed"],
  ["hosts", "hosts-changed"],
  ["legalBasis", "legal-basis-changed"],
] as const;

function diffDetails(pointer: string, before: State, after: State): Change[] {
  return DETAILS.filter(([key]) => differ(before.service[key], after.service[key])).map(
    ([key, code]) =>
      change(code, pointerTo(pointer, key), { name: nameOf(after), from: nameOf(before) }),
  );
}
