import { BUILT_IN_CATEGORIES as CATEGORIES } from "../category.ts";
import {
  likeliest,
  likelihoods,
  readWeights,
  shareOf,
  type Category,
  type Weights,
} from "./model.ts";
import { signsOf, type GuessedItem } from "./signs.ts";
import { wordsOf } from "./sign-words.ts";
import { WEIGHTS } from "./weights.ts";

/** A category guessed from the looks of an item. Never evidence: a person has to say what it is. */
export interface CategoryGuess {
  readonly category: Category;
  /** How likely the model holds it, from 0 to 1. `docs/classifier.md` has how often it is right. */
  readonly confidence: number;
  readonly likelihoods: Readonly<Record<Category, number>>;
  /** What spoke for it most, in English, the strongest first. */
  readonly reasons: readonly string[];
}

const MOST_REASONS = 4;
let trained: Weights | undefined;

/**
 * Guesses the category of an item that the catalogue does not know, from its name, lifetime, host
 * and setter. It looks at no value.
 *
 * @param weights the trained model unless told otherwise
 * @example
 *   guessCategory({ kind: "cookie", name: "shop_basket_id" }).category; // "necessary"
 */
export function guessCategory(
  item: GuessedItem,
  weights: Weights = (trained ??= readWeights(WEIGHTS)),
): CategoryGuess {
  const signs = signsOf(item).filter((sign) => weights.has(sign));
  const likely = likelihoods(signs, weights);
  const { category, likelihood } = likeliest(likely);
  return {
    category,
    confidence: Math.round(likelihood * 100) / 100,
    likelihoods: Object.fromEntries(
      CATEGORIES.map((name, at) => [name, Math.round((likely[at] ?? 0) * 100) / 100]),
    ) as Record<Category, number>,
    reasons: reasonsFor(category, signs, weights),
  };
}

/** What speaks for a category more than for the others. Said once, though several signs show it. */
function reasonsFor(category: Category, signs: readonly string[], weights: Weights): string[] {
  const at = CATEGORIES.indexOf(category);
  const strongest = signs
    .map((sign) => ({
      sign,
      speaks: beyondMean(weights.get(sign) ?? [], at) * shareOf(signs.length),
    }))
    .filter(({ speaks }) => speaks >= LEAST)
    .toSorted((a, b) => b.speaks - a.speaks);
  const words: string[] = [];
  for (const { sign } of strongest) {
    const said = wordsOf(sign);
    if (words.length < MOST_REASONS && !words.some((other) => isSaid(said, other)))
      words.push(said);
  }
  return words;
}

/** Less than this changes no likelihood by as much as one in a hundred. */
const LEAST = 0.04;

function beyondMean(weights: readonly number[], at: number): number {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / CATEGORIES.length;
  return (weights[at] ?? 0) - mean;
}

/** Parts of one word overlap: `vis`, `isi` and `visi` are one reason. */
function isSaid(words: string, other: string): boolean {
  const [part, said] = [quoted(words), quoted(other)];
  if (part === undefined || said === undefined) return words === other;
  return said.includes(part) || part.includes(said) || overlap(part, said) || overlap(said, part);
}

const quoted = (words: string): string | undefined => /“(.+)”/.exec(words)?.[1];

const overlap = (left: string, right: string): boolean =>
  left.endsWith(right.slice(0, 2)) || left.endsWith(right.slice(0, 3));
