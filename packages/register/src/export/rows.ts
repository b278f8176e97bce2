import { itemKey, purposeIn } from "../item.ts";
import type { ItemKind } from "../kinds.ts";
import type { Item, Provider, Register, Service, Text } from "../schema.ts";
import { textIn } from "../text.ts";

/** An item with all that stands above it. */
export interface ItemRow {
  readonly kind: ItemKind;
  readonly name: string;
  readonly item: Item;
  readonly service: Service;
  readonly provider: Provider | undefined;
}

/** Every item of a register, in its order. */
export function itemRows(register: Register): ItemRow[] {
  return Object.values(register.services).flatMap((service) =>
    service.items.flatMap((item) => {
      const key = itemKey(item);
      return key ? [{ ...key, item, service, provider: register.providers[service.provider] }] : [];
    }),
  );
}

/** Every item of a register, and for a service without items a row without a name. */
export function serviceRows(register: Register): (ItemRow | Omit<ItemRow, "kind">)[] {
  const items = itemRows(register);
  return Object.values(register.services).flatMap((service) =>
    service.items.length > 0
      ? items.filter((row) => row.service === service)
      : [{ name: "", item: {}, service, provider: register.providers[service.provider] }],
  );
}

/** Reads texts of a register in one language. */
export function speaker(register: Register, language: string): (text: Text | undefined) => string {
  return (text) => (text === undefined ? "" : textIn(text, language, register.site.languages));
}

/** Reads all purposes of items of a register, in one language. */
export function purposes(register: Register, language: string): (item: Item) => string {
  return (item) => purposeIn(item, language, register.site.languages);
}
