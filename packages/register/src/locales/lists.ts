/** Puts lists into the words of a language. */
export interface Lists {
  /** `a, b and c`. */
  format(all: readonly string[]): string;
  /** What can stand between two entries: `, ` and ` and `. */
  readonly joints: readonly string[];
}

/** A word for "and" that depends on the sound after it. */
interface And {
  readonly forms: readonly string[];
  choose(next: string): string;
}

/** Where `Intl` leaves the choice open: `a(c)`, `a(n)`. */
const AND: Readonly<Record<string, And>> = {
  // Welsh, before a vowel: un (1), wyth (8), un ar ddeg (11).
  cy: {
    forms: ["a", "ac"],
    choose: (next) => (/^(?:[aeiouwyâêîôûŵŷ]|(?:1|8|11)(?!\d))/i.test(next) ? "ac" : "a"),
  },
  // Luxembourgish, Eifeler Regel, before a vowel and d, h, n, t, z: een (1), zwee (2), dräi (3), aacht (8).
  lb: {
    forms: ["a", "an"],
    choose: (next) =>
      /^(?:[aeiouäëéöüdhntz]|(?:1|2|3|8|9|1\d|2\d|3\d)(?!\d))/i.test(next) ? "an" : "a",
  },
};

const OPEN = /a\([cn]\)/;

/** The lists of a language. */
export function listsIn(language: string): Lists {
  const lists = new Intl.ListFormat(language);
  const and = AND[language];
  const joints = jointsOf(lists);
  if (!and) return { format: (all) => lists.format(all), joints };
  return {
    format: (all) => joined(lists, all, and),
    joints: joints.flatMap((joint) =>
      OPEN.test(joint) ? and.forms.map((form) => joint.replace(OPEN, form)) : [joint],
    ),
  };
}

function joined(lists: Intl.ListFormat, all: readonly string[], and: And): string {
  const last = all.at(-1) ?? "";
  const text = lists.format(all);
  const before = text.slice(0, text.length - last.length);
  return before.replace(/a\([cn]\) $/, () => `${and.choose(last)} `) + last;
}

function jointsOf(lists: Intl.ListFormat): string[] {
  const parts = [
    ["a", "b", "c", "d"],
    ["a", "b"],
  ].flatMap((all) => lists.formatToParts(all));
  const between = parts.filter(({ type, value }) => type === "literal" && value.trim() !== "");
  return [...new Set(between.map(({ value }) => value))];
}
