import { type Context } from "../context.ts";
import { categoryNamed, CATEGORIES } from "../lexicon/categories.ts";
import { type Read } from "../record.ts";
import { configured } from "./configured.ts";
import { ofFlat, plain } from "./flat.ts";
import {
  isObject,
  list,
  object,
  text,
  together,
  type Json,
  type JsonFile,
  type Shape,
} from "./shape.ts";

/** vanilla-cookieconsent: its categories with the cookies they clear, and the tables of its texts. */
export const vanillaShape: Shape = {
  title: "a vanilla-cookieconsent configuration (categories, language)",
  read(value, file) {
    if (!isObject(value) || !isObject(value["categories"]) || !value["language"]) return undefined;
    const translations = object(object(value["language"])["translations"]);
    const tables = Object.entries(translations).flatMap(([language, words]) =>
      ofSections(object(words), { ...file.context, language }, file),
    );
    const cleared = Object.entries(object(value["categories"])).flatMap(([id, category]) =>
      ofVanilla(id, object(category), file),
    );
    return together([...tables, ...cleared]);
  },
};

function ofSections(words: Json, context: Context, file: JsonFile): Read[] {
  return list(object(words["preferencesModal"])["sections"])
    .map(object)
    .flatMap((section) => {
      const table = object(section["cookieTable"]);
      const headers = object(table["headers"]);
      const category = categoryNamed(text(section["linkedCategory"]) ?? "");
      return list(table["body"])
        .map(object)
        .map((row) => {
          const fields = Object.fromEntries(
            Object.entries(row).map(([key, cell]) => [text(headers[key]) ?? key, text(cell)]),
          );
          return ofFlat(fields, { ...context, ...(category && { category }) }, file);
        });
    });
}

function ofVanilla(id: string, category: Json, file: JsonFile): Read[] {
  const known = categoryNamed(id) ?? CATEGORIES.within(id);
  const services = Object.entries(object(category["services"]));
  const cookies = [
    ...list(object(category["autoClear"])["cookies"]).map(
      (cookie) => [object(cookie), undefined] as const,
    ),
    ...services.flatMap(([key, service]) =>
      list(object(service)["cookies"]).map(
        (cookie) => [object(cookie), plain(text(object(service)["label"])) ?? key] as const,
      ),
    ),
  ];
  return cookies.map(([cookie, service]) =>
    configured(text(cookie["name"]) ?? "", file, {
      ...(known && { category: known }),
      ...(service && { provider: service }),
      ...(text(cookie["domain"]) && { domain: String(cookie["domain"]) }),
    }),
  );
}
