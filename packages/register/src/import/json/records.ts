import { ofFlat, fieldOfKey } from "./flat.ts";
import { isObject, text, together, within, type Json, type Shape } from "./shape.ts";

/** Any list of flat records whose keys are words for columns. */
export const recordsShape: Shape = {
  title: "a list of records such as { name, provider, purpose, duration }",
  read(value, file) {
    const lists = within(value).filter((part): part is unknown[] => Array.isArray(part));
    const reads = lists.flatMap((part) => {
      const records = part.filter(isObject);
      const named = records.filter(
        (entry) => Object.keys(entry).some((key) => nameKey(key)) && Object.keys(entry).length > 1,
      );
      return named.length > 0 && named.length >= records.length / 2
        ? records.map((entry) => ofFlat(textsOf(entry), file.context, file))
        : [];
    });
    return reads.length > 0 ? together(reads) : undefined;
  },
};

const textsOf = (entry: Json): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(entry).map(([key, cell]) => [key, text(cell)]));

const nameKey = (key: string): boolean => fieldOfKey(key) === "name";
