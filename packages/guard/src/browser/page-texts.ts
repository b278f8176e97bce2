import type { GateConfig } from "../gate-config.ts";

/** What the gate says by itself, in the page's language or else in English. */
export interface PageTexts {
  readonly language: string;
  /** Name of the control that opens the preferences. */
  readonly preferences: string;
  /** What a held frame says. */
  readonly held: string;
}

/** The language the page says it is in; empty when it does not say. */
export function pageLanguage(): string {
  return document.documentElement.lang;
}

/** Picks the words of the page's language: the tag, its base, English. */
export function pageTexts({ texts }: GateConfig): PageTexts {
  const tag = pageLanguage().toLowerCase();
  const language =
    [tag, tag.split("-", 1)[0] ?? ""].find((candidate) => Object.hasOwn(texts, candidate)) ?? "en";
  const [preferences, held] = texts[language] ?? ["", ""];
  return { language, preferences, held };
}
