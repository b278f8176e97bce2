/** `{a}` and `{b}` for `"a" | "b"`: every name has to occur, or the text does not compile. */
type Each<Name extends string> = Name extends string
  ? (text: `${string}{${Name}}${string}`) => void
  : never;

/** A text with `{names}` to fill in. A locale that forgets one of them does not compile. */
export type Template<Name extends string> =
  Each<Name> extends (text: infer All) => void ? All & string : never;

/** A text with `{count}` in each plural form a language has (CLDR plural rules). */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: Template<"count">;
};
