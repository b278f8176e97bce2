import { pointerTo } from "../pointer.ts";
import { warning, type Rule } from "./rule.ts";

/** No two services are called the same: visitors decide about them by name. */
export const distinctNames: Rule = ({ services, languages }) => {
  const first = new Map<string, string>();
  return services.flatMap(({ id, names, pointer }) => {
    const said = languages.map((language) => `${language} ${names(language)?.toLowerCase()}`);
    const keys = said.filter((_, at) => names(languages[at] ?? "") !== undefined);
    const owner = keys.map((key) => first.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, id);
    return owner === undefined
      ? []
      : [warning("same-name", pointerTo(pointer, "name"), { service: owner })];
  });
};
