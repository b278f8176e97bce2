import type { ChoiceRow } from "../../api/types.ts";
import type { Texts } from "../../locales/texts.ts";

/** What a choice granted, in words: categories first, then the services that differ from theirs. */
export function granted(row: ChoiceRow, words: Texts["choices"]): string {
  const services = Object.entries(row.services).map(([id, yes]) =>
    yes ? words.plus(id) : words.minus(id),
  );
  const categories = row.granted.length === 0 ? [words.nothing] : [row.granted.join(", ")];
  return [...categories, ...services].join(", ");
}

/** How a visitor decided, in words; a way this office does not know yet is shown as it is. */
export function howOf(how: string, words: Texts["choices"]): string {
  return Object.entries(words.hows).find(([word]) => word === how)?.[1] ?? how;
}
