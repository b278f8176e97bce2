import { canonicalJson } from "../canonical.ts";
import { itemKey } from "../item.ts";
import { lifetimeSeconds } from "../lifetime.ts";
import { pointerTo } from "../pointer.ts";
import type { Item, Service } from "../schema.ts";
import { change, type Change } from "./change.ts";

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
  const purposes = new Set(before.items.map(({ purpose }) => canonicalJson(purpose)));
  const added = after.items.flatMap((item, at) => {
    const place = pointerTo(pointer, "items", at);
    const was = old.get(keyOf(item));
    return was ? diffItem(was, item, place, consent) : [addedItem(item, place, consent, purposes)];
  });
  const removed = before.items.flatMap((item, at) =>
    current.has(keyOf(item))
      ? []
      : [change("item-removed", pointerTo(pointer, "items", at), `${keyOf(item)} is gone`)],
  );
  return [...added, ...removed];
}

function addedItem(
  item: Item,
  pointer: string,
  consent: boolean,
  purposes: ReadonlySet<string>,
): Change {
  const newPurpose = !purposes.has(canonicalJson(item.purpose));
  const sentence = `${keyOf(item)} is new${newPurpose ? ", with a purpose of its own" : ""}`;
  return change("item-added", pointer, sentence, consent && newPurpose);
}

function diffItem(before: Item, after: Item, pointer: string, consent: boolean): Change[] {
  const name = keyOf(after);
  const changes: Change[] = [];
  if (before.lifetime !== after.lifetime) {
    const longer = lasts(after) > lasts(before);
    const sentence = `${name} lasts ${after.lifetime ?? "one session"} instead of ${before.lifetime ?? "one session"}`;
    changes.push(
      change("lifetime-changed", pointerTo(pointer, "lifetime"), sentence, consent && longer),
    );
  }
  if (before.party !== after.party) {
    const sentence = `${name} is ${after.party ?? "first"}-party instead of ${before.party ?? "first"}-party`;
    const third = after.party === "third";
    changes.push(change("party-changed", pointerTo(pointer, "party"), sentence, consent && third));
  }
  if (differ(details(before), details(after)))
    changes.push(change("item-changed", pointer, `${name} is described in other words or flags`));
  return changes;
}

/** An item without what is compared on its own. */
function details(item: Item): Partial<Item> {
  const rest: Partial<Item> = { ...item };
  delete rest.lifetime;
  delete rest.party;
  return rest;
}

/** Whether two plain values say something different. */
export function differ(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) !== canonicalJson(b ?? null);
}

/** Seconds an item lasts, to compare: a session is nothing, what is never deleted is infinite. */
function lasts({ lifetime = "session" }: Item): number {
  return lifetime === "persistent" ? Infinity : (lifetimeSeconds(lifetime) ?? 0);
}
