import type { Problem } from "../../api/types.ts";
import type { ProblemTexts } from "../../locales/problems/texts.ts";
import type { Texts } from "../../locales/texts.ts";
import { directionOf, languageName } from "./forms/languages.ts";

type Table = Readonly<Record<string, string>>;

/** A problem in words. */
export interface Told {
  readonly text: string;
  /** Whether the office has words for it; else it is told in English. */
  readonly known: boolean;
}

/** Tells a problem in the language of the office, and with it the nearest valid word where one is near. */
export function told(problem: Problem, texts: Texts, language: string): Told {
  const { message, sentence = "", facts = {} } = problem;
  const words = texts.told;
  const sentences: Table = words.sentences;
  const expected: Table = words.expected;
  const template = wordIn(sentences, sentence);
  if (template === undefined) return { text: message, known: false };
  const shown = Object.entries(facts).map(([name, fact]) => {
    if (name === "expected" || name === "found")
      return [name, wordIn(expected, fact) ?? quoted(fact)];
    if (name === "languages") return [name, languagesIn(fact, language)];
    return [name, wordIn(namesOf(name, texts), fact) ?? fact];
  });
  const said = [[template, Object.fromEntries(shown) as Table] as const, ...hint(problem, words)];
  return {
    text: said.map(([each, values]) => fill(each, values, language)).join(" "),
    known: true,
  };
}

/** A category may be called `constructor`, which every object has. */
const wordIn = (table: Table, word: string): string | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** What the words of the register are called in the office, where a fact is one of them. */
function namesOf(fact: string, { forms, declaring }: Texts): Table {
  const tables: Readonly<Record<string, Table>> = {
    kind: forms.kinds,
    category: forms.categories,
    basis: declaring.values.legalBasis,
    regime: declaring.values.regime,
  };
  return tables[fact] ?? {};
}

function hint(
  { code, expected, suggestion }: Problem,
  words: ProblemTexts,
): (readonly [string, Table])[] {
  if (suggestion !== undefined) return [[words.near, { word: suggestion }]];
  if (!/^unknown-(?!key)/.test(code) || expected === undefined) return [];
  return [expected === "" ? [words.noneDeclared, {}] : [words.possible, { words: expected }]];
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** What may run in the other direction than the sentence is isolated (UAX #9). */
function fill(template: string, values: Table, language: string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? "";
    const isolate = directionOf(language) === "rtl" || RIGHT_TO_LEFT.test(value);
    return isolate ? `\u2068${value}\u2069` : value;
  });
}

const quoted = (fact: string): string => fact.replace(/^`(.*)`$/su, "“$1”");

function languagesIn(tags: string, language: string): string {
  return tags
    .split(", ")
    .map((tag) => languageName(tag, language))
    .join(", ");
}
