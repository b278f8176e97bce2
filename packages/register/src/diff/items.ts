import { canonicalJson } from "../canonical.ts";
import { itemKey, purposesOf } from "../item.ts";
import { lifetimeSeconds } from "../lifetime.ts";
import { pointerTo } from "../pointer.ts";
import type { Item, Purpose, Service } from "../schema.ts";
import { change, type Change, type Fact, type Facts } from "./change.ts";
import type { ReasonCode } from "./codes.ts";
import { differ } from "./differ.ts";

const keyOf = (item: Item): string => {
  const key = itemKey(item);
  return key ? `${key.kind} ${key.name}` : "";
};

/** The differences between the items of two states of a service that owes consent, or not, afterwards. */
export function diffItems(
  before: Service,
  after: Service,
  pointer: string,
  consent: boolean,
): Change[] {
  const old = new Map(before.items.map((item) => [keyOf(item), item]));
  const current = new Set(after.items.map(keyOf));
  const consented = byPurpose(before.items);
  const factsOf = (item: Item): Facts => ({
    name: { code: itemKey(item)?.name ?? "" },
    service: { text: after.name },
  });
  const added = after.items.flatMap((item, at) => {
    const place = pointerTo(pointer, "items", at);
    const was = old.get(keyOf(item));
    if (was) return diffItem(was, item, place, factsOf(item), consent);
    const reason = consent && reasonFor(item, consented);
    return [change("item-added", place, factsOf(item), reason)];
  });
  const removed = before.items.flatMap((item, at) =>
    current.has(keyOf(item))
      ? []
      : [change("item-removed", pointerTo(pointer, "items", at), factsOf(item))],
  );
  return [...added, ...removed];
}

function diffItem(
  before: Item,
  after: Item,
  pointer: string,
  facts: Facts,
  consent: boolean,
): Change[] {
  const further = furtherPurposes(before, after);
  return [
    ...diffLifetime(before, after, pointer, facts, consent),
    ...diffParty(before, after, pointer, facts, consent),
    ...further.map(({ text, exempt }) => {
      const reason = consent && exempt === undefined && "purpose";
      return change(
        "purpose-added",
        pointerTo(pointer, "purposes"),
        { ...facts, to: { text } },
        reason,
      );
    }),
    ...(differ(details(before, further), details(after, further))
      ? [change("item-changed", pointer, facts)]
      : []),
  ];
}

function diffLifetime(
  before: Item,
  after: Item,
  pointer: string,
  facts: Facts,
  consent: boolean,
): Change[] {
  if (!differ(lifetimeFact(before), lifetimeFact(after))) return [];
  const [from, to] = [lifetimeFact(before), lifetimeFact(after)];
  const reason = consent && lasts(after) > lasts(before) && "lifetime";
  return [
    change("lifetime-changed", pointerTo(pointer, "lifetime"), { ...facts, from, to }, reason),
  ];
}

function diffParty(
  before: Item,
  after: Item,
  pointer: string,
  facts: Facts,
  consent: boolean,
): Change[] {
  const [from, to] = [before.party ?? "first", after.party ?? "first"];
  if (from === to) return [];
  const parties = { ...facts, from: { party: from }, to: { party: to } } as const;
  const reason = consent && to === "third" && "party";
  return [change("party-changed", pointerTo(pointer, "party"), parties, reason)];
}

const purposeKey = (purpose: Purpose): string => canonicalJson(purpose);

function byPurpose(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const all = new Map<string, Item[]>();
  for (const item of items)
    for (const key of purposesOf(item).map(purposeKey)) {
      const known = all.get(key);
      if (known) known.push(item);
      else all.set(key, [item]);
    }
  return all;
}

/**
 * Why an item that was added asks visitors again, by what they consented to for its purposes: that
 * nothing has its name is no reason, because whoever renames an item changes nothing for them.
 */
function reasonFor(
  item: Item,
  consented: ReadonlyMap<string, readonly Item[]>,
): ReasonCode | undefined {
  const earlier = purposesOf(item)
    .filter(({ exempt }) => exempt === undefined)
    .map((purpose) => consented.get(purposeKey(purpose)) ?? []);
  const isWider = (than: (other: Item) => boolean) => earlier.some((items) => items.every(than));
  if (isWider(() => false)) return "purpose";
  if (isWider((other) => lasts(item) > lasts(other))) return "lifetime";
  return isWider((other) => item.party === "third" && other.party !== "third")
    ? "party"
    : undefined;
}

/**
 * The purposes that came on top. As many purposes as before in other words are the same purposes:
 * a correction of spelling must not ask anybody again.
 */
function furtherPurposes(before: Item, after: Item): readonly Purpose[] {
  const [old, now] = [purposesOf(before), purposesOf(after)];
  if (now.length <= old.length) return [];
  const known = new Set(old.map(purposeKey));
  return now.filter((purpose) => !known.has(purposeKey(purpose)));
}

/** An item without what is compared on its own. */
function details(item: Item, further: readonly Purpose[]): object {
  const { lifetime: _, renewed: _r, party: _p, purpose: _o, purposes: _l, ...rest } = item;
  const left = purposesOf(item).filter((purpose) => !further.includes(purpose));
  return { ...rest, purposes: left };
}

function lifetimeFact({ lifetime = "session", renewed = false }: Item): Fact {
  return { lifetime, renewed };
}

/** Seconds an item lasts, to compare: a session is nothing, what is renewed or never deleted is infinite. */
function lasts({ lifetime = "session", renewed = false }: Item): number {
  if (lifetime === "persistent" || (renewed && lifetime !== "session")) return Infinity;
  return lifetimeSeconds(lifetime) ?? 0;
}
