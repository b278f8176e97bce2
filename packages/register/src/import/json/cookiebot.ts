import { categoryNamed } from "../lexicon/categories.ts";
import { type Read } from "../record.ts";
import { plain } from "./flat.ts";
import {
  isObject,
  list,
  record,
  text,
  together,
  within,
  type JsonFile,
  type Shape,
} from "./shape.ts";

/** Cookiebot: the tables of its dialog, one per category. */
export const cookiebotShape: Shape = {
  title: "a Cookiebot declaration (cookieTableNecessary, …)",
  read(value, file) {
    const tables = within(value)
      .filter(isObject)
      .flatMap((part) => Object.entries(part))
      .flatMap(([key, rows]) => {
        const category = /^cookieTable(\w+)$/i.exec(key)?.[1];
        return category && Array.isArray(rows) ? [[category, rows] as const] : [];
      });
    if (tables.length === 0) return undefined;
    return together(
      tables.flatMap(([category, rows]) =>
        list(rows).map((row) => ofCookiebot(category, row, file)),
      ),
    );
  },
};

const COOKIEBOT: Readonly<Record<string, string>> = {
  preference: "preferences",
  statistics: "statistical",
  advertising: "marketing",
};

function ofCookiebot(category: string, row: unknown, file: JsonFile): Read {
  const cells = list(row).map(text);
  const known = COOKIEBOT[category.toLowerCase()] ?? categoryNamed(category);
  const [name, provider, purpose, lifetime, type] = cells;
  return record(
    file,
    {
      name: name && plain(name),
      provider: provider && plain(provider),
      purpose: purpose && plain(purpose),
      lifetime,
      kind: type,
    },
    known ? { category: known } : {},
  );
}
