import { remembering } from "../remember.ts";
import { fold, lexicon } from "../words.ts";
import { COLUMN_WORDS as WORDS } from "./column-words.ts";

/** What a column, or a line with a label, can be about. */
export type Field =
  | "name"
  | "provider"
  | "service"
  | "function"
  | "purpose"
  | "description"
  | "lifetime"
  | "category"
  | "type"
  | "party"
  | "domain"
  | "path"
  | "kind"
  | "areas"
  | "policy"
  | "wildcard"
  | "exempt"
  | "basis"
  | "ignored"
  /** Of a column whose header is not known. */
  | "other";

/** The words a header or a label uses for each field, in the languages of the lexicon. */
export const COLUMNS = lexicon(
  Object.fromEntries(
    Object.entries(WORDS).map(([field, lists]) => [
      field,
      lists.flatMap((list) => list.split("|")),
    ]),
  ) as Record<Field, string[]>,
);

/** Headers that say they are about names, not only about cookies. */
export const CALLED_NAME = /name|nom|nombre|nome|naam|nazw|náz|名|اسم/i;

/** Words that say only that it is about items, as nearly every header of such a table may. */
const BARE = new Set(
  "cookie|cookies|tracker|trackers|traceur|traceurs|temoin|galleta|galeta|galetes|cookie set".split(
    "|",
  ),
);

/** The lexicon without words that say nothing beside others. */
const TELLING = lexicon(
  Object.fromEntries(
    Object.entries(WORDS).map(([field, lists]) => [
      field,
      field === "ignored"
        ? []
        : lists.flatMap((list) => list.split("|").filter((words) => !BARE.has(fold(words)))),
    ]),
  ) as Record<Field, string[]>,
);

/** The field a label names; longer texts are no labels. */
export function fieldOf(text: string): Field | undefined {
  if (text.length > MOST) return undefined;
  return COLUMNS.exact(text) ?? COLUMNS.within(text);
}

/**
 * The field the header of a column names: like a label, but "Why we use this cookie" is no column of
 * names, whatever else it says counts more than that it is about cookies.
 */
export const columnOf: (text: string) => Field | undefined = remembering((text) => {
  if (text.length > MOST) return undefined;
  return COLUMNS.exact(text) ?? both(text) ?? TELLING.within(text) ?? COLUMNS.within(text);
});

/** "Purpose and duration" is a column of words that say how long, too; so is "Type / purpose". */
function both(text: string): Field | undefined {
  const parts = text.split(AND);
  if (parts.length !== 2) return undefined;
  const fields = parts.map((part) => COLUMNS.exact(part));
  const words = fields.find((field) => field === "purpose" || field === "description");
  return fields.some((field) => BESIDE_PURPOSE.has(field)) ? words : undefined;
}

const BESIDE_PURPOSE = new Set<Field | undefined>(["lifetime", "type", "category"]);

const AND = /\s*[/&+,]\s*|\s+(?:and|et|und|y|e|en|i|og|och|ja|a|si|es|и|та|και|ve|و)\s+/iu;

/** Longest text that can be a header or a label, in characters. */
const MOST = 60;
