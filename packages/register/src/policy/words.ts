import { BUILT_IN_CATEGORIES } from "../category.ts";
import type { CategoryWords } from "../locales/locale.ts";
import { localeOf, policyLanguage } from "../locales/locales.ts";
import type { Register, Service } from "../schema.ts";
import { textIn } from "../text.ts";
import { formatsIn } from "../locales/formats.ts";

/**
 * The name and description of a category in one language: the register's own words where it
 * declares the category, else those of the built-in category.
 */
export function categoryWords(register: Register, id: string, language: string): CategoryWords {
  const fallback = register.site.languages;
  const declared = Object.hasOwn(register.categories ?? {}, id)
    ? register.categories?.[id]
    : undefined;
  const builtIn = BUILT_IN_CATEGORIES.find((candidate) => candidate === id);
  const words = builtIn && localeOf(language).categories[builtIn];
  if (!declared) return words ?? { name: id, description: "" };
  return {
    name: textIn(declared.name, language, fallback),
    description: declared.description
      ? textIn(declared.description, language, fallback)
      : (words?.description ?? ""),
  };
}

/**
 * The areas of a service in words: `front and back office`. Areas with another name than `front`
 * and `back` are said by that name. Empty when the service names none.
 */
export function areaWords(service: Service, language: string): string {
  const { areas: words } = localeOf(language);
  const areas = new Set(service.areas);
  const both = areas.has("front") && areas.has("back");
  if (both) for (const area of ["front", "back"]) areas.delete(area);
  const said = [...areas].map((area) => (area === "front" || area === "back" ? words[area] : area));
  const all = both ? [words.frontAndBack, ...said] : said;
  return all.length > 1 ? formatsIn(policyLanguage(language)).lists.format(all) : (all[0] ?? "");
}
