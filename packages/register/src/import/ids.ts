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

/** Makes identifiers that differ from each other. */
export class Ids {
  readonly #taken: Set<string>;
  /** The last number given to a word, so that many of the same do not count up from 1 each. */
  readonly #last = new Map<string, number>();

  constructor(...taken: readonly string[]) {
    this.#taken = new Set(taken);
  }

  /** An identifier no other has yet, made from the first words that give one. */
  fresh(...words: readonly string[]): string {
    const base = words.map(slug).find((id) => id !== "") ?? "service";
    for (let number = (this.#last.get(base) ?? 0) + 1; ; number += 1) {
      const id = number === 1 ? base : `${base.slice(0, 31 - String(number).length)}-${number}`;
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      this.#last.set(base, number);
      return id;
    }
  }
}
