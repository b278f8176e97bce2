import { parseRegister } from "@glassjar/register";
import type { ImportedItem, ImportResult, Place } from "@glassjar/register/import";

/** Guesses that are printed; all of them are comments in the draft. */
const MOST_GUESSES = 20;

/** What an import found, what about it is a guess, and what was not understood, line by line. */
export function accountOf(files: readonly string[], result: ImportResult): string[] {
  const [file = ""] = files;
  const { items, notUnderstood, text } = result;
  const guessed = items.filter(({ unsure }) => unsure.length > 0);
  const todos = parseRegister(text).problems.filter(({ code }) => code === "todo").length;
  return [
    ...guessed.slice(0, MOST_GUESSES).map((item) => guessOf(item, file)),
    ...(guessed.length > MOST_GUESSES
      ? [`… and ${guessed.length - MOST_GUESSES} items more, each with its comment in the draft.`]
      : []),
    ...notUnderstood.map(
      ({ why, text: words, ...place }) =>
        `${placeOf(place, file)} not understood: ${why}: ${words}`,
    ),
    `${files.join(", ")}: ${items.length} items found, ${guessed.length} of them with something to decide, ${todos} to-dos, ${notUnderstood.length} not understood.`,
  ];
}

function guessOf({ name, unsure, ...place }: ImportedItem, file: string): string {
  return `${placeOf(place, file)} ${name}: ${unsure.join("; ")}`;
}

function placeOf({ page, line, column }: Place, file: string): string {
  return `${page ?? file}:${line}:${column}`;
}
