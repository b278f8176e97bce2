import { createContext, use, type ReactNode } from "react";
import { formatOf, type Format } from "./format.ts";
import type { Language, Texts } from "./locales/texts.ts";

/** The language of this page: its words, its formats, the way it runs. */
export interface Locale {
  readonly language: Language;
  readonly texts: Texts;
  readonly format: Format;
  readonly rtl: boolean;
}

const LocaleContext = createContext<Locale | undefined>(undefined);

/** Puts a language around the application. It stays until the page is loaded again. */
export function LocaleProvider(props: {
  readonly language: Language;
  readonly texts: Texts;
  readonly children: ReactNode;
}) {
  const { language, texts, children } = props;
  const locale = { language, texts, format: formatOf(language), rtl: language === "ar" };
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The language of this page. */
export function useLocale(): Locale {
  const locale = use(LocaleContext);
  if (!locale) throw new Error("useLocale needs a LocaleProvider above it");
  return locale;
}
