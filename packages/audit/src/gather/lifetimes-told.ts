import { BANNER_LANGUAGES } from "@glassjar/consent";

const UNITS = ["minute", "hour", "day", "week", "month", "year"] as const;
/** Numbers that between them take every plural form of a language. */
const COUNTS = [0, 1, 1.5, 2, 3, 5, 11, 21];
/** A word of so many letters is a unit of time without a number before it too. */
const LONG = 5;

const SESSION =
  "session|sessió|sesión|sesió|sessão|sessione|sesiune|sesja|sesji|sesij|sessie|sitzung|sëtzung|séance|istunto|istunnon|seanss|seansi|sesijos|sesijas|munkamenet|relac[ei]|relácie|sjednic|сеанс|сесі|сесия|συνεδρία|oturum|الجلسة|جلسة|نشست|سیشن|סשן|הפעלה|saio(a|aren)|seisiún|sesiwn|setu|lotu";

/** Words for lengths of time in the languages of the product, as the browser's own tables have them. */
function unitWords(): string[] {
  const words = BANNER_LANGUAGES.flatMap((language) =>
    UNITS.flatMap((unit) => {
      const format = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" });
      return COUNTS.flatMap((count) =>
        format.formatToParts(count).flatMap(({ type, value }) => (type === "unit" ? value : [])),
      );
    }),
  );
  return [...new Set(words.map((word) => word.toLowerCase().replaceAll(/[^\p{L}\p{M} ’']/gu, "")))];
}

function alternatives(words: readonly string[]): string {
  return words.toSorted((one, other) => other.length - one.length).join("|");
}

function expression(): RegExp {
  const words = unitWords().filter((word) => word.trim() !== "");
  const long = words.filter((word) => word.length >= LONG);
  const counted = String.raw`\p{N}[\p{N}.,]*[\s\u00a0-]*(?:${alternatives(words)})[\p{L}\p{M}]{0,3}(?!\p{L})`;
  const spelt = String.raw`(?<!\p{L})(?:${alternatives(long)}|${SESSION})`;
  return new RegExp(`${counted}|${spelt}`, "iu");
}

let lifetime: RegExp | undefined;

/** Whether a text says how long anything lasts, in any of the languages of the product. */
export function tellsLifetimes(text: string): boolean {
  lifetime ??= expression();
  return lifetime.test(text);
}
