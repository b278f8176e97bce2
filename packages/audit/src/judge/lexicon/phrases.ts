import type { PolicyLanguage } from "@glassjar/register/policy";

/**
 * One idea in the 37 languages of the product, as an expression: `*` stands for any ending, a space
 * for white space, `…` for up to 120 characters of the same sentence.
 */
export type Phrases = Readonly<Record<PolicyLanguage, string>>;

/** Finds an idea in a text of any of the languages: what banners declare as their language is often wrong. */
export function anyOf(phrases: Phrases): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives(phrases)})(?!\\p{L})`, "iu");
}

/** Finds texts that say an idea and nothing else. */
export function onlyOf(phrases: Phrases): RegExp {
  return new RegExp(`^\\P{L}*(?:${alternatives(phrases)})\\P{L}*$`, "iu");
}

function alternatives(phrases: Phrases): string {
  return Object.values(phrases)
    .map((phrase) =>
      phrase
        .replaceAll("*", "\\p{L}*")
        .replaceAll(/\s*…\s*/g, "\\P{L}(?:[^.!?。]{0,120}\\P{L})?")
        .replaceAll(" ", "\\s+"),
    )
    .join("|");
}

/** The first place where an idea is said, as it was written; undefined when it is not. */
export function saidIn(text: string, idea: RegExp): string | undefined {
  return idea.exec(text.normalize("NFC"))?.[0].replaceAll(/\s+/g, " ").trim();
}
