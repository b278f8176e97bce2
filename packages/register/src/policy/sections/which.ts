import { paragraph, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";
import { categoryWords } from "../words.ts";

/**
 * The taxonomy: what each category means and whether it needs consent; whose a cookie can be.
 * Necessary and statistical are explained even when unused, as they tell where the line runs.
 */
export function which({ register, locale, language }: Setting): Section {
  const used = Object.values(register.services).map(({ category }) => category);
  const shown = ["necessary", "preferences", "statistical", "marketing", ...used].filter(
    (id) => id === "necessary" || id === "statistical" || used.includes(id),
  );
  const words = [...new Set(shown)].map((id) => categoryWords(register, id, language));
  const { first, third } = locale.parties;
  return {
    id: "which",
    heading: locale.policy.which.heading,
    blocks: [
      paragraph(locale.policy.which.intro),
      {
        kind: "terms",
        entries: [...words, first, third].map(({ name, description }) => ({
          term: [name],
          text: [description],
        })),
      },
    ],
  };
}
