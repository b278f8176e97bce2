/** Scripts by their ISO 15924 code. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ["Latn", /\p{Script=Latin}/gu],
  ["Cyrl", /\p{Script=Cyrillic}/gu],
  ["Grek", /\p{Script=Greek}/gu],
  ["Arab", /\p{Script=Arabic}/gu],
  ["Hebr", /\p{Script=Hebrew}/gu],
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Hang", /\p{Script=Hangul}/gu],
  ["Hani", /\p{Script=Han}/gu],
  ["Thai", /\p{Script=Thai}/gu],
  ["Deva", /\p{Script=Devanagari}/gu],
  ["Geor", /\p{Script=Georgian}/gu],
  ["Armn", /\p{Script=Armenian}/gu],
];

/** The script most letters of a text are of; undefined when it has fewer than `least` of it. */
export function scriptOf(text: string, least = 1): string | undefined {
  const counts = SCRIPTS.map(([code, letters]) => ({
    code,
    count: text.match(letters)?.length ?? 0,
  }));
  const [first] = counts.sort((one, other) => other.count - one.count);
  return first && first.count >= least ? first.code : undefined;
}
