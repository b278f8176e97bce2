import { stringify } from "yaml";
import { itemKey } from "../../item.ts";
import { parseRegister } from "../../parse.ts";
import type { Register } from "../../schema.ts";
import { puzzle, type ImportedItem, type ImportResult, type Place } from "../result.ts";
import { isObject } from "./shape.ts";

/** What a register of this product is called in messages. */
export const REGISTER_TITLE = "a Glassjar register";

/**
 * A register of this product as JSON, whole: nothing of it is read anew or guessed. What is wrong
 * with one is listed with its place.
 *
 * @returns undefined for any other JSON
 */
export function readRegister(
  value: unknown,
  source: string,
  place: (text: string) => Place,
): ImportResult | undefined {
  if (!isObject(value) || value["glassjar"] !== 1) return undefined;
  const { register, problems } = parseRegister(source);
  const mistakes = problems.filter(({ severity }) => severity === "error");
  const notUnderstood = register
    ? []
    : mistakes.map(({ line = 1, column = 1, pointer, message }) =>
        puzzle({ line, column }, pointer, message),
      );
  return register
    ? {
        text: stringify(register, { lineWidth: 0, aliasDuplicateObjects: false }),
        register,
        items: itemsOf(register, place),
        notUnderstood,
      }
    : { ...EMPTY, notUnderstood };
}

const NOTHING: Register = {
  glassjar: 1,
  site: { name: "site.example", origin: "https://site.example", languages: ["en"] },
  providers: {},
  services: {},
};
const EMPTY: Omit<ImportResult, "notUnderstood"> = {
  text: stringify(NOTHING),
  register: NOTHING,
  items: [],
};

function itemsOf({ services }: Register, place: (text: string) => Place): ImportedItem[] {
  return Object.entries(services).flatMap(([service, { items }]) =>
    items.flatMap((item) => {
      const key = itemKey(item);
      return key ? [{ ...key, service, unsure: [], ...place(key.name) }] : [];
    }),
  );
}
