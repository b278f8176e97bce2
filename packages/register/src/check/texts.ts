import { languagesOf } from "../text.ts";
import { error, warning, type Rule } from "./rule.ts";

/** What begins with TODO waits for a person. */
export const noTodo: Rule = ({ strings }) =>
  strings
    .filter(({ value }) => value.startsWith("TODO"))
    .map(({ pointer, value }) => {
      const text = value
        .slice("TODO".length)
        .replace(/^[:\s]+/, "")
        .slice(0, 200);
      return text === "" ? error("todo.write", pointer) : error("todo", pointer, { text });
    });

/** Every text is there in every language the site declares. */
export const everyLanguage: Rule = ({ texts, languages }) =>
  texts.flatMap(({ pointer, value }) => {
    if (typeof value === "string") return [];
    const written = new Set(languagesOf(value));
    const missing = languages.filter((language) => !written.has(language));
    return missing.length === 0
      ? []
      : [warning("text-missing", pointer, { languages: missing.join(", ") })];
  });
