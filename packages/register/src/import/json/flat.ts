import { headingMeaning, type Context } from "../context.ts";
import { fieldOf, type Field } from "../lexicon/columns.ts";
import { type Read } from "../record.ts";
import { remembering } from "../remember.ts";
import { record, type JsonFile } from "./shape.ts";

/** Reads a record by its keys, which are words for columns. */
export function ofFlat(
  fields: Readonly<Record<string, string | undefined>>,
  context: Context,
  file: JsonFile,
): Read {
  const words = Object.entries(fields).flatMap(([key, cell]) => {
    const field = fieldOfKey(key);
    return field === undefined || cell === undefined ? [] : [[field, plain(cell)] as const];
  });
  const { category, ...rest } = Object.fromEntries(words);
  const meaning = category ? headingMeaning(category) : {};
  const known = { ...context, ...meaning };
  return record(
    file,
    { ...rest, ...(category && !("category" in meaning) && { category }) },
    {},
    known,
  );
}

/** Text without the markup that consent tools let into their texts. */
export function plain<Words extends string | undefined>(words: Words): Words {
  return (
    words === undefined
      ? words
      : words
          .replaceAll(/<[a-z/][^<>]{0,500}>/gi, " ")
          .replaceAll(/\s+/g, " ")
          .trim()
  ) as Words;
}

/** What a key is about: `cookieName`, `expiry_date`. */
export const fieldOfKey: (key: string) => Field | undefined = remembering((key) => {
  const words = key.replaceAll(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ");
  const field = fieldOf(words);
  return field === "function" ? "purpose" : field;
});
