import type { ChoiceRow } from "../../api/types.ts";
import type { Texts } from "../../locales/texts.ts";

/** What a choice granted, in words: categories, then services by themselves, then exceptions. */
export function granted(row: ChoiceRow, words: Texts["choices"]): string {
  const services = Object.entries(row.services);
  const yes = [...row.granted, ...services.filter(([, pass]) => pass).map(([id]) => id)];
  const without = services.filter(([, pass]) => !pass).map(([id]) => words.without(id));
  return [yes.length === 0 ? words.nothing : yes.join(", "), ...without].join(", ");
}

/** How a visitor decided, in words; a way this office does not know yet is shown as it is. */
export function howOf(how: string, words: Texts["choices"]): string {
  return Object.entries(words.hows).find(([word]) => word === how)?.[1] ?? how;
}
