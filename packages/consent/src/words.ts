import { textIn, type Register, type Text } from "@glassjar/register";
import type { BannerLocale, NamedText } from "./locales/texts.ts";

/** One register in one language. */
export interface Words {
  readonly language: string;
  /** The languages to fall back on. */
  readonly fallback: readonly string[];
  readonly say: (text: Text) => string;
  /** Name and description: the register's own, else those of the built-in category. */
  readonly category: (id: string) => NamedText;
}

/** Reads a register's texts in the language of `locale`. */
export function wordsOf(register: Register, locale: BannerLocale & { language: string }): Words {
  const { language } = locale;
  const fallback = register.site.languages;
  const say = (text: Text) => textIn(text, language, fallback);
  return {
    language,
    fallback,
    say,
    category(id) {
      const declared = ownValue(register.categories ?? {}, id);
      const builtIn = ownValue<NamedText>(locale.categories, id);
      return {
        name: declared ? say(declared.name) : (builtIn?.name ?? id),
        description: declared?.description
          ? say(declared.description)
          : (builtIn?.description ?? ""),
      };
    },
  };
}

/** An own property only: the identifier "constructor" must not find what every object inherits. */
export function ownValue<T>(values: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
