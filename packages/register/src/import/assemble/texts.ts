import type { Purpose, Text } from "../../schema.ts";
import type { Said, SaidPurpose } from "../statement.ts";

/** Longest text a register takes, in characters. */
export const MOST_TEXT = 2000;
const MOST_PURPOSES = 20;

/** Words gathered language by language. */
export type Texts = Map<string, string>;

/** One purpose of an item, gathered language by language. */
export interface PurposeTexts {
  readonly texts: Texts;
  readonly exempt: SaidPurpose["exempt"];
}

/** Keeps words in their language. */
export function say(texts: Texts, said: Said): void {
  if (said.text !== "") texts.set(said.language, said.text.slice(0, MOST_TEXT));
}

/** Words as a register has them. */
export function textOf(texts: ReadonlyMap<string, string>): Text {
  return Object.fromEntries(texts);
}

/** The purposes of a statement as the first of possibly several languages. */
export function purposeTexts(said: readonly SaidPurpose[]): PurposeTexts[] {
  return said.slice(0, MOST_PURPOSES).flatMap(({ text, exempt }) => {
    const texts: Texts = new Map();
    say(texts, text);
    return texts.size > 0 ? [{ texts, exempt }] : [];
  });
}

/** What an item is for: one `purpose`, or `purposes` where there are several or one has its own ground. */
export function purposesOfItem(
  gathered: readonly PurposeTexts[],
  missing: Text,
): { purpose: Text } | { purposes: Purpose[] } {
  const [only] = gathered;
  if (!only) return { purpose: missing };
  if (gathered.length === 1 && only.exempt === undefined) return { purpose: textOf(only.texts) };
  return {
    purposes: gathered.map(({ texts, exempt }) => ({
      text: textOf(texts),
      ...(exempt && { exempt }),
    })),
  };
}
