import { fold } from "./words.ts";

const MOST = 32;

/** An identifier from words: `Google Analytics` is `google-analytics`. Empty for words that have no Latin letters. */
function slug(text: string): string {
  const id = fold(text)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[^a-z]+|-+$/g, "");
  if (id.length <= MOST) return id;
  const cut = id.lastIndexOf("-", MOST);
  return id.slice(0, cut > 8 ? cut : MOST);
}

/** An identifier no other has yet, made from the first words that give one. */
export function freshId(taken: ReadonlySet<string>, ...words: readonly string[]): string {
  const base = words.map(slug).find((id) => id !== "") ?? "service";
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base.slice(0, 31 - String(number).length)}-${number}`;
    if (!taken.has(id)) return id;
  }
}
